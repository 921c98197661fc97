import type { Run } from '../run.ts'
import type { Alternative } from './alternative.ts'
import { compareNames } from './compare-names.ts'
import { fingerprint } from './fingerprint.ts'
import { type PropertyView, viewObject } from './object-view.ts'

/** Which members match each other, and which ones have no counterpart. */
export interface Matches {
  readonly pairs: readonly (readonly [Alternative, Alternative])[]
  readonly removed: readonly Alternative[]
  readonly added: readonly Alternative[]
}

/** Less evidence than this does not count. */
export const leastEvidence = 0.4

/** Finds the counterpart of each member: the best evidence first, and each member once. */
export function matchAlternatives(
  run: Run,
  old: readonly Alternative[],
  next: readonly Alternative[],
): Matches {
  const removed = new Set(old)
  const added = new Set(next)
  const pairs: (readonly [Alternative, Alternative])[] = []
  const isOnlyPair = [old, next].every((all) => all.filter(isObject).length === 1)
  const candidates = old
    .flatMap((before) => next.map((after) => ({ before, after, evidence: weigh(run, before, after) })))
    .filter(
      ({ before, after, evidence }) =>
        evidence >= leastEvidence || (evidence > 0 && isOnlyPair && [before, after].every(isObject)),
    )
    .sort((first, second) => second.evidence - first.evidence)
  for (const { before, after } of candidates) {
    if (!removed.has(before) || !added.has(after)) continue
    removed.delete(before)
    added.delete(after)
    pairs.push([before, after])
  }
  return { pairs, removed: [...removed], added: [...added] }
}

/** A member that only its properties identify. */
function isObject({ family, named }: Alternative): boolean {
  return family === 'object' && named === null
}

/** Score for two members being the same. */
export function weigh(run: Run, old: Alternative, next: Alternative): number {
  if (old.family === 'unknown' || next.family === 'unknown') return old.family === next.family ? 1 : 0.5
  if (old.family !== next.family) return 0
  if (old.named !== null && old.named.documentName === next.named?.documentName) return 5
  if (old.values.some((value) => next.values.includes(value))) return 4
  // There is at most one string member, but there can be several objects or arrays.
  if (fingerprint(run.old, old.schema) === fingerprint(run.new, next.schema)) return 3
  if (old.family !== 'object' && old.family !== 'array' && old.family !== 'condition') return 2
  if (old.values.length > 0 && next.values.length > 0) return 0
  if (old.title !== null && old.title === next.title) return 2
  if (old.family !== 'object') return 0.5
  return haveOwnRequirements(run, old, next) ? 0 : compareNames(run, old.schema, next.schema)
}

/** Returns true if each requires a property that the other one has, but does not require: `anyOf` of `required` lists. */
function haveOwnRequirements(run: Run, old: Alternative, next: Alternative): boolean {
  const before = [...(viewObject(run.old, old.schema)?.properties.values() ?? [])]
  const after = [...(viewObject(run.new, next.schema)?.properties.values() ?? [])]
  const isLacking = (first: readonly PropertyView[], second: readonly PropertyView[]) =>
    first.some(
      ({ name, required }) => required && !(second.find((other) => other.name === name)?.required ?? false),
    )
  return old.named === null && next.named === null && isLacking(before, after) && isLacking(after, before)
}
