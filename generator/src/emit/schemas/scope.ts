import type { Model, NamedSchema } from '../../model/types.ts'
import type { Code } from '../code.ts'

/** Where an expression stands: what the things that it needs are called there. */
export interface Scope {
  /** The builders. */
  readonly z: Code
  /** How a named schema is reached. */
  readonly refer: (name: string) => Code
  readonly schemas: ReadonlyMap<string, NamedSchema>
}

/** The model's named schemas by their names. */
export function indexSchemas({ schemas }: Model): ReadonlyMap<string, NamedSchema> {
  return new Map(schemas.map((schema) => [schema.name, schema]))
}
