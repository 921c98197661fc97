import { isJsonObject, type Json } from '../../json.ts'

/** Where two values cannot be merged. */
export interface Conflict {
  readonly path: readonly (string | number)[]
  readonly found: Json
  readonly given: Json
}

type Members = Record<string, Json>

/**
 * Merges an update into a target, as the Overlay Specification has it: objects member by member, arrays one after
 * the other, single values replaced. The target itself is changed where it is an object or an array; what is to
 * stand in its place is returned.
 */
export function merge(
  target: Json,
  update: Json,
): { readonly value: Json; readonly conflicts: readonly Conflict[] } {
  const conflicts: Conflict[] = []
  const path: string[] = []
  const mergeInto = (found: Json, given: Json): Json => {
    if (Array.isArray(found) && Array.isArray(given)) {
      for (const item of given) (found as Json[]).push(cloneJson(item))
      return found
    }
    if (isJsonObject(found) && isJsonObject(given)) {
      const members = found as Members
      for (const key of Object.keys(given)) {
        const value = given[key] ?? null
        path.push(key)
        const existing = members[key]
        members[key] = existing === undefined ? cloneJson(value) : mergeInto(existing, value)
        path.pop()
      }
      return members
    }
    if (isSingle(found) && isSingle(given)) return given
    conflicts.push({ path: [...path], found, given })
    return found
  }
  // An array as the target itself also takes a single entry.
  const entry = Array.isArray(target) && !Array.isArray(update) ? [update] : update
  return { value: mergeInto(target, entry), conflicts }
}

/** A copy that shares nothing with the original. */
export function cloneJson(value: Json): Json {
  if (Array.isArray(value)) return value.map(cloneJson)
  if (!isJsonObject(value)) return value
  const copy: Members = Object.create(null)
  for (const key of Object.keys(value)) copy[key] = cloneJson(value[key] ?? null)
  return copy
}

/** Whether it is neither an object nor an array. */
export function isSingle(value: Json): boolean {
  return typeof value !== 'object' || value === null
}
