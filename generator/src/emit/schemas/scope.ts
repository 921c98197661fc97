import type { Model, NamedSchema, Schema } from '../../model/types.ts'
import type { Code } from '../code.ts'

/** The names that an expression uses in its module. */
export interface Scope {
  /** The builders of validators. */
  readonly z: Code
  /** Prints the reference to a named schema. */
  readonly refer: (name: string) => Code
  readonly lookup: (name: string) => Schema | undefined
}

/** The model's named schemas, by name. */
export function indexSchemas({ schemas }: Model): ReadonlyMap<string, NamedSchema> {
  return new Map(schemas.map((schema) => [schema.name, schema]))
}
