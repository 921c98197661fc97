import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { kindAt, type ObjectKind, stepInto } from './object-kind.ts'

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
export function findCreated(
  target: Json,
  update: Json,
  location: readonly (string | number)[],
): readonly Created[] {
  return list(target, update, kindAt(location), [])
}

function list(target: Json, update: Json, kind: ObjectKind, path: readonly string[]): readonly Created[] {
  if (kind === 'data' || !isJsonObject(target) || !isJsonObject(update)) return []
  return Object.keys(update).flatMap((key) => {
    const value = update[key] ?? null
    const next = stepInto(kind, key)
    const existing = target[key]
    if (existing !== undefined) return list(existing, value, next, [...path, key])
    if (next === 'schemas') return list(Object.create(null), value, next, [...path, key])
    if (next === 'schema' && isDescription(value)) {
      return [{ path: [...path, key], kind: kind === 'schemas' ? 'a property' : 'a schema' } as const]
    }
    if (next === 'operation' && isDescription(value)) return [{ path: [...path, key], kind: 'an operation' }]
    return []
  })
}

function isDescription(value: Json): value is JsonObject {
  if (!isJsonObject(value)) return false
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => annotations.has(key) || key.startsWith('x-'))
}
