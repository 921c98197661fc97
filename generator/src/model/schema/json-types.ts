import { isJsonObject, type Json } from '../../json.ts'
import { isJsonArray } from '../read.ts'
import type { Schema } from '../types.ts'

/** The six JSON types, each as a bit, so that sets of them are numbers. */
export const jsonTypes = { null: 1, boolean: 2, object: 4, array: 8, number: 16, string: 32 } as const
export type JsonType = keyof typeof jsonTypes

/** A set of JSON types: the sum of their bits. */
export type TypeSet = number

export const allTypes: TypeSet = 63
export const noTypes: TypeSet = 0

/** In the order of a printed union, `null` last. */
const writtenOrder: readonly JsonType[] = ['boolean', 'object', 'array', 'number', 'string', 'null']

/** The types of a set. */
export function listTypes(types: TypeSet): readonly JsonType[] {
  return writtenOrder.filter((type) => (types & jsonTypes[type]) !== 0)
}

/** The types of some values. */
export function typesOfValues(values: readonly Json[]): TypeSet {
  return values.reduce<TypeSet>((types, value) => types | typeOfValue(value), noTypes)
}

/** The type of a value, as a set with one element. */
export function typeOfValue(value: Json): TypeSet {
  if (value === null) return jsonTypes.null
  if (isJsonArray(value)) return jsonTypes.array
  if (isJsonObject(value)) return jsonTypes.object
  return jsonTypes[typeof value as 'boolean' | 'number' | 'string']
}

/** The JSON types that values of a schema can have: perhaps too many, never too few. */
export function findTypesOf(schema: Schema, ofReference: (name: string) => TypeSet): TypeSet {
  switch (schema.kind) {
    case 'never':
      return noTypes
    case 'null':
    case 'boolean':
    case 'number':
    case 'string':
    case 'array':
    case 'object':
      return jsonTypes[schema.kind]
    case 'literal':
      return typesOfValues(schema.values)
    case 'union':
      return schema.members.reduce<TypeSet>(
        (types, member) => types | findTypesOf(member, ofReference),
        noTypes,
      )
    case 'intersection':
      return schema.members.reduce<TypeSet>(
        (types, member) => types & findTypesOf(member, ofReference),
        allTypes,
      )
    case 'reference':
      return ofReference(schema.name)
    case 'unknown':
    case 'not':
      return allTypes
  }
}
