import { isJsonObject, type Json } from '../../json.ts'
import type { Schema } from '../../model/types.ts'
import type { Scope } from './scope.ts'

type Schemas = Pick<Scope, 'schemas'>

/** The schema that a chain of references ends at, or `null` where it ends nowhere. */
export function resolveSchema(schema: Schema, scope: Schemas): Schema | null {
  const seen = new Set<string>()
  let current = schema
  while (current.kind === 'reference') {
    const target = scope.schemas.get(current.name)
    if (target === undefined || seen.has(current.name)) return null
    seen.add(current.name)
    current = target.schema
  }
  return current
}

/** Whether it is certain that no value fits two of the schemas, by their types and literal values alone. */
export function areDisjoint(members: readonly Schema[], scope: Schemas): boolean {
  const resolved = members.map((member) => resolveSchema(member, scope))
  const literals = resolved.flatMap((schema) => (schema?.kind === 'literal' ? [schema.values] : []))
  const scalars = literals.flat().filter((value) => typeof value !== 'object' || value === null)
  if (scalars.length < literals.flat().length || new Set(scalars).size < scalars.length) return false
  const groups = [
    new Set(scalars.map(typeOf)),
    ...resolved.flatMap((schema) => (schema?.kind === 'literal' ? [] : [typesOf(schema, scope, 0)])),
  ]
  const all = groups.flatMap((group) => [...group])
  return new Set(all).size === all.length
}

type JsonType = 'array' | 'boolean' | 'null' | 'number' | 'object' | 'string'

const everything: ReadonlySet<JsonType> = new Set(['array', 'boolean', 'null', 'number', 'object', 'string'])

/** The types of the values that a schema may take; more than that where it would be long to find out. */
function typesOf(schema: Schema | null, scope: Schemas, depth: number): ReadonlySet<JsonType> {
  if (depth > 8) return everything
  switch (schema?.kind) {
    case 'null':
    case 'boolean':
    case 'number':
    case 'array':
    case 'object':
      return new Set([schema.kind])
    case 'string':
      return new Set(['string'])
    case 'never':
      return new Set()
    case 'literal':
      return new Set(schema.values.map(typeOf))
    case 'union':
      return new Set(schema.members.flatMap((member) => [...typesOf(member, scope, depth + 1)]))
    case 'intersection': {
      const [first = everything, ...rest] = schema.members.map((member) => typesOf(member, scope, depth + 1))
      return new Set([...first].filter((type) => rest.every((types) => types.has(type))))
    }
    case 'reference':
      return typesOf(resolveSchema(schema, scope), scope, depth + 1)
    default:
      return everything
  }
}

function typeOf(value: Json): JsonType {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return isJsonObject(value) ? 'object' : (typeof value as 'boolean' | 'number' | 'string')
}
