import type { Lookup, NamedSchema, Schema } from '../types.ts'

/** Returns the schema at the end of a chain of references; `null` if a name is unknown or the chain is circular. */
export function resolveSchema(schema: Schema, lookup: Lookup): Exclude<Schema, { kind: 'reference' }> | null {
  const seen = new Set<string>()
  let current = schema
  while (current.kind === 'reference') {
    const target = lookup(current.name)
    if (target === undefined || seen.has(current.name)) return null
    seen.add(current.name)
    current = target
  }
  return current
}

/** Returns a function that finds schemas by their names. */
export function createLookup(schemas: readonly NamedSchema[]): Lookup {
  const byName = new Map(schemas.map(({ name, schema }) => [name, schema]))
  return (name) => byName.get(name)
}
