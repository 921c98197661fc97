/** Several measurements of one thing. */
export interface Sample {
  readonly median: number
  readonly low: number
  readonly high: number
  readonly count: number
}

/**
 * Sums measurements up. The median is what counts; low and high show how much it can be trusted. Without a measurement,
 * because a contestant failed, they are `NaN`.
 */
export function summarize(values: readonly number[]): Sample {
  if (values.length === 0) return { median: Number.NaN, low: Number.NaN, high: Number.NaN, count: 0 }
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return {
    median: sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2,
    low: sorted[0]!,
    high: sorted.at(-1)!,
    count: sorted.length,
  }
}

/** Spread of the measurements, as a fraction of the median. */
export function spreadOf({ median, low, high }: Sample): number {
  return median === 0 ? 0 : (high - low) / median
}
