import type { Json } from '../../json.ts'

/** What was seen while values were copied into our own form. */
export interface Sanitized {
  readonly value: Json
  /** How many object members there are in all: tells whether a parser dropped repeated keys. */
  readonly members: number
  /** The first place that lies too deep, and was left out. */
  readonly tooDeep: readonly string[] | null
  /** Numbers that only fit a double as infinity, and were brought to the largest one. */
  readonly hugeNumbers: readonly (readonly string[])[]
}

/**
 * Copies a parsed value into objects without prototypes, so that `__proto__` and `constructor` are keys like any
 * other, down to `maximumDepth`.
 */
export function sanitizeValue(value: unknown, maximumDepth: number): Sanitized {
  const path: string[] = []
  const hugeNumbers: (readonly string[])[] = []
  let members = 0
  let tooDeep: readonly string[] | null = null

  const adopt = (item: unknown): Json => {
    if (typeof item === 'string' || typeof item === 'boolean') return item
    if (typeof item === 'number') {
      if (Number.isFinite(item)) return item
      hugeNumbers.push([...path])
      return item < 0 ? -Number.MAX_VALUE : Number.MAX_VALUE
    }
    if (typeof item !== 'object' || item === null) return null
    if (path.length >= maximumDepth) {
      tooDeep ??= [...path]
      return null
    }
    if (Array.isArray(item)) {
      return item.map((each, index) => {
        path.push(String(index))
        const copy = adopt(each)
        path.pop()
        return copy
      })
    }
    const object: Record<string, Json> = Object.create(null)
    for (const key of Object.keys(item)) {
      const each: unknown = (item as Record<string, unknown>)[key]
      if (each === undefined) continue
      members++
      path.push(key)
      object[key] = adopt(each)
      path.pop()
    }
    return object
  }

  return { value: adopt(value), members, tooDeep, hugeNumbers }
}
