/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject

/** A JSON object. Has no prototype if its keys come from a document. */
export interface JsonObject {
  readonly [key: string]: Json
}

/** Returns true for a JSON object, and false for arrays and other values. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Creates an object without a prototype, so that `__proto__` and `constructor` are ordinary keys.
 *
 * `Object.create(null)` would do the same, but engines store such an object as a hash table, which takes three times the
 * memory and time.
 */
export function createObject<Value = Json>(): Record<string, Value> {
  return Object.setPrototypeOf({}, null)
}

/** Parses JSON; `undefined` for other text. */
export function tryParseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
