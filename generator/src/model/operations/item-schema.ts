import { unknownSchema } from '../schema/schemas.ts'
import type { Content, Schema } from '../types.ts'
import { findStreamFormat } from './stream-format.ts'

/**
 * The schema of an item of a stream. A document describes an item, or the array of all items. Lines that it describes as
 * a string only are any JSON.
 */
export function itemSchemaOf(
  { mediaType, schema, hasItemSchema }: Content,
  resolve: (schema: Schema) => Schema | null,
): Schema {
  if (hasItemSchema) return schema
  const target = resolve(schema)
  if (target?.kind === 'array' && target.prefixItems.length === 0) return target.items
  return target?.kind === 'string' && findStreamFormat(mediaType) !== 'events' ? unknownSchema : schema
}
