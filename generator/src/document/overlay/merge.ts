import { createObject, isJsonObject, type Json } from '../../json.ts'

/** A location where two values cannot be merged. */
export interface Conflict {
  readonly path: readonly string[]
  readonly found: Json
  readonly given: Json
}

type Members = Record<string, Json>

/**
 * Merges an update into a target by the rules of the Overlay Specification: objects are merged by member, arrays are
 * concatenated, and single values are replaced. Changes the target in place if it is an object or an array, and returns
 * the merged value.
 *
 * @param onWrite is called with the path of each value that is written, and its path in the update
 */
export function merge(
  target: Json,
  update: Json,
  onWrite: (path: readonly string[], from: readonly string[]) => void = () => {},
): { readonly value: Json; readonly conflicts: readonly Conflict[] } {
  const conflicts: Conflict[] = []
  const path: string[] = []
  const isWrapped = Array.isArray(target) && !Array.isArray(update)
  const mergeInto = (found: Json, given: Json): Json => {
    if (Array.isArray(found) && Array.isArray(given)) {
      for (const [index, item] of given.entries()) {
        const from = isWrapped && path.length === 0 ? [] : [...path, String(index)]
        onWrite([...path, String(found.length)], from)
        ;(found as Json[]).push(cloneJson(item))
      }
      return found
    }
    if (isJsonObject(found) && isJsonObject(given)) {
      const members = found as Members
      for (const key of Object.keys(given)) {
        const value = given[key] ?? null
        path.push(key)
        const existing = members[key]
        if (existing === undefined) onWrite([...path], [...path])
        members[key] = existing === undefined ? cloneJson(value) : mergeInto(existing, value)
        path.pop()
      }
      return members
    }
    if (isSingle(found) && isSingle(given)) {
      onWrite([...path], [...path])
      return given
    }
    conflicts.push({ path: [...path], found, given })
    return found
  }
  // A single value is appended to an array that is the target itself.
  const entry = isWrapped ? [update] : update
  return { value: mergeInto(target, entry), conflicts }
}

/** Returns a deep copy. */
export function cloneJson(value: Json): Json {
  if (Array.isArray(value)) return value.map(cloneJson)
  if (!isJsonObject(value)) return value
  const copy = createObject()
  for (const key of Object.keys(value)) copy[key] = cloneJson(value[key] ?? null)
  return copy
}

/** Returns true for values that are neither objects nor arrays. */
export function isSingle(value: Json): boolean {
  return typeof value !== 'object' || value === null
}
