import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { getAt } from '../pointer.ts'
import { findFieldAt, findMember, kindOf } from '../shape/kind-at.ts'
import type { Field } from '../shape/kinds.ts'
import { findSwaggerField } from '../swagger/fields.ts'

/** A property that an update names in `required` or in an example, but that its schema does not declare. */
export interface Undeclared {
  readonly path: readonly string[]
  readonly property: string
}

/**
 * Lists properties that an update names although the schema does not have them: the service removed or renamed them.
 * Schemas that allow other properties, and those whose properties cannot be known here, are left alone.
 *
 * @param root the document after all overlays, since another overlay may declare the property
 * @param location where the update was merged
 */
export function findUndeclared(
  root: JsonObject,
  location: readonly string[],
  update: Json,
): readonly Undeclared[] {
  return visit(root, location, update, findFieldAt(location, findSwaggerField), [])
}

function visit(
  root: JsonObject,
  location: readonly string[],
  update: Json,
  field: Field | undefined,
  path: readonly string[],
): readonly Undeclared[] {
  if (typeof field !== 'object' || !isJsonObject(update)) return []
  const node = getAt(root, [...location, ...path])
  if (!isJsonObject(node)) return []
  const isSchema = kindOf(field) === 'schema'
  return Object.entries(update).flatMap(([key, value]) => {
    const here = [...path, key]
    if (key === 'required' && isSchema && Array.isArray(value)) {
      const isPart = /^(?:allOf|anyOf|oneOf|if|then|else|not)$/.test(
        [...location, ...path].findLast((token) => !/^\d+$/.test(token)) ?? '',
      )
      const declared = isPart ? null : listDeclared(root, node)
      const missing = declared === null ? [] : value.map(String).filter((name) => !declared.has(name))
      return missing.map((property) => ({ path: here, property }))
    }
    if (key === 'example') {
      const schema = isSchema ? node : node.schema
      return schema === undefined ? [] : compareExample(root, schema, value, here)
    }
    return visit(root, location, value, findMember(field, key, findSwaggerField), here)
  })
}

function compareExample(
  root: JsonObject,
  schema: Json,
  example: Json,
  path: readonly string[],
): readonly Undeclared[] {
  if (Array.isArray(example)) {
    const items = follow(root, schema)?.items
    if (items === undefined) return []
    return example.flatMap((item) => compareExample(root, items, item, path))
  }
  if (!isJsonObject(example)) return []
  const declared = listDeclared(root, schema)
  if (declared === null) return []
  return Object.keys(example).flatMap((key) => {
    const property = declared.get(key)
    if (property === undefined) return [{ path, property: key }]
    return compareExample(root, property, example[key] ?? null, path)
  })
}

/** The properties of an object schema and of the parts of its `allOf`; `null` if it may have others by design. */
function listDeclared(
  root: JsonObject,
  schema: Json,
  seen = new Set<Json>(),
): ReadonlyMap<string, Json> | null {
  const object = follow(root, schema)
  if (object === null || seen.has(object)) return null
  seen.add(object)
  const opens = ['anyOf', 'oneOf', 'patternProperties', 'if', 'dependentSchemas', 'not']
  if (opens.some((key) => object[key] !== undefined)) return null
  const { additionalProperties: additional, properties, allOf } = object
  if (additional === true || isJsonObject(additional)) return null
  const own = isJsonObject(properties) ? Object.entries(properties) : []
  const parts = (Array.isArray(allOf) ? allOf : []).map((part) => listDeclared(root, part, seen))
  if (parts.includes(null)) return null
  const all = new Map([...own, ...parts.flatMap((part) => [...(part ?? [])])])
  // An object without properties takes any.
  return all.size === 0 ? null : all
}

/** The schema behind local references; `null` if one leads elsewhere or nowhere. */
function follow(root: JsonObject, schema: Json): JsonObject | null {
  let at: Json | undefined = schema
  for (let hop = 0; hop < 32 && isJsonObject(at) && at.$ref !== undefined; hop++) {
    if (typeof at.$ref !== 'string' || !at.$ref.startsWith('#') || Object.keys(at).length > 1) return null
    at = getAt(root, at.$ref)
  }
  return isJsonObject(at) && at.$ref === undefined ? at : null
}
