import type { Schema } from '../types.ts'

/** Values in JSON that are another type in programs. */
export interface Conversion {
  /** Returns true if a schema describes them. */
  readonly converts: (schema: Schema) => boolean
  /** Returns true if such a schema can be converted if no other schema applies. */
  readonly isFree: (schema: Schema) => boolean
  /** Returns true if a schema accepts values of the same JSON type, such values or others. */
  readonly accepts: (schema: Schema) => boolean
  readonly change: (schema: Schema) => Schema
}

/** Points in time, which are strings in JSON, as `Date`s. */
export const times: Conversion = {
  converts: (schema) => schema.kind === 'string' && schema.format === 'date-time' && !schema.binary,
  // The string of a `Date` may not match the pattern or the length.
  isFree: (schema) =>
    schema.kind === 'string' &&
    [schema.pattern, schema.minLength, schema.maxLength].every((each) => each === null),
  accepts: (schema) => (schema.kind === 'string' && !schema.binary) || hasValueOf(schema, 'string'),
  change: (schema) => (schema.kind === 'string' ? { ...schema, date: true } : schema),
}

/** 64-bit integers, which are numbers in JSON, as `bigint`s. */
export const longIntegers: Conversion = {
  converts: (schema) => schema.kind === 'number' && /^u?int64$/.test(schema.format ?? ''),
  isFree: () => true,
  accepts: (schema) => schema.kind === 'number' || hasValueOf(schema, 'number'),
  change: (schema) => (schema.kind === 'number' ? { ...schema, bigint: true } : schema),
}

function hasValueOf(schema: Schema, type: 'string' | 'number'): boolean {
  return schema.kind === 'literal' && schema.values.some((value) => typeof value === type)
}
