import type { Field, Kind } from './kinds.ts'
import { findField } from './shapes.ts'

/** Finds the type of a field of an object. */
export type FindField = (kind: Kind, key: string) => Field | undefined

/** Returns the type of a member of a value of some type: of a field, a named part or an item. */
export function findMember(
  field: Field | undefined,
  key: string,
  fieldOf: FindField = findField,
): Field | undefined {
  if (typeof field !== 'object') return undefined
  if ('one' in field) return fieldOf(field.one, key)
  const inside = 'list' in field ? field.list : field.map
  return inside === 'strings' || inside === 'text' || inside === 'reference' ? inside : { one: inside }
}

/** Returns the type of the value at a location of an OpenAPI document, by the location alone. */
export function findFieldAt(tokens: readonly string[], fieldOf: FindField = findField): Field | undefined {
  const root: Field = { one: 'document' }
  return tokens.reduce<Field | undefined>((field, token) => findMember(field, token, fieldOf), root)
}

/** Returns the kind of object that a field has; `null` for other fields. */
export function kindOf(field: Field | undefined): Kind | null {
  return typeof field === 'object' && 'one' in field ? field.one : null
}
