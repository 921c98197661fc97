import type { Json } from '../../json.ts'
import type { ArraySchema, Schema } from '../types.ts'
import { type ExampleContext, maximumCount } from './example-context.ts'
import { listDistinct } from './list-distinct.ts'

/** Proposes arrays: first with the required number of items, then shorter ones. */
export function* proposeArrays(context: ExampleContext, schema: ArraySchema): Generator<Json> {
  const prefix: Json[] = []
  for (const item of schema.prefixItems) {
    const value = context.make(item)
    if (value === undefined) break
    prefix.push(value)
  }
  const needed = schema.contains ? listMany(context, schema.contains.schema, schema.contains.min) : []
  const wanted = Math.max(schema.minItems ?? 0, context.isMinimal ? 0 : 1)
  const count = Math.min(wanted, schema.maxItems ?? Infinity, maximumCount)
  const start = [...prefix, ...needed].slice(0, schema.maxItems ?? Infinity)
  const items = schema.items.kind === 'never' ? [] : listMany(context, schema.items, count - start.length)
  yield [...start, ...items]
  yield prefix
  yield []
}

/** A number of values, as different as possible; an empty array if there is no value. */
function listMany(context: ExampleContext, schema: Schema, count: number): readonly Json[] {
  const distinct = listDistinct(context, schema, count)
  const last = distinct.at(-1)
  if (last === undefined) return []
  return [...distinct, ...Array.from({ length: Math.min(count, maximumCount) - distinct.length }, () => last)]
}
