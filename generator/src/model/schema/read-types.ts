import type { Json, JsonObject } from '../../json.ts'
import { getOwn, isJsonArray } from '../read.ts'
import { jsonTypes, noTypes, type TypeSet } from './json-types.ts'

/** The types declared by `type`. */
export interface DeclaredTypes {
  readonly types: TypeSet
  /** True if numbers are integers: `integer` is listed and `number` is not. */
  readonly integer: boolean
}

/** Reads `type`, a string or an array of strings; `null` if absent. */
export function readTypes(schema: JsonObject): DeclaredTypes | null {
  const value = getOwn(schema, 'type')
  const types = typesOfNames(value)
  const names = isJsonArray(value) ? value : [value]
  return types === null ? null : { types, integer: names.includes('integer') && !names.includes('number') }
}

/** The types listed in `type`; `null` if it lists none. */
export function typesOfNames(value: Json | undefined): TypeSet | null {
  const names = isJsonArray(value) ? value : [value]
  const types = names.reduce<TypeSet>((sum, name) => sum | (typeOfName.get(String(name)) ?? noTypes), noTypes)
  return types === noTypes ? null : types
}

const typeOfName = new Map<string, TypeSet>([...Object.entries(jsonTypes), ['integer', jsonTypes.number]])
