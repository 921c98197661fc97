import type { Json } from '../../json.ts'
import type { Schema } from '../types.ts'
import { toCanonicalText } from '../value/canonical.ts'
import { matches } from '../value/matches.ts'
import type { ExampleContext } from './example-context.ts'

/** Different values of a schema, up to a maximum count. */
export function listDistinct(context: ExampleContext, schema: Schema, count: number): readonly Json[] {
  if (count <= 0) return []
  const values = new Map<string, Json>()
  const first = context.make(schema)
  if (first !== undefined) values.set(toCanonicalText(first), first)
  if (count === 1) return [...values.values()]
  const target = schema.kind === 'reference' ? (context.lookup(schema.name) ?? schema) : schema
  for (const value of context.propose(target)) {
    if (values.size >= count) break
    if (matches(schema, value, context.lookup)) values.set(toCanonicalText(value), value)
  }
  return [...values.values()]
}
