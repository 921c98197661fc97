import type { Operation } from '../../model/types.ts'
import type { Side } from '../types.ts'
import { readOperationId } from './locate.ts'
import { comparePaths, findTranslation, normalizePath, splitPath } from './paths.ts'
import { compareSignatures, describeSignature, normalize, type Signature } from './similarity.ts'

/** Which operations are the same in both documents. */
export interface OperationMatches {
  readonly pairs: readonly (readonly [Operation, Operation])[]
  readonly removed: readonly Operation[]
  readonly added: readonly Operation[]
  /** For an operation of the new document that is deprecated, or of the old one that was removed: its replacement. */
  readonly replacements: ReadonlyMap<Operation, Operation>
}

/** From here on two operations count as one that moved, or as one and its replacement. */
const enoughSimilarity = 0.7
/** Operations without parameters and bodies are all similar, which proves nothing. */
const enoughFacts = 5

/** Finds the counterpart of each operation: under the same path, or else under another that it moved to. */
export function matchOperations(old: Side, next: Side): OperationMatches {
  const pairs: (readonly [Operation, Operation])[] = []
  const removed = new Set(old.model.operations)
  const added = new Set(next.model.operations)
  const take = (before: Operation, after: Operation): void => {
    pairs.push([before, after])
    removed.delete(before)
    added.delete(after)
  }
  for (const key of [(path: string) => path, normalizePath]) {
    const byKey = new Map(
      [...added].map((operation) => [`${operation.method} ${key(next.prefix + operation.path)}`, operation]),
    )
    for (const before of removed) {
      const after = byKey.get(`${before.method} ${key(old.prefix + before.path)}`)
      if (after !== undefined && added.has(after)) take(before, after)
    }
  }
  const moves = findMoves(old, next, [...removed], [...added])
  for (const move of moves) take(...move)
  for (const related of findRelated(moves, [...removed], [...added])) take(...related)
  const replacements = findReplacements(old, next, [...removed])
  return { pairs, removed: [...removed], added: [...added], replacements }
}

/** Pairs in which each is the best counterpart of the other, by a margin. */
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
      after.map(([to, other]) => ({
        from,
        to,
        similarity: weigh(old, from, next, to, () => weighMove(from, signature, to, other)),
      })),
    )
    .filter(({ similarity }) => similarity >= enoughSimilarity)
  const isBest = (candidate: (typeof candidates)[number]) =>
    candidates.every(
      (other) =>
        other === candidate ||
        (other.from !== candidate.from && other.to !== candidate.to) ||
        other.similarity < candidate.similarity - 0.05,
    )
  return candidates.filter(isBest).map(({ from, to }) => [from, to])
}

/** Operations whose paths differ by the word by which others moved: what they do alone is not enough evidence. */
function findRelated(
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

/** Confidence that an operation moved, from 0 to 1. Ids in the documents decide if both operations have one. */
function weigh(old: Side, from: Operation, next: Side, to: Operation, similarity: () => number): number {
  const [before, after] = [readOperationId(old, from), readOperationId(next, to)]
  if (from.method !== to.method) return 0
  if (before === null || after === null) return similarity()
  if (before === after) return 1
  const translation = findTranslation(from.path, to.path)
  const words = normalize(before)
    .split(' ')
    .map((word) => translation?.get(word) ?? word)
  return words.join(' ') === normalize(after) ? similarity() : 0
}

function weighMove(from: Operation, signature: Signature, to: Operation, other: Signature): number {
  if (from.method !== to.method || countParameters(from) !== countParameters(to)) return 0
  const translation = findTranslation(from.path, to.path) ?? new Map()
  const { similarity, facts } = compareSignatures(signature, other, translation)
  if (facts < enoughFacts) return 0
  // The path weighs less than what the operation does.
  return 0.75 * similarity + 0.25 * Math.max(comparePaths(from.path, to.path), translation.size > 0 ? 1 : 0)
}

function countParameters({ path }: Operation): number {
  return splitPath(path).filter((part) => part.includes('{')).length
}

/**
 * For each deprecated or removed operation, the operation that does the same under a path that differs by one word:
 * `/v1/projects/{id}` for `/v1/apps/{id}`. It must not be deprecated itself.
 */
function findReplacements(
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
  const replacements = new Map<Operation, Operation>()
  for (const [side, operation] of left) {
    const found = current.filter((candidate) => {
      if (candidate.method !== operation.method) return false
      const translation = findTranslation(operation.path, candidate.path)
      if (translation === null) return false
      const signature = describeSignature(side, operation)
      const { similarity } = compareSignatures(signature, describeSignature(next, candidate), translation)
      return similarity >= enoughSimilarity
    })
    const [only] = found
    if (only && found.length === 1) replacements.set(operation, only)
  }
  return replacements
}
