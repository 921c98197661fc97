import type { Json, JsonObject } from '../../json.ts'
import type { Context } from '../context.ts'
import { type Location, locateChild } from '../location.ts'
import { problems } from '../problems.ts'
import { getOwn, isJsonArray } from '../read.ts'
import { jsonTypes, noTypes, type TypeSet } from './json-types.ts'

/** What `type` says. */
export interface DeclaredTypes {
  readonly types: TypeSet
  /** Numbers are whole: `integer` is there and `number` is not. */
  readonly integer: boolean
}

/** Reads `type`, one or a list; `null` where there is none, or none that JSON Schema knows. */
export function readTypes(context: Context, schema: JsonObject, at: Location): DeclaredTypes | null {
  const value = getOwn(schema, 'type')
  if (value === undefined) return null
  let types: TypeSet = noTypes
  const names = isJsonArray(value) ? value : [value]
  for (const name of names) {
    const type = typeof name === 'string' ? typeOfName.get(name) : undefined
    if (type === undefined) context.report(locateChild(at, 'type'), problems.typeUnknown, { found: name })
    else types |= type
  }
  return types === noTypes ? null : { types, integer: names.includes('integer') && !names.includes('number') }
}

/** The types that `type` names, without a word about what it gets wrong; `null` where there are none. */
export function typesOfNames(value: Json | undefined): TypeSet | null {
  const names = isJsonArray(value) ? value : [value]
  const types = names.reduce<TypeSet>((sum, name) => sum | (typeOfName.get(String(name)) ?? noTypes), noTypes)
  return types === noTypes ? null : types
}

const typeOfName = new Map<string, TypeSet>([...Object.entries(jsonTypes), ['integer', jsonTypes.number]])
