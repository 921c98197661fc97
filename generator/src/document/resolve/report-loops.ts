import type { Diagnostic } from '../../diagnostics.ts'
import type { JsonObject } from '../../json.ts'
import { diagnose } from '../diagnose.ts'
import { formatPointer } from '../pointer.ts'
import { resolveProblems } from '../problems/resolve.ts'
import { findLoops, type Loop, type Step } from './find-loops.ts'
import type { References } from './resolve-references.ts'

/**
 * What becomes of a reference that closes a circle: it says nothing any more, or it stands for what the schema says
 * apart from its variants.
 */
export type Cut = 'nothing' | 'without-variants'

/**
 * Reports references that lead round in a circle. A circle of references alone stands for nothing: for schemas, any
 * value; for anything else, which has to be something, it is an error. One that passes through `allOf` or the like
 * is cut open.
 */
export function reportLoops(references: References): {
  readonly diagnostics: readonly Diagnostic[]
  readonly cuts: ReadonlyMap<JsonObject, Cut>
} {
  const diagnostics: Diagnostic[] = []
  const cuts = new Map<JsonObject, Cut>()
  const follow = (holder: JsonObject): JsonObject | null => {
    const value = references.targets.get(holder)?.value
    return typeof value === 'object' ? value : null
  }
  const siteOf = new Map(references.sites.map((site) => [site.holder, site]))
  for (const loop of findLoops(references.targets.keys(), follow)) {
    if (loop.some(({ from }) => cuts.has(from))) continue
    const { step, cut } = chooseCut(loop)
    const site = siteOf.get(step.from)
    if (site === undefined) continue
    const pointer = formatPointer(site.tokens)
    if (cut === null) {
      const chain = loop.map(({ from }) => siteOf.get(from)?.reference ?? '')
      const isSchema = site.kind === 'schema'
      if (isSchema) cuts.set(step.from, 'nothing')
      const problem = isSchema ? resolveProblems.schemaLoop : resolveProblems.loop
      diagnostics.push(diagnose(site.file, pointer, problem, { chain }))
    } else {
      cuts.set(step.from, cut)
      const facts = { reference: site.reference, cut }
      diagnostics.push(diagnose(site.file, pointer, resolveProblems.compositionLoop, facts))
    }
  }
  return { diagnostics, cuts }
}

/**
 * The usual circle is a base that lists its variants by `oneOf`, each of which includes the base by `allOf`. There
 * the variant is meant to include what the base says apart from the list.
 */
function chooseCut(loop: Loop): { readonly step: Step; readonly cut: Cut | null } {
  const around = (index: number): Step | undefined => loop[(index + loop.length) % loop.length]
  const references = loop.flatMap((step, index) => (step.by === '$ref' ? [{ step, index }] : []))
  const inclusion = references.find(({ index }) => around(index - 1)?.by === 'allOf')
  const chosen = inclusion ?? references.at(-1)
  if (chosen === undefined) throw new Error('a tree has no circle without a reference')
  if (loop.length === references.length) return { step: chosen.step, cut: null }
  const next = around(chosen.index + 1)?.by
  const isBase = inclusion !== undefined && (next === 'oneOf' || next === 'anyOf')
  return { step: chosen.step, cut: isBase ? 'without-variants' : 'nothing' }
}
