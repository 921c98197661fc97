import type { Schema, StringSchema } from '../types.ts'

/** Whether a schema is of points in time, whatever becomes of them in a program. */
export function isTime(schema: Schema): schema is StringSchema {
  return schema.kind === 'string' && schema.format === 'date-time' && !schema.binary
}
