import { createLookup, resolveSchema } from '../model/schema/resolve-schema.ts'
import type { Model, Schema } from '../model/types.ts'

/** Returns the schema at the end of a chain of references; `null` if a name is unknown or the chain is circular. */
export type Resolve = (schema: Schema) => ReturnType<typeof resolveSchema>

/** Creates a function that follows references between the schemas of a model. */
export function createResolve({ schemas }: Model): Resolve {
  const lookup = createLookup(schemas)
  return (schema) => resolveSchema(schema, lookup)
}
