import type { Operation } from '../../model/types.ts'
import type { Replacement, ReplacementPair } from '../types.ts'
import type { OperationMatches } from './match-operations.ts'
import { splitPath } from './paths.ts'

/** Groups the operations that this change gave a replacement, by the beginning of their paths. */
export function listReplacements(matches: OperationMatches): readonly Replacement[] {
  const removed = new Set(matches.removed)
  const added = new Set(matches.added)
  const before = new Map(matches.pairs.map(([old, next]) => [next, old]))
  const groups = new Map<string, { from: string; to: string; pairs: ReplacementPair[] }>()
  for (const [from, to] of matches.replacements) {
    const wasDeprecated = before.get(from)?.deprecated ?? false
    const isNew = removed.has(from) || added.has(to) || !wasDeprecated
    if (!isNew) continue
    const branch = findBranch(from, to)
    const key = `${branch.from} ${branch.to}`
    const group = groups.get(key) ?? { ...branch, pairs: [] }
    groups.set(key, group)
    group.pairs.push({ from, to, isServed: !removed.has(from) })
  }
  return [...groups.values()].map(({ pairs, ...branch }) => ({ ...branch, pairs: pairs.toSorted(byPath) }))
}

function byPath({ from: first }: ReplacementPair, { from: second }: ReplacementPair): number {
  return `${first.path} ${first.method}` < `${second.path} ${second.method}` ? -1 : 1
}

/** The two paths, up to the first difference. */
function findBranch(from: Operation, to: Operation): { readonly from: string; readonly to: string } {
  const [before, after] = [splitPath(from.path), splitPath(to.path)]
  const index = before.findIndex((part, at) => part !== after[at])
  const cut = (parts: readonly string[]) => `/${parts.slice(0, index + 1).join('/')}`
  return { from: cut(before), to: cut(after) }
}
