import { isJsonObject, type Json } from '../../json.ts'
import { listParts } from '../schema/list-parts.ts'
import type { Schema } from '../types.ts'
import type { Lookup } from '../value/matches.ts'

/** Values of all types, so that one of them does not match the property. */
const odd: readonly Json[] = ['string', 0, true, {}]

/**
 * Variations of a value of an open object, each with a property that another schema declares with a different type. If
 * two schemas of an exclusive union accept the same simple values, only such a value matches exactly one of them.
 */
export function* distinguish(value: Json, others: readonly Schema[], lookup: Lookup): Generator<Json> {
  if (!isJsonObject(value)) return
  const parts = others.flatMap((schema) => listParts(schema, lookup, ['intersection']))
  for (const { name } of parts.flatMap((part) => (part.kind === 'object' ? part.properties : []))) {
    for (const wrong of Object.hasOwn(value, name) ? [] : odd) yield { ...value, [name]: wrong }
  }
}
