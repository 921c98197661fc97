import { matchesFormat, stringFormats } from '../formats/string-formats.ts'
import { samplePattern } from '../pattern/sample-pattern.ts'
import type { NumberSchema, StringSchema } from '../types.ts'
import { matchesNumber, matchesString } from '../value/match-scalar.ts'

/** Maximum length of an example string, even if a schema requires more. */
const maximumLength = 10_000

/** Strings that match a schema, simplest first. */
export function listStrings(schema: StringSchema): readonly string[] {
  const min = schema.minLength ?? 0
  const max = schema.maxLength ?? Infinity
  if (min > maximumLength) return []
  const format = schema.format === null ? undefined : stringFormats.get(schema.format)
  const proposals = [
    ...(format ? [format.example] : []),
    ...['string', 'a', 'b', 'other', '0', '1'].map((text) => text.padEnd(min, 'string').slice(0, max)),
  ]
  const takes = (text: string) => matchesFormat(schema.format, text) && matchesString(schema, text) === true
  const found = [...new Set(proposals)].filter(takes)
  if (found.length > 0 || schema.pattern === null) return found
  const sample = samplePattern(schema.pattern, schema.patternFlags, { min, max })
  return sample !== null && takes(sample) ? [sample] : []
}

/** Numbers that match a schema, simplest first. */
export function listNumbers(schema: NumberSchema): readonly number[] {
  const low = schema.exclusiveMinimum ?? schema.minimum
  const high = schema.exclusiveMaximum ?? schema.maximum
  const step = schema.multipleOf ?? (schema.integer ? 1 : null)
  const proposals = [1, 2, 3, 0, 10, 100, -1, 0.5]
  if (low !== null) proposals.push(low, low + 1, Math.ceil(low), Math.floor(low) + 1)
  if (high !== null) proposals.push(high, high - 1, Math.floor(high), Math.ceil(high) - 1)
  if (low !== null && high !== null) proposals.push((low + high) / 2)
  if (step !== null) {
    proposals.push(step)
    if (low !== null) proposals.push(Math.ceil(low / step) * step, (Math.floor(low / step) + 1) * step)
    if (high !== null) proposals.push(Math.floor(high / step) * step, (Math.ceil(high / step) - 1) * step)
  }
  const plain = proposals.map((number) => (number === 0 ? 0 : number))
  return [...new Set(plain)].filter((number) => Number.isFinite(number) && matchesNumber(schema, number))
}
