import type { BoundValue } from '../rules/formats.ts'
import { report, type Visit } from '../run.ts'

/** Which rules report a bound. */
export type BoundKind = 'range' | 'length' | 'count'

type CompareBounds = (
  visit: Visit,
  kind: BoundKind,
  what: string,
  old: BoundValue | null,
  next: BoundValue | null,
) => void

/** Compares two lower bounds. */
export const compareLower: CompareBounds = (...bounds) => compareBounds(1, ...bounds)

/** Compares two upper bounds. */
export const compareUpper: CompareBounds = (...bounds) => compareBounds(-1, ...bounds)

/** A bound that includes the value itself. */
export function inclusive(value: number | null): BoundValue | null {
  return value === null ? null : { value, isExclusive: false }
}

/** A minimum that allows every count is no bound. */
export function atLeast(value: number | null): BoundValue | null {
  return inclusive(value === 0 ? null : value)
}

/** Compares two bounds: above 0 if the second is stricter. */
function order(first: BoundValue, second: BoundValue, sign: 1 | -1): number {
  if (first.value !== second.value) return (second.value - first.value) * sign
  return Number(second.isExclusive) - Number(first.isExclusive)
}

function compareBounds(sign: 1 | -1, ...[visit, kind, what, old, next]: Parameters<CompareBounds>): void {
  const change = old && next ? order(old, next, sign) : Number(next !== null) - Number(old !== null)
  if (change === 0) return
  report(visit, `${kind}-${change > 0 ? 'narrowed' : 'widened'}`, { what, from: old, to: next })
}
