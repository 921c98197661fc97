import { listSchemas } from '../../model/map-schemas.ts'
import { listChildren } from '../../model/schema/walk.ts'
import type { Model, Schema } from '../../model/types.ts'

/** Returns whether values are converted. If not, outputs contain no code for it. */
export function hasConversions(model: Model): boolean {
  return listSchemas(model).some((schema) => isConverted(schema, new Set()))
}

/** Returns whether some of them are `Date`s. */
export function hasDates(model: Model): boolean {
  const hasDate = (schema: Schema): boolean =>
    schema.kind === 'string' ? schema.date : listChildren(schema).some(hasDate)
  return listSchemas(model).some(hasDate)
}

/** Returns whether a value of a schema can contain a `Date` or a `bigint`, given the names of the schemas that do. */
export function isConverted(schema: Schema, converted: ReadonlySet<string>): boolean {
  if (schema.kind === 'string') return schema.date
  if (schema.kind === 'number') return schema.bigint
  if (schema.kind === 'reference') return converted.has(schema.name)
  return listChildren(schema).some((child) => isConverted(child, converted))
}

/** Names of the schemas that contain converted values, directly or through references. */
export function findConverted({ schemas }: Model): ReadonlySet<string> {
  const converted = new Set<string>()
  for (let known = -1; known < converted.size; ) {
    known = converted.size
    for (const { name, schema } of schemas) if (isConverted(schema, converted)) converted.add(name)
  }
  return converted
}
