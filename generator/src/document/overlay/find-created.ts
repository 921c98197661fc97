import { createObject, isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { findFieldAt, findMember, kindOf } from '../shape/kind-at.ts'
import type { Field } from '../shape/kinds.ts'
import { findSwaggerField } from '../swagger/fields.ts'

/** A schema, property or operation that an update would create although it only describes one. */
export interface Created {
  readonly path: readonly string[]
  readonly kind: 'a schema' | 'a property' | 'an operation'
}

const annotations = new Set([
  ...['title', 'description', 'example', 'examples', 'default', 'deprecated', 'readOnly', 'writeOnly'],
  ...['externalDocs', 'xml', '$comment', 'required', 'summary', 'tags', 'operationId'],
])

/**
 * Lists what an update would create out of annotations alone. Such an update was meant for something that the document
 * no longer has: without this check, a property that the service removed would come back as one of any type.
 *
 * @param location where the update is merged
 */
export function findCreated(target: Json, update: Json, location: readonly string[]): readonly Created[] {
  return list(target, update, findFieldAt(location, findSwaggerField), [])
}

function list(
  target: Json,
  update: Json,
  field: Field | undefined,
  path: readonly string[],
): readonly Created[] {
  if (typeof field !== 'object' || !isJsonObject(target) || !isJsonObject(update)) return []
  return Object.entries(update).flatMap(([key, value]): readonly Created[] => {
    const here = [...path, key]
    const member = findMember(field, key, findSwaggerField)
    const isSchemas = typeof member === 'object' && 'map' in member && member.map === 'schema'
    const existing = target[key] ?? (isSchemas ? createObject() : undefined)
    if (existing !== undefined) return list(existing, value, member, here)
    if (!isDescription(value)) return []
    if (kindOf(member) === 'schema') return [{ path: here, kind: 'map' in field ? 'a property' : 'a schema' }]
    return kindOf(member) === 'operation' ? [{ path: here, kind: 'an operation' }] : []
  })
}

function isDescription(value: Json): value is JsonObject {
  if (!isJsonObject(value)) return false
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => annotations.has(key) || key.startsWith('x-'))
}
