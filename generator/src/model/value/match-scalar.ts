import { isMultiple } from '../../runtime/schemas/multiples.ts'
import { numberFormats } from '../formats/number-formats.ts'
import { testPattern } from '../pattern/test-pattern.ts'
import type { NumberSchema, StringSchema } from '../types.ts'

/**
 * Whether a string is one of a schema's, its format aside; `null` if only its pattern could decide, and that
 * cannot be tested.
 */
export function matchesString(schema: StringSchema, value: string): boolean | null {
  if (schema.minLength !== null || schema.maxLength !== null) {
    const length = countCharacters(value)
    if (length < (schema.minLength ?? 0) || length > (schema.maxLength ?? Infinity)) return false
  }
  return schema.pattern === null || testPattern(schema.pattern, schema.patternFlags, value)
}

/** Whether a number is one of a schema's. */
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

/** In code points, as JSON Schema counts. */
export function countCharacters(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}
