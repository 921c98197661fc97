import { report, type Visit } from '../run.ts'
import { type Sentence, say } from '../sentence.ts'

/** A bound from below or above; `null` where there is none. */
export interface Bound {
  readonly value: number
  /** Whether the value itself lies beyond it. */
  readonly isExclusive: boolean
}

/** Which rules tell of a bound. */
export type BoundKind = 'range' | 'length' | 'count'

/** Compares two bounds from below. */
export function compareLower(
  visit: Visit,
  kind: BoundKind,
  what: string,
  old: Bound | null,
  next: Bound | null,
): void {
  compareBounds(visit, kind, what, old, next, (first, second) => order(first, second, 1))
}

/** Compares two bounds from above. */
export function compareUpper(
  visit: Visit,
  kind: BoundKind,
  what: string,
  old: Bound | null,
  next: Bound | null,
): void {
  compareBounds(visit, kind, what, old, next, (first, second) => order(first, second, -1))
}

/** A bound that takes the value itself. */
export function inclusive(value: number | null): Bound | null {
  return value === null ? null : { value, isExclusive: false }
}

/** How strict the second bound is beside the first one: above 0 when it is stricter. */
function order(first: Bound, second: Bound, sign: 1 | -1): number {
  if (first.value !== second.value) return (second.value - first.value) * sign
  return Number(second.isExclusive) - Number(first.isExclusive)
}

function compareBounds(
  visit: Visit,
  kind: BoundKind,
  what: string,
  old: Bound | null,
  next: Bound | null,
  strictness: (first: Bound, second: Bound) => number,
): void {
  const change = old && next ? strictness(old, next) : Number(next !== null) - Number(old !== null)
  if (change === 0) return
  report(visit, `${kind}${change > 0 ? 'Narrowed' : 'Widened'}`, { what, from: write(old), to: write(next) })
}

function write(bound: Bound | null): Sentence {
  if (bound === null) return ['none']
  return bound.isExclusive ? say`${bound.value} (itself excluded)` : say`${bound.value}`
}
