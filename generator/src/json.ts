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
