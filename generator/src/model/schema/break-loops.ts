import type { Schema } from '../types.ts'
import { findComponents } from './components.ts'
import type { Entry, Registry } from './registry.ts'
import { unite, unknownSchema } from './schemas.ts'

/**
 * Removes references by which a schema refers to itself for the same value (`A: { $ref: A }`): they mean nothing, and
 * no type or validator can express them. Returns the keys of all schemas, each after those that describe the same
 * value.
 */
export function breakLoops(registry: Registry): readonly string[] {
  const { entries } = registry
  const components = findComponents(entries.keys(), (key) => listInPlace(entries.get(key)?.schema))
  for (const component of components) {
    for (const [index, key] of component.entries()) {
      // Forward references cannot form a loop, so only backward references and self-references are removed.
      const back = new Set(component.slice(0, index + 1))
      const entry = entries.get(key) as Entry
      const cut = cutReferences(entry.schema, back)
      if (cut === entry.schema) continue
      entry.schema = cut ?? unknownSchema
    }
  }
  return components.flatMap((component) => component.toReversed())
}

/** References that describe the same value as the schema itself. */
export function listInPlace(schema: Schema | undefined): readonly string[] {
  if (schema?.kind === 'reference') return [schema.name]
  if (schema?.kind === 'not') return listInPlace(schema.schema)
  if (schema?.kind === 'union' || schema?.kind === 'intersection') return schema.members.flatMap(listInPlace)
  return []
}

/** The schema without some references; `null` if nothing is left. */
function cutReferences(schema: Schema, names: ReadonlySet<string>): Schema | null {
  if (schema.kind === 'reference') return names.has(schema.name) ? null : schema
  if (schema.kind === 'not') return cutReferences(schema.schema, names) === schema.schema ? schema : null
  if (schema.kind !== 'union' && schema.kind !== 'intersection') return schema
  const members = schema.members.map((member) => cutReferences(member, names))
  if (members.every((member, index) => member === schema.members[index])) return schema
  const left = members.filter((member) => member !== null)
  if (left.length === 0) return null
  if (schema.kind === 'intersection') return { ...schema, members: left }
  return unite(schema.mode, left, schema.annotations)
}
