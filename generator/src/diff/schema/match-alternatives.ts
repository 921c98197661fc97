import type { Schema } from '../../model/types.ts'
import type { Run } from '../run.ts'
import type { Side } from '../types.ts'
import type { Alternative } from './alternatives.ts'
import { fingerprint } from './fingerprint.ts'
import { viewObject } from './object-view.ts'
import { resolve } from './resolve.ts'

/** Which forms stand for each other, and which ones have no counterpart. */
export interface Matches {
  readonly pairs: readonly (readonly [Alternative, Alternative])[]
  readonly removed: readonly Alternative[]
  readonly added: readonly Alternative[]
}

/** Evidence that is not worth more than this is none. */
const leastEvidence = 0.4

/** Finds for each form its counterpart: the best evidence first, and each form once. */
export function matchAlternatives(
  run: Run,
  old: readonly Alternative[],
  next: readonly Alternative[],
): Matches {
  const removed = new Set(old)
  const added = new Set(next)
  const pairs: (readonly [Alternative, Alternative])[] = []
  const candidates = old
    .flatMap((before) => next.map((after) => ({ before, after, evidence: weigh(run, before, after) })))
    .filter(({ evidence }) => evidence >= leastEvidence)
    .sort((first, second) => second.evidence - first.evidence)
  for (const { before, after } of candidates) {
    if (!removed.has(before) || !added.has(after)) continue
    removed.delete(before)
    added.delete(after)
    pairs.push([before, after])
  }
  return { pairs, removed: [...removed], added: [...added] }
}

function weigh(run: Run, old: Alternative, next: Alternative): number {
  if (old.family === 'unknown' || next.family === 'unknown') return old.family === next.family ? 1 : 0.5
  if (old.family !== next.family) return 0
  if (old.name !== null && old.name === next.name) return 5
  if (old.values.some((value) => next.values.includes(value))) return 4
  // Two plain strings are one string, but of two lists of values or two lists of objects there may be several.
  if (old.family !== 'object' && old.family !== 'array' && old.family !== 'condition') return 2
  if (fingerprint(run.old, old.schema) === fingerprint(run.new, next.schema)) return 3
  if (old.values.length > 0 && next.values.length > 0) return 0
  return old.family === 'object' ? compareNames(run, old.schema, next.schema) : 0.5
}

/** How many of the properties two objects have in common, from 0 to 1. */
function compareNames(run: Run, old: Schema, next: Schema): number {
  const before = listNames(run.old, old)
  const after = listNames(run.new, next)
  const common = [...before].filter((name) => after.has(name)).length
  return common / Math.max(1, before.size + after.size - common)
}

function listNames(side: Side, schema: Schema): ReadonlySet<string> {
  return new Set(viewObject(side, resolve(side, schema).schema)?.properties.keys() ?? [])
}
