import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import type { Context } from '../context.ts'
import { type Location, locateChild } from '../location.ts'
import * as problems from '../problems.ts'
import { getOwn, isJsonArray } from '../read.ts'

type Extension = 'x-pagination' | 'x-required-scopes' | 'x-alternative-scopes' | 'x-idempotent'

/** Extensions of an operation that the model reads, with a test that values of other vendors fail. */
const readers: Readonly<Record<Extension, (value: Json) => boolean>> = {
  'x-pagination': (value) => isJsonObject(value) && Object.keys(value).every((key) => ours.has(key)),
  'x-required-scopes': isStrings,
  'x-alternative-scopes': isStrings,
  'x-idempotent': (value) => typeof value === 'boolean',
}

const ours = new Set(['items', 'limit', 'offset', 'after', 'defaultLimit', 'maxLimit'])

/**
 * Returns the value of an extension; `undefined` if it is absent or has another structure, because another vendor uses
 * the name. The first such value is reported.
 */
export function readExtension(
  context: Context,
  operation: JsonObject,
  name: Extension,
  at: Location,
): Json | undefined {
  const value = getOwn(operation, name)
  if (value === undefined || readers[name](value)) return value
  context.reportOnce(locateChild(at, name), problems.extensionForeign, { name })
  return undefined
}

function isStrings(value: Json): boolean {
  return isJsonArray(value) && value.every((item) => typeof item === 'string')
}
