import { isJsonObject, type Json } from '../../json.ts'
import type { Schema } from '../types.ts'
import type { Lookup } from '../value/matches.ts'

/** How far references are followed. */
const maximumDepth = 10

/** Values of all kinds, so that one of them is what a property must not be. */
const odd: readonly Json[] = ['string', 0, true, {}]

/**
 * Values like one of an open object, each with a property that another schema declares as something else: where
 * two schemas of an exclusive union take the same plain values, only such a value is one of the first alone.
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
