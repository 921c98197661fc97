import type { Schema, StringSchema } from '../types.ts'

/** Returns whether a schema describes points in time, whether or not they become `Date`s. */
export function isTime(schema: Schema): schema is StringSchema {
  return schema.kind === 'string' && schema.format === 'date-time' && !schema.binary
}
