import { isJsonObject, type Json } from '../../json.ts'
import type { Schema } from '../types.ts'
import type { Lookup } from '../value/matches.ts'

/** Maximum number of references to follow. */
const maximumDepth = 10

/** Values of all types, so that one of them does not match the property. */
const odd: readonly Json[] = ['string', 0, true, {}]

/**
 * Variations of a value of an open object, each with a property that another schema declares with a different type. If
 * two schemas of an exclusive union accept the same simple values, only such a value matches exactly one of them.
 */
export function* distinguish(value: Json, others: readonly Schema[], lookup: Lookup): Generator<Json> {
  if (!isJsonObject(value)) return
  for (const name of others.flatMap((schema) => listProperties(schema, lookup, 0))) {
    for (const wrong of Object.hasOwn(value, name) ? [] : odd) yield { ...value, [name]: wrong }
  }
}

function listProperties(schema: Schema, lookup: Lookup, depth: number): readonly string[] {
  if (depth > maximumDepth) return []
  switch (schema.kind) {
    case 'object':
      return schema.properties.map(({ name }) => name)
    case 'intersection':
      return schema.members.flatMap((member) => listProperties(member, lookup, depth + 1))
    case 'reference': {
      const target = lookup(schema.name)
      return target ? listProperties(target, lookup, depth + 1) : []
    }
    default:
      return []
  }
}
