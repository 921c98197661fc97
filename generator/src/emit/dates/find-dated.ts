import { listSchemas } from '../../model/map-schemas.ts'
import { listChildren } from '../../model/schema/walk.ts'
import type { Model, Schema } from '../../model/types.ts'

/** Whether anything in a model is a `Date`: where nothing is, outputs hold nothing about dates. */
export function hasDates(model: Model): boolean {
  return listSchemas(model).some((schema) => hasDate(schema, new Set()))
}

/** Whether a value of a schema may have a date in it, given the names of the schemas that do. */
export function hasDate(schema: Schema, dated: ReadonlySet<string>): boolean {
  if (schema.kind === 'string') return schema.date
  if (schema.kind === 'reference') return dated.has(schema.name)
  return listChildren(schema).some((child) => hasDate(child, dated))
}

/** Names of the schemas that have dates in them, by whatever way. */
export function findDated({ schemas }: Model): ReadonlySet<string> {
  const dated = new Set<string>()
  for (let known = -1; known < dated.size; ) {
    known = dated.size
    for (const { name, schema } of schemas) if (hasDate(schema, dated)) dated.add(name)
  }
  return dated
}
