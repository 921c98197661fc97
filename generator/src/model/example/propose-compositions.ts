import { fromEntries } from '../../document/normalize/objects.ts'
import { isJsonObject, type Json } from '../../json.ts'
import { listParts } from '../schema/list-parts.ts'
import type { IntersectionSchema, Lookup, Schema, UnionSchema } from '../types.ts'
import type { ExampleContext } from './example-context.ts'

/** Proposes values of the members of a union, with the discriminator value of the member. */
export function* proposeMembers(context: ExampleContext, schema: UnionSchema): Generator<Json> {
  const order = [...schema.members.entries()].toSorted(
    ([, first], [, second]) => rankMember(first) - rankMember(second),
  )
  const values: Json[] = []
  for (const inner of new Set([context, context.minimal])) {
    for (const [index, member] of order) {
      const value = inner.make(member)
      if (value === undefined) continue
      values.push(value)
      yield addTag(schema, index, value)
    }
  }
  yield* values
  if (schema.mode === 'any') return
  for (const [index, member] of order) {
    const value = context.minimal.make(member)
    if (value !== undefined) yield* distinguish(value, schema.members.toSpliced(index, 1), context.lookup)
  }
  for (const [, member] of order) yield* context.minimal.propose(member)
}

/** Values of all types, so that one of them does not match the property. */
const odd: readonly Json[] = ['string', 0, true, {}]

/**
 * Variations of a value of an open object, each with a property that another schema declares with a different type. If
 * two schemas of an exclusive union accept the same simple values, only such a value matches exactly one of them.
 */
function* distinguish(value: Json, others: readonly Schema[], lookup: Lookup): Generator<Json> {
  if (!isJsonObject(value)) return
  const parts = listParts(others, lookup, ['intersection'])
  for (const { name } of parts.flatMap((part) => (part.kind === 'object' ? part.properties : []))) {
    for (const wrong of Object.hasOwn(value, name) ? [] : odd) yield { ...value, [name]: wrong }
  }
}

/** Adds the discriminator value of a member, unless the value has one. */
function addTag({ discriminator }: UnionSchema, index: number, value: Json): Json {
  const tags = discriminator?.values[index] ?? []
  const [tag] = tags
  if (!discriminator || tag === undefined || !isJsonObject(value)) return value
  const { property } = discriminator
  return tags.some((known) => known === value[property]) ? value : { ...value, [property]: tag }
}

/** `null` is the least useful example, so it comes last. */
function rankMember(schema: Schema): number {
  return schema.kind === 'null' ? 1 : 0
}

/** Proposes the merged values of the members of an intersection, then each value by itself. */
export function* proposeMerged(context: ExampleContext, schema: IntersectionSchema): Generator<Json> {
  for (const inner of new Set([context, context.minimal])) {
    const values = schema.members.map((member) => inner.make(member))
    const objects = values.filter(isJsonObject)
    if (objects.length === values.length) {
      yield fromEntries(objects.flatMap((object) => Object.entries(object)))
      yield fromEntries(objects.toReversed().flatMap((object) => Object.entries(object)))
    }
    for (const value of values) if (value !== undefined) yield value
    for (const member of schema.members) yield* inner.propose(member)
  }
}
