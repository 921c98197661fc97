import type { Schema } from '../types.ts'
import type { Conversion } from './conversion.ts'

/** Points in time, which are strings in JSON, as `Date`s. */
export const times: Conversion = {
  converts: (schema) => schema.kind === 'string' && schema.format === 'date-time' && !schema.binary,
  // The string of a `Date` may not match the pattern or the length.
  isFree: (schema) =>
    schema.kind === 'string' &&
    schema.pattern === null &&
    schema.minLength === null &&
    schema.maxLength === null,
  accepts: acceptsText,
  change: (schema) => (schema.kind === 'string' ? { ...schema, date: true } : schema),
}

function acceptsText(schema: Schema): boolean {
  if (schema.kind === 'literal') return schema.values.some((value) => typeof value === 'string')
  return schema.kind === 'string' && !schema.binary
}
