import { isJsonObject, type Json } from '../../json.ts'
import * as problems from '../problems.ts'
import { getOwn, isJsonArray, readList } from '../read.ts'
import type { ValueLabel } from '../types.ts'
import { toCanonicalText } from '../value/canonical.ts'
import type { SchemaInput } from './schema-input.ts'

/** Extensions that name and describe the values of `enum`, in the spellings of common tools. */
const nameKeys = ['x-enum-varnames', 'x-enumNames']
const descriptionKeys = ['x-enum-descriptions', 'x-enumDescriptions']

/** Reads names and descriptions of the values of `enum`; `undefined` if it has neither. */
export function readLabels(input: SchemaInput): ReadonlyMap<string, ValueLabel> | undefined {
  const values = readList(input.schema, 'enum')
  const names = readTexts(input, nameKeys, values)
  const descriptions = readTexts(input, descriptionKeys, values)
  if (names === null && descriptions === null) return undefined
  return new Map(
    values.map((value) => [
      toCanonicalText(value),
      { name: names?.get(value) || null, description: descriptions?.get(value) || null },
    ]),
  )
}

type Texts = ReadonlyMap<Json, string | null>

/** The strings of the first extension whose structure is known. Those of another structure are reported. */
function readTexts(
  { schema, report }: SchemaInput,
  keys: readonly string[],
  values: readonly Json[],
): Texts | null {
  for (const name of keys.filter((key) => Object.hasOwn(schema, key))) {
    const texts = mapTexts(getOwn(schema, name), values)
    if (texts !== null) return texts
    report(problems.extensionForeign, { name }, name)
  }
  return null
}

/** Takes an array with a string or null for each value, where that of null may be absent, or an object by value. */
function mapTexts(found: Json | undefined, values: readonly Json[]): Texts | null {
  const texts = isJsonObject(found) ? Object.values(found) : found
  if (!isJsonArray(texts) || !texts.every(isText)) return null
  if (isJsonObject(found)) {
    const named = values.filter((value) => Object.hasOwn(found, String(value)))
    return named.length === 0
      ? null
      : new Map(named.map((value) => [value, found[String(value)] as string | null]))
  }
  const named = texts.length === values.length ? values : values.filter((value) => value !== null)
  return named.length === texts.length
    ? new Map(named.map((value, index) => [value, texts[index] ?? null]))
    : null
}

function isText(value: Json): value is string | null {
  return value === null || typeof value === 'string'
}
