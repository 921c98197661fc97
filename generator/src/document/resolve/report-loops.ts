import type { Diagnostic } from '../../diagnostics.ts'
import type { JsonObject } from '../../json.ts'
import { diagnose } from '../diagnose.ts'
import { formatPointer } from '../pointer.ts'
import { resolveProblems } from '../problems/resolve.ts'
import { findLoops } from './find-loops.ts'
import type { References } from './resolve-references.ts'

/**
 * Reports references that lead round in a circle. A circle of references alone stands for nothing and is an
 * error; one that passes through `allOf` or the like is cut open at the reference that closes it.
 */
export function reportLoops(references: References): {
  readonly diagnostics: readonly Diagnostic[]
  readonly cut: ReadonlySet<JsonObject>
} {
  const diagnostics: Diagnostic[] = []
  const cut = new Set<JsonObject>()
  const follow = (holder: JsonObject): JsonObject | null => {
    const value = references.targets.get(holder)?.value
    return typeof value === 'object' ? value : null
  }
  const siteOf = new Map(references.sites.map((site) => [site.holder, site]))
  for (const loop of findLoops(references.targets.keys(), follow)) {
    const site = siteOf.get(loop.holder)
    if (site === undefined) continue
    const pointer = formatPointer(site.tokens)
    if (loop.pure) {
      const chain = loop.members.map((member) => siteOf.get(member)?.reference ?? '')
      diagnostics.push(diagnose(site.file, pointer, resolveProblems.loop, { chain }))
    } else {
      cut.add(loop.holder)
      const facts = { reference: site.reference }
      diagnostics.push(diagnose(site.file, pointer, resolveProblems.compositionLoop, facts))
    }
  }
  return { diagnostics, cut }
}
