import type { NamedSchema } from '../types.ts'
import { findComponents } from './components.ts'
import { listReferences } from './walk.ts'

/** Groups named schemas: a cycle is one group, and each group follows the groups that it needs. */
export function groupSchemas(
  schemas: ReadonlyMap<string, Omit<NamedSchema, 'recursive'>>,
): readonly (readonly NamedSchema[])[] {
  const targets = new Map<string, readonly string[]>()
  for (const [name, { schema }] of schemas) {
    targets.set(
      name,
      listReferences(schema).filter((target) => schemas.has(target)),
    )
  }
  return findComponents(schemas.keys(), (name) => targets.get(name) ?? []).map((component) =>
    component.flatMap((name) => {
      const named = schemas.get(name)
      const recursive = component.length > 1 || (targets.get(name)?.includes(name) ?? false)
      return named ? [{ ...named, recursive }] : []
    }),
  )
}
