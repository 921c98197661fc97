import type { Lookup, Schema } from '../types.ts'
import { memoize } from './memoize.ts'
import { listReferences, mapChildren } from './walk.ts'

/** The schema with strings instead of bytes, because JSON cannot contain bytes. */
export function replaceBinary(schema: Schema): Schema {
  if (schema.kind === 'string') return schema.binary ? { ...schema, binary: false } : schema
  return mapChildren(schema, replaceBinary)
}

/**
 * Returns whether a schema accepts bytes, and nothing else except null.
 *
 * @param lookup finds the schema with a name
 */
export function isBinary(schema: Schema, lookup: Lookup, known: Map<string, boolean> = new Map()): boolean {
  const inside = (member: Schema) => isBinary(member, lookup, known)
  switch (schema.kind) {
    case 'string':
      return schema.binary
    case 'union': {
      const members = schema.members.filter(({ kind }) => kind !== 'null')
      return members.length > 0 && members.every(inside)
    }
    case 'intersection':
      return schema.members.some(inside)
    case 'reference': {
      const target = lookup(schema.name)
      return target !== undefined && memoize(known, schema.name, () => inside(target))
    }
    default:
      return false
  }
}

/** The names of all schemas reachable from some schemas. */
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
