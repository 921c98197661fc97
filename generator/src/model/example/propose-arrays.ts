import type { Json } from '../../json.ts'
import type { ArraySchema, Schema } from '../types.ts'
import { listDistinct } from './list-distinct.ts'
import { type Making, maximumCount } from './making.ts'

/** Proposes arrays: first with the required number of items, then shorter ones. */
export function* proposeArrays(making: Making, schema: ArraySchema): Generator<Json> {
  const prefix: Json[] = []
  for (const item of schema.prefixItems) {
    const value = making.make(item)
    if (value === undefined) break
    prefix.push(value)
  }
  const needed = schema.contains ? listMany(making, schema.contains.schema, schema.contains.min) : []
  const wanted = Math.max(schema.minItems ?? 0, making.isMinimal ? 0 : 1)
  const count = Math.min(wanted, schema.maxItems ?? Infinity, maximumCount)
  const start = [...prefix, ...needed].slice(0, schema.maxItems ?? Infinity)
  const items = schema.items.kind === 'never' ? [] : listMany(making, schema.items, count - start.length)
  yield [...start, ...items]
  yield prefix
  yield []
}

/** A number of values, as different as possible; an empty array if there is no value. */
function listMany(making: Making, schema: Schema, count: number): readonly Json[] {
  const distinct = listDistinct(making, schema, count)
  const last = distinct.at(-1)
  if (last === undefined) return []
  return [...distinct, ...Array.from({ length: Math.min(count, maximumCount) - distinct.length }, () => last)]
}
