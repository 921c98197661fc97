import { listOperationSchemas, mapSchemas } from '../map-schemas.ts'
import { listChildren, mapChildren } from '../schema/walk.ts'
import type { Model, Schema } from '../types.ts'
import type { Conversion } from './conversion.ts'
import { findAmbiguous } from './find-ambiguous.ts'

/** A model with converted schemas, and the pointers of schemas that contain others that stay as they are. */
export interface Converted {
  readonly model: Model
  readonly kept: readonly string[]
}

/** Converts every schema that can be. */
export function convert(model: Model, conversion: Conversion): Converted {
  const ambiguous = findAmbiguous(model, conversion)
  const change = (schema: Schema): Schema => {
    if (!conversion.converts(schema)) return mapChildren(schema, change)
    return ambiguous.has(schema) ? schema : conversion.change(schema)
  }
  return { model: mapSchemas(model, change), kept: listUsers(model, ambiguous) }
}

/** The pointers of the named schemas and operations that contain one of some schemas. */
function listUsers({ schemas, operations }: Model, some: ReadonlySet<Schema>): readonly string[] {
  const isUser = (schema: Schema): boolean => some.has(schema) || listChildren(schema).some(isUser)
  const users = [
    ...schemas.filter(({ schema }) => isUser(schema)),
    ...operations.filter((operation) => listOperationSchemas(operation).some(isUser)),
  ]
  return [...new Set(users.map(({ pointer }) => pointer))]
}
