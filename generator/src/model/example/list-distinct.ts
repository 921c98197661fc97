import type { Json } from '../../json.ts'
import type { Schema } from '../types.ts'
import { toCanonicalText } from '../value/canonical.ts'
import { matches } from '../value/matches.ts'
import type { Making } from './making.ts'

/** Different values of a schema, up to a maximum count. */
export function listDistinct(making: Making, schema: Schema, count: number): readonly Json[] {
  if (count <= 0) return []
  const values = new Map<string, Json>()
  const first = making.make(schema)
  if (first !== undefined) values.set(toCanonicalText(first), first)
  if (count === 1) return [...values.values()]
  const target = schema.kind === 'reference' ? (making.lookup(schema.name) ?? schema) : schema
  for (const value of making.propose(target)) {
    if (values.size >= count) break
    if (matches(schema, value, making.lookup)) values.set(toCanonicalText(value), value)
  }
  return [...values.values()]
}
