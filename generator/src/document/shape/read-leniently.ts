import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { wordSet } from '../../word-set.ts'
import { findMeantType } from '../normalize/fix-schema.ts'
import { fromEntries } from '../normalize/objects.ts'
import type { Field, Kind } from './kinds.ts'

/** Kinds of objects that a client does not need, so an invalid one is ignored with a warning. */
const optionalKinds = wordSet(`info contact license externalDocs tag link xml example server
  serverVariable encoding discriminator securityScheme oauthFlows oauthFlow
  securityRequirement`)

/** Returns true if leaving out an object of a kind does not change requests and responses. */
export function isOptionalKind(kind: Kind | 'strings' | 'text' | 'reference'): boolean {
  return kind === 'text' || optionalKinds.has(kind)
}

/** Fields to which objects are often abbreviated: `tags: [Users]`, `servers: [https://example.com]`. */
const mainField: Partial<Record<Kind, string>> = { tag: 'name', server: 'url', externalDocs: 'url' }

/**
 * Converts a value of another type to the intended object: the only item of an array, the name of a type in place of a
 * schema, or a string in place of an object with one main field. Returns other values unchanged.
 *
 * @example
 * readAsObject('string', 'schema') // { type: 'string' }
 * readAsObject([{ type: 'object' }], 'schema') // { type: 'object' }
 */
export function readAsObject(value: Json, kind: Kind): Json {
  if (Array.isArray(value) && value.length === 1 && isJsonObject(value[0])) return value[0]
  if (typeof value !== 'string') return value
  if (kind === 'schema') return findMeantType(value) ?? value
  const field = mainField[kind]
  return field === undefined ? value : fromEntries([[field, value]])
}

/** Converts an object in place of an array to the intended array: of one item, or of the values of a map. */
export function readAsList(value: JsonObject, kind: Kind): readonly Json[] | null {
  if (kind === 'securityRequirement') return [value]
  if (kind === 'parameter') return typeof value.name === 'string' ? [value] : Object.values(value)
  const field = mainField[kind]
  return field !== undefined && typeof value[field] === 'string' ? [value] : null
}

/** Converts an array in place of a map to the intended map: numbered examples. */
export function readAsMap(
  value: readonly Json[],
  kind: (Field & { map: unknown })['map'],
): JsonObject | null {
  if (kind !== 'example') return null
  const isNamed = (item: Json): item is JsonObject => isJsonObject(item) && Object.hasOwn(item, 'value')
  return fromEntries(
    value.map((item, index) => [
      `example${index + 1}`,
      isNamed(item) ? item : fromEntries([['value', item]]),
    ]),
  )
}
