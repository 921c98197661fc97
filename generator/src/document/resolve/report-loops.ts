import type { Diagnostic } from '../../diagnostics.ts'
import type { JsonObject } from '../../json.ts'
import * as resolveProblems from '../problems/resolve.ts'
import { diagnoseSite } from './diagnose-site.ts'
import { findLoops, type Loop, type Step } from './find-loops.ts'
import type { References } from './resolve-references.ts'

/** Replacement of a reference that closes a cycle: any value, or its target without `oneOf` and `anyOf`. */
export type CycleBreak = 'any-value' | 'base-only'

/**
 * Reports cycles of references. A cycle of references alone has no target: a schema in it accepts any value, and
 * anything else is an error. A cycle that passes through `allOf` or the like is broken at one reference.
 */
export function reportLoops(references: References): {
  readonly diagnostics: readonly Diagnostic[]
  readonly breaks: ReadonlyMap<JsonObject, CycleBreak>
} {
  const diagnostics: Diagnostic[] = []
  const breaks = new Map<JsonObject, CycleBreak>()
  const follow = (holder: JsonObject): JsonObject | null => {
    const value = references.targets.get(holder)?.value
    return typeof value === 'object' ? value : null
  }
  const siteOf = new Map(references.sites.map((site) => [site.holder, site]))
  for (const loop of findLoops(references.targets.keys(), follow)) {
    if (loop.some(({ from }) => breaks.has(from))) continue
    const { step, how } = chooseBreak(loop)
    const site = siteOf.get(step.from)
    if (site === undefined) continue
    const chain = loop.flatMap(({ from }) => siteOf.get(from)?.reference ?? [])
    if (site.kind !== 'schema') {
      diagnostics.push(diagnoseSite(site, resolveProblems.unresolvable, { chain }))
      continue
    }
    breaks.set(step.from, how)
    const reading = how === 'base-only' ? 'the base without its variants' : 'any value'
    diagnostics.push(diagnoseSite(site, resolveProblems.circular, { chain, reading }))
  }
  return { diagnostics, breaks }
}

/**
 * Chooses the reference to break. In the usual cycle, a base lists its variants in `oneOf`, and each variant includes the
 * base in `allOf`. The intent is that a variant includes the base without the list.
 */
function chooseBreak(loop: Loop): { readonly step: Step; readonly how: CycleBreak } {
  const at = (index: number): Step | undefined => loop[(index + loop.length) % loop.length]
  const references = loop.flatMap((step, index) => (step.by === '$ref' ? [{ step, index }] : []))
  const inclusion = references.find(({ index }) => at(index - 1)?.by === 'allOf')
  const chosen = inclusion ?? references.at(-1)
  if (chosen === undefined) throw new Error('a tree has no cycle without a reference')
  const next = at(chosen.index + 1)?.by
  const isBase = inclusion !== undefined && (next === 'oneOf' || next === 'anyOf')
  return { step: chosen.step, how: isBase ? 'base-only' : 'any-value' }
}
