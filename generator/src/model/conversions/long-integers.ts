import type { Schema } from '../types.ts'
import type { Conversion } from './conversion.ts'

/** 64-bit integers, which are numbers in JSON, as `bigint`s. */
export const longIntegers: Conversion = {
  converts: (schema) => schema.kind === 'number' && /^u?int64$/.test(schema.format ?? ''),
  isFree: () => true,
  accepts: acceptsNumber,
  change: (schema) => (schema.kind === 'number' ? { ...schema, bigint: true } : schema),
}

function acceptsNumber(schema: Schema): boolean {
  if (schema.kind === 'literal') return schema.values.some((value) => typeof value === 'number')
  return schema.kind === 'number'
}
