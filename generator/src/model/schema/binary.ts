import type { Schema } from '../types.ts'
import { listReferences, mapChildren } from './walk.ts'

/** The schema with text where it says bytes: within JSON nothing else can be. */
export function replaceBinary(schema: Schema): Schema {
  if (schema.kind === 'string') return schema.binary ? { ...schema, binary: false } : schema
  return mapChildren(schema, replaceBinary)
}

/** The names of all schemas that some schemas lead to. */
export function findReachable(
  roots: readonly Schema[],
  schemas: ReadonlyMap<string, Schema>,
): ReadonlySet<string> {
  const pending = roots.flatMap(listReferences)
  const found = new Set(pending)
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const schema = schemas.get(name)
    for (const target of schema ? listReferences(schema) : []) {
      if (!found.has(target)) pending.push(target)
      found.add(target)
    }
  }
  return found
}
