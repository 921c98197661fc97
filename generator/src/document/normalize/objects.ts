import { createObject, type Json, type JsonObject } from '../../json.ts'

/** Returns a copy without some of the keys. */
export function omit(object: JsonObject, isUnwanted: (key: string) => boolean): JsonObject {
  return fromEntries(Object.entries(object).filter(([key]) => !isUnwanted(key)))
}

/** Returns a copy in which some keys are added, have other values, or are removed (`undefined`). */
export function replace(
  object: JsonObject,
  changes: { readonly [key: string]: Json | undefined },
): JsonObject {
  const isKept = ([key]: readonly [string, unknown]) =>
    changes[key] !== undefined || !Object.hasOwn(changes, key)
  const entries = [...Object.entries(object), ...Object.entries(changes)].filter(isKept)
  return fromEntries(entries as [string, Json][])
}

/** `Object.fromEntries` without a prototype, so that `__proto__` stays a key. */
export function fromEntries(entries: Iterable<readonly [string, Json]>): JsonObject {
  const object = createObject()
  for (const [key, value] of entries) object[key] = value
  return object
}
