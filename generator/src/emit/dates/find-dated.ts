import { listSchemas } from '../../model/map-schemas.ts'
import { listChildren } from '../../model/schema/walk.ts'
import type { Model, Schema } from '../../model/types.ts'

/** Returns whether a model contains a `Date`. If not, outputs contain no date handling. */
export function hasDates(model: Model): boolean {
  return listSchemas(model).some((schema) => hasDate(schema, new Set()))
}

/** Returns whether a value of a schema can contain a date, given the names of the schemas that do. */
export function hasDate(schema: Schema, dated: ReadonlySet<string>): boolean {
  if (schema.kind === 'string') return schema.date
  if (schema.kind === 'reference') return dated.has(schema.name)
  return listChildren(schema).some((child) => hasDate(child, dated))
}

/** Names of the schemas that contain dates, directly or through references. */
export function findDated({ schemas }: Model): ReadonlySet<string> {
  const dated = new Set<string>()
  for (let known = -1; known < dated.size; ) {
    known = dated.size
    for (const { name, schema } of schemas) if (hasDate(schema, dated)) dated.add(name)
  }
  return dated
}
