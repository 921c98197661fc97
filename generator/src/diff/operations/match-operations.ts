import type { Operation } from '../../model/types.ts'
import type { Side } from '../types.ts'
import { comparePaths, findTranslation, normalizePath, splitPath } from './paths.ts'
import { compareSignatures, describeSignature, type Signature } from './similarity.ts'

/** Which operations are the same in both documents. */
export interface OperationMatches {
  readonly pairs: readonly (readonly [Operation, Operation])[]
  readonly removed: readonly Operation[]
  readonly added: readonly Operation[]
  /** For an operation of the new document that is deprecated, or of the old one that is gone: what takes its place. */
  readonly successors: ReadonlyMap<Operation, Operation>
}

/** From here on two operations are taken for one that has moved, or for one and its successor. */
const enoughLikeness = 0.7
/** Two operations that take and give nothing are alike, which proves nothing. */
const enoughFacts = 5

/** Finds for each operation its counterpart: under the same path, or else under another that it has moved to. */
export function matchOperations(old: Side, next: Side): OperationMatches {
  const pairs: (readonly [Operation, Operation])[] = []
  const removed = new Set(old.model.operations)
  const added = new Set(next.model.operations)
  for (const key of [(path: string) => path, normalizePath]) {
    const byKey = new Map(
      [...added].map((operation) => [`${operation.method} ${key(operation.path)}`, operation]),
    )
    for (const before of removed) {
      const after = byKey.get(`${before.method} ${key(before.path)}`)
      if (after === undefined || !added.has(after)) continue
      pairs.push([before, after])
      removed.delete(before)
      added.delete(after)
    }
  }
  const take = (moves: OperationMatches['pairs']): void => {
    for (const [before, after] of moves) {
      pairs.push([before, after])
      removed.delete(before)
      added.delete(after)
    }
  }
  const moves = findMoves(old, next, [...removed], [...added])
  take(moves)
  take(findCompanions(moves, [...removed], [...added]))
  const successors = findSuccessors(old, next, [...removed])
  return { pairs, removed: [...removed], added: [...added], successors }
}

/** Each one whose best counterpart has itself as its best, by a margin. */
function findMoves(
  old: Side,
  next: Side,
  removed: readonly Operation[],
  added: readonly Operation[],
): readonly (readonly [Operation, Operation])[] {
  const before = removed.map((operation) => [operation, describeSignature(old, operation)] as const)
  const after = added.map((operation) => [operation, describeSignature(next, operation)] as const)
  const candidates = before
    .flatMap(([from, signature]) =>
      after.map(([to, other]) => ({ from, to, likeness: weighMove(from, signature, to, other) })),
    )
    .filter(({ likeness }) => likeness >= enoughLikeness)
  const isBest = (candidate: (typeof candidates)[number]) =>
    candidates.every(
      (other) =>
        other === candidate ||
        (other.from !== candidate.from && other.to !== candidate.to) ||
        other.likeness < candidate.likeness - 0.05,
    )
  return candidates.filter(isBest).map(({ from, to }) => [from, to])
}

/** Those whose paths differ by the very word by which others have moved: what they do alone is no evidence. */
function findCompanions(
  moves: OperationMatches['pairs'],
  removed: readonly Operation[],
  added: readonly Operation[],
): OperationMatches['pairs'] {
  const write = (from: Operation, to: Operation) => {
    const translation = findTranslation(from.path, to.path)
    return translation && JSON.stringify([...translation])
  }
  const known = new Set(
    moves.map(([from, to]) => write(from, to)).filter((translation) => translation !== null),
  )
  return removed.flatMap((from) => {
    const found = added.filter((to) => to.method === from.method && known.has(write(from, to) ?? ''))
    return found.length === 1 && found[0] ? [[from, found[0]] as const] : []
  })
}

function weighMove(from: Operation, signature: Signature, to: Operation, other: Signature): number {
  if (from.method !== to.method || countParameters(from) !== countParameters(to)) return 0
  const translation = findTranslation(from.path, to.path) ?? new Map()
  const { likeness, facts } = compareSignatures(signature, other, translation)
  if (facts < enoughFacts) return 0
  // What an operation is called weighs less than what it does.
  return 0.75 * likeness + 0.25 * Math.max(comparePaths(from.path, to.path), translation.size > 0 ? 1 : 0)
}

function countParameters({ path }: Operation): number {
  return splitPath(path).filter((part) => part.includes('{')).length
}

/**
 * For what is deprecated or gone, the operation that does the same under a path that differs by one word:
 * `/v1/projects/{id}` for `/v1/apps/{id}`. It must not be deprecated itself.
 */
function findSuccessors(
  old: Side,
  next: Side,
  removed: readonly Operation[],
): ReadonlyMap<Operation, Operation> {
  const current = next.model.operations.filter(({ deprecated }) => !deprecated)
  const left = [
    ...next.model.operations
      .filter(({ deprecated }) => deprecated)
      .map((operation) => [next, operation] as const),
    ...removed.map((operation) => [old, operation] as const),
  ]
  const successors = new Map<Operation, Operation>()
  for (const [side, operation] of left) {
    const found = current.filter((candidate) => {
      if (candidate.method !== operation.method) return false
      const translation = findTranslation(operation.path, candidate.path)
      if (translation === null) return false
      const signature = describeSignature(side, operation)
      const { likeness } = compareSignatures(signature, describeSignature(next, candidate), translation)
      return likeness >= enoughLikeness
    })
    const [only] = found
    if (only && found.length === 1) successors.set(operation, only)
  }
  return successors
}
