import { isMultiple } from '../../runtime/schemas/multiples.ts'
import { numberFormats } from '../formats/number-formats.ts'
import { testPattern } from '../pattern/test-pattern.ts'
import type { NumberSchema, StringSchema } from '../types.ts'

/**
 * Returns whether a string matches a schema, ignoring its format; `null` if the result depends on a pattern that cannot
 * be tested.
 */
export function matchesString(schema: StringSchema, value: string): boolean | null {
  if (schema.minLength !== null || schema.maxLength !== null) {
    const length = countCharacters(value)
    if (length < (schema.minLength ?? 0) || length > (schema.maxLength ?? Infinity)) return false
  }
  return schema.pattern === null || testPattern(schema.pattern, schema.patternFlags, value)
}

/** Returns whether a number matches a schema. */
export function matchesNumber(schema: NumberSchema, value: number): boolean {
  const format = schema.format === null ? undefined : numberFormats.get(schema.format)
  return (
    (!(schema.integer || format?.integer) || Number.isInteger(value)) &&
    value >= (schema.minimum ?? -Infinity) &&
    value <= (schema.maximum ?? Infinity) &&
    value > (schema.exclusiveMinimum ?? -Infinity) &&
    value < (schema.exclusiveMaximum ?? Infinity) &&
    (schema.multipleOf === null || isMultiple(value, schema.multipleOf)) &&
    value >= (format?.minimum ?? -Infinity) &&
    value <= (format?.maximum ?? Infinity)
  )
}

/** Counts code points, as JSON Schema does. */
export function countCharacters(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}
