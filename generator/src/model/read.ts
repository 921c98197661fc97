import { isJsonObject, type Json, type JsonObject } from '../json.ts'

// Reads fields of a normalized document. `document/` has checked their types and dropped invalid ones, so a field has
// its type or is absent. Extension fields (`x-...`) are not checked there: a value of another type counts as absent.

/** An object's own property; `undefined` if only its prototype has one. */
export function getOwn(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** Narrows a JSON value to an array. */
export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

/** A string, or `null` if absent. */
export function readString(object: JsonObject, key: string): string | null {
  const value = getOwn(object, key)
  return typeof value === 'string' ? value : null
}

/** A boolean, or `absent`. */
export function readBoolean(object: JsonObject, key: string, absent = false): boolean {
  const value = getOwn(object, key)
  return typeof value === 'boolean' ? value : absent
}

/** A number, or `null` if absent. */
export function readNumber(object: JsonObject, key: string): number | null {
  const value = getOwn(object, key)
  return typeof value === 'number' ? value : null
}

/** An object; empty if absent. */
export function readObject(object: JsonObject, key: string): JsonObject {
  const value = getOwn(object, key)
  return isJsonObject(value) ? value : {}
}

/** An array; empty if absent. */
export function readList(object: JsonObject, key: string): readonly Json[] {
  const value = getOwn(object, key)
  return isJsonArray(value) ? value : []
}

/** The strings of an array, without duplicates. */
export function readStrings(object: JsonObject, key: string): readonly string[] {
  return [...new Set(readList(object, key).filter((item) => typeof item === 'string'))]
}
