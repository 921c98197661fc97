import { describeValue } from '../../describe-value.ts'
import { isJsonObject, type Json } from '../../json.ts'
import * as normalizeProblems from '../problems/normalize.ts'
import type { Field } from '../shape/kinds.ts'
import type { Context } from './context.ts'

/** Copies a single value, or data of any type; `undefined` if it has the wrong type. */
export function copyValue(
  value: Json,
  field: Exclude<Extract<Field, string>, 'reference'>,
  context: Context,
): Json | undefined {
  if (field === 'data') return value
  if (value === null) {
    context.noteQuirk('null-field')
    return undefined
  }
  if (field === 'strings') return copyStrings(value, context)
  const { type, name, accepts = () => true } = valueTypes[field]
  const converted = typeof value === type ? value : convert(value, type)
  if (converted === undefined || !accepts(converted)) {
    context.report(normalizeProblems.value, { expected: name, found: describeValue(value) })
    return undefined
  }
  if (converted !== value) context.noteQuirk('wrong-value-type')
  return converted
}

interface ValueType {
  readonly type: 'string' | 'boolean' | 'number'
  readonly name: string
  readonly accepts?: (value: Json) => boolean
}

const valueTypes: Readonly<Record<Exclude<Field & string, 'data' | 'strings' | 'reference'>, ValueType>> = {
  text: { type: 'string', name: 'a string' },
  string: { type: 'string', name: 'a string' },
  boolean: { type: 'boolean', name: 'a boolean' },
  number: { type: 'number', name: 'a number' },
  count: {
    type: 'number',
    name: 'a non-negative integer',
    accepts: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  },
  positive: { type: 'number', name: 'a number above 0', accepts: (value) => Number(value) > 0 },
}

function copyStrings(value: Json, context: Context): Json | undefined {
  if (typeof value === 'string') {
    context.noteQuirk('array-or-object')
    return [value]
  }
  if (!Array.isArray(value)) {
    context.report(normalizeProblems.value, { expected: 'an array of strings', found: describeValue(value) })
    return undefined
  }
  const strings = value.map((item, index) =>
    context.within(String(index), () => copyValue(readName(item, context), 'string', context)),
  )
  return [...new Set(strings.filter((item) => item !== undefined))]
}

/** Returns the name of an object that is used instead of a string: `tags: [{ name: Users }]`. */
function readName(value: Json, context: Context): Json {
  if (!isJsonObject(value) || typeof value.name !== 'string') return value
  context.noteQuirk('abbreviated-object')
  return value.name
}

/** Converts a value to the required type; `undefined` if that loses information. */
function convert(value: Json, expected: 'string' | 'boolean' | 'number'): Json | undefined {
  if (expected === 'string') return typeof value === 'object' ? undefined : String(value)
  if (typeof value !== 'string') return undefined
  if (expected === 'boolean') return value === 'true' ? true : value === 'false' ? false : undefined
  return /^-?[0-9]+(\.[0-9]+)?$/.test(value) ? Number(value) : undefined
}
