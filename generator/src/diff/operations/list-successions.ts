import type { Operation } from '../../model/types.ts'
import type { Names } from '../names.ts'
import type { Succession, SuccessionPair } from '../types.ts'
import type { OperationMatches } from './match-operations.ts'
import { splitPath } from './paths.ts'

/** Gathers the operations that were given a successor by this change, by what their paths begin with. */
export function listSuccessions(matches: OperationMatches, names: Names): readonly Succession[] {
  const removed = new Set(matches.removed)
  const added = new Set(matches.added)
  const before = new Map(matches.pairs.map(([old, next]) => [next, old]))
  const groups = new Map<string, { from: string; to: string; pairs: SuccessionPair[] }>()
  for (const [operation, successor] of matches.successors) {
    const wasDeprecated = before.get(operation)?.deprecated ?? false
    const isNew = removed.has(operation) || added.has(successor) || !wasDeprecated
    if (!isNew) continue
    const { from, to } = findBranch(operation, successor)
    const key = `${from} ${to}`
    const group = groups.get(key) ?? { from, to, pairs: [] }
    groups.set(key, group)
    group.pairs.push({
      from: names.operation(operation),
      to: names.operation(successor),
      isServed: !removed.has(operation),
    })
  }
  return [...groups.values()].map(({ pairs, ...branch }) => ({ ...branch, pairs: pairs.toSorted(byPath) }))
}

function byPath(first: SuccessionPair, second: SuccessionPair): number {
  const [one, other] = [first, second].map(({ from }) => from.split(' ').reverse().join(' ')) as [
    string,
    string,
  ]
  return one < other ? -1 : 1
}

/** The two paths, up to where they part. */
function findBranch(
  operation: Operation,
  successor: Operation,
): { readonly from: string; readonly to: string } {
  const [before, after] = [splitPath(operation.path), splitPath(successor.path)]
  const index = before.findIndex((part, at) => part !== after[at])
  const cut = (parts: readonly string[]) => `/${parts.slice(0, index + 1).join('/')}`
  return { from: cut(before), to: cut(after) }
}
