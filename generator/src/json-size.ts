import type { Json } from './json.ts'

/** The number of values in a value, including itself and repetitions, and its depth. */
export interface JsonSize {
  readonly values: number
  readonly depth: number
}

/**
 * Creates a function that measures values without cycles. A part that several values share is measured once, so parts must
 * not change in between. A value that is deeper than the limit has an infinite size.
 */
export function createMeasure(maximumDepth = 10_000): (value: Json | undefined) => JsonSize {
  const known = new WeakMap<object, JsonSize>()
  const measure = (value: Json | undefined, level: number): JsonSize => {
    if (typeof value !== 'object' || value === null) return { values: 1, depth: 0 }
    const before = known.get(value)
    if (before !== undefined) return before
    if (level > maximumDepth) return { values: Number.POSITIVE_INFINITY, depth: 0 }
    let [values, depth] = [1, 0]
    for (const item of Object.values(value)) {
      const size = measure(item, level + 1)
      values += size.values
      depth = Math.max(depth, size.depth + 1)
    }
    const size = { values: depth > maximumDepth ? Number.POSITIVE_INFINITY : values, depth }
    known.set(value, size)
    return size
  }
  return (value) => measure(value, 0)
}
