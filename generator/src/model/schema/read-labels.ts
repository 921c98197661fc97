import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { getOwn, isJsonArray, readList } from '../read.ts'
import type { ValueLabel } from '../types.ts'
import { toCanonicalText } from '../value/canonical.ts'

/** Extensions that name and describe the values of `enum`, in the spellings of common tools. */
const nameKeys = ['x-enum-varnames', 'x-enumNames']
const descriptionKeys = ['x-enum-descriptions', 'x-enumDescriptions']

/** Reads names and descriptions of the values of `enum`; `undefined` if it has neither. */
export function readLabels(schema: JsonObject): ReadonlyMap<string, ValueLabel> | undefined {
  const values = readList(schema, 'enum')
  const names = readTexts(schema, nameKeys, values)
  const descriptions = readTexts(schema, descriptionKeys, values)
  if (names === null && descriptions === null) return undefined
  return new Map(
    values.map((value, index) => [
      toCanonicalText(value),
      { name: names?.[index] ?? null, description: descriptions?.[index] ?? null },
    ]),
  )
}

/** A string for each value: from an array of the same length, or from an object with the values as keys. */
function readTexts(
  schema: JsonObject,
  keys: readonly string[],
  values: readonly Json[],
): readonly (string | null)[] | null {
  const found = keys.map((key) => getOwn(schema, key)).find((value) => value !== undefined)
  const toText = (value: Json | undefined) => (typeof value === 'string' && value !== '' ? value : null)
  if (isJsonObject(found)) return values.map((value) => toText(getOwn(found, String(value))))
  return isJsonArray(found) && found.length === values.length ? found.map(toText) : null
}
