import type { Json } from '../../json.ts'
import { describe } from '../parse/describe.ts'
import { normalizeProblems } from '../problems/normalize.ts'
import type { Field } from '../shape/kinds.ts'
import type { Context } from './context.ts'

/** Copies a single value, or one that is not looked into; `undefined` where it is of another type. */
export function copyValue(value: Json, field: Extract<Field, string>, context: Context): Json | undefined {
  if (field === 'data') return value
  if (value === null) {
    context.noteQuirk('null-field')
    return undefined
  }
  if (field === 'strings') return copyStrings(value, context)
  const expected = field === 'text' ? 'string' : field
  if (typeof value === expected) return value
  const converted = convert(value, expected)
  if (converted === undefined) {
    context.report(normalizeProblems.value, { expected: `a ${expected}`, found: describe(value) })
  } else context.noteQuirk('wrong-value-type')
  return converted
}

function copyStrings(value: Json, context: Context): Json | undefined {
  if (!Array.isArray(value)) {
    context.report(normalizeProblems.value, { expected: 'a list of strings', found: describe(value) })
    return undefined
  }
  const strings = value.map((item, index) =>
    context.within(String(index), () => copyValue(item, 'string', context)),
  )
  return [...new Set(strings.filter((item) => item !== undefined))]
}

/** Reads a value as the only type that it can have, where it says so plainly. */
function convert(value: Json, expected: 'string' | 'boolean' | 'number'): Json | undefined {
  if (expected === 'string') return typeof value === 'object' ? undefined : String(value)
  if (typeof value !== 'string') return undefined
  if (expected === 'boolean') return value === 'true' ? true : value === 'false' ? false : undefined
  return /^-?[0-9]+(\.[0-9]+)?$/.test(value) ? Number(value) : undefined
}
