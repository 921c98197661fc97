import type { Schema } from '../types.ts'
import { allTypes, jsonTypes, noTypes, type TypeSet, typesOfValues } from './json-types.ts'

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
