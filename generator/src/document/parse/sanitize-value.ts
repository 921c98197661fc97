import { createObject, type Json } from '../../json.ts'

/** A sanitized copy of a value, and what was changed or counted. */
export interface Sanitized {
  readonly value: Json
  /** Number of all object members, which shows whether a parser dropped repeated keys. */
  readonly members: number
  /** The first location that is nested too deeply and was left out. */
  readonly tooDeep: readonly string[] | null
  /** Infinite numbers, which were replaced with the largest finite number. */
  readonly hugeNumbers: readonly (readonly string[])[]
}

/**
 * Copies a parsed value down to `maximumDepth`. Objects of the copy have no prototypes, so that `__proto__` and
 * `constructor` are ordinary keys.
 */
export function sanitizeValue(value: unknown, maximumDepth: number): Sanitized {
  const path: string[] = []
  const hugeNumbers: (readonly string[])[] = []
  let members = 0
  let tooDeep: readonly string[] | null = null

  const sanitize = (item: unknown): Json => {
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
        const copy = sanitize(each)
        path.pop()
        return copy
      })
    }
    const object = createObject()
    for (const key of Object.keys(item)) {
      const each: unknown = (item as Record<string, unknown>)[key]
      if (each === undefined) continue
      members++
      path.push(key)
      object[key] = sanitize(each)
      path.pop()
    }
    return object
  }

  return { value: sanitize(value), members, tooDeep, hugeNumbers }
}
