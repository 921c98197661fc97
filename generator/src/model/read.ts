import { isJsonObject, type Json, type JsonObject } from '../json.ts'
import type { Context } from './context.ts'
import { type Location, locateChild } from './location.ts'
import { problems } from './problems.ts'

/** An object's own property; `undefined` where it has none, whatever its prototype holds. */
export function getOwn(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** Tells a JSON array from every other JSON value. */
export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

/** Text, or `null` where there is none. */
export function readString(context: Context, object: JsonObject, key: string, at: Location): string | null {
  const value = getOwn(object, key)
  if (value === undefined || typeof value === 'string') return value ?? null
  return reportKind(context, key, at, 'a string', value, null)
}

/** A boolean; `absent` where there is none. */
export function readBoolean(
  context: Context,
  object: JsonObject,
  key: string,
  at: Location,
  absent = false,
): boolean {
  const value = getOwn(object, key)
  if (value === undefined || typeof value === 'boolean') return value ?? absent
  return reportKind(context, key, at, 'true or false', value, absent)
}

/** A finite number, or `null` where there is none. */
export function readNumber(context: Context, object: JsonObject, key: string, at: Location): number | null {
  const value = getOwn(object, key)
  if (value === undefined || (typeof value === 'number' && Number.isFinite(value))) return value ?? null
  return reportKind(context, key, at, 'a number', value, null)
}

/** A whole number from 0 on, or `null` where there is none. */
export function readCount(context: Context, object: JsonObject, key: string, at: Location): number | null {
  const value = getOwn(object, key)
  if (value === undefined) return null
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  return reportKind(context, key, at, 'a whole number from 0 on', value, null)
}

/** An object; empty where there is none. */
export function readObject(context: Context, object: JsonObject, key: string, at: Location): JsonObject {
  const value = getOwn(object, key)
  if (value === undefined) return {}
  return isJsonObject(value) ? value : reportKind(context, key, at, 'an object', value, {})
}

/** A list; empty where there is none. */
export function readList(context: Context, object: JsonObject, key: string, at: Location): readonly Json[] {
  const value = getOwn(object, key)
  if (value === undefined) return []
  return isJsonArray(value) ? value : reportKind(context, key, at, 'a list', value, [])
}

/** The strings of a list, each once. */
export function readStrings(
  context: Context,
  object: JsonObject,
  key: string,
  at: Location,
): readonly string[] {
  const strings = new Set<string>()
  for (const [index, item] of readList(context, object, key, at).entries()) {
    if (typeof item === 'string') strings.add(item)
    else reportKind(context, String(index), locateChild(at, key), 'a string', item, null)
  }
  return [...strings]
}

function reportKind<Value>(
  context: Context,
  key: string,
  at: Location,
  wanted: string,
  found: Json,
  value: Value,
): Value {
  context.report(locateChild(at, key), problems.valueMalformed, { key, wanted, found })
  return value
}
