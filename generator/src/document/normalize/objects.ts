import { createObject, type Json, type JsonObject } from '../../json.ts'

/** Returns a copy without some of the keys. */
export function omit(object: JsonObject, isUnwanted: (key: string) => boolean): JsonObject {
  return fromEntries(Object.entries(object).filter(([key]) => !isUnwanted(key)))
}

/** Returns a copy in which some keys are added or have other values. */
export function replace(object: JsonObject, changes: JsonObject): JsonObject {
  return fromEntries([...Object.entries(object), ...Object.entries(changes)])
}

/** `Object.fromEntries` without a prototype, so that `__proto__` stays a key. */
export function fromEntries(entries: readonly (readonly [string, Json])[]): JsonObject {
  const object = createObject()
  for (const [key, value] of entries) object[key] = value
  return object
}
