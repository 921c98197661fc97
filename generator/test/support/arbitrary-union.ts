import fc from 'fast-check'
import type { Json, JsonObject } from '../../src/json.ts'

/** Schemas that refer to each other, by name, and values that they may take. */
export interface Family {
  readonly schemas: Readonly<Record<string, JsonObject>>
  readonly values: readonly Json[]
}

const tags = ['cat', 'dog', 'Cat', 'Dog', 1, 2, true, false] as const
const text = { type: 'string' }

/** Declaration of the discriminator's property in a member; `null` without one. */
const tag = fc.constantFrom<(JsonObject | null)[]>(
  text,
  text,
  null,
  { const: 'cat' },
  { const: 'dog' },
  { type: 'string', enum: ['cat', 'dog'] },
  { type: 'string', enum: ['dog'] },
  { const: 1 },
  { const: 2 },
  { const: true },
  { type: 'number' },
)
const part = fc.constantFrom<JsonObject[]>(
  text,
  { type: 'number' },
  { type: 'boolean' },
  { type: ['string', 'null'] },
  { enum: ['x', 'y'] },
  { type: 'array', items: text },
)
const names = ['a', 'b', 'c'] as const
const flag = fc.boolean()

/** An object with a few properties, one of which may be the tag. */
const member = fc
  .record({
    kind: tag,
    kindRequired: flag,
    parts: fc.dictionary(fc.constantFrom(...names), fc.tuple(part, flag)),
    open: fc.nat(4),
  })
  .map(({ kind, kindRequired, parts, open }): JsonObject => {
    const entries = Object.entries(parts)
    return {
      type: 'object',
      properties: {
        ...(kind === null ? {} : { kind }),
        ...Object.fromEntries(entries.map(([name, [schema]]) => [name, schema])),
      },
      required: [
        ...(kind !== null && kindRequired ? ['kind'] : []),
        ...entries.flatMap(([name, [, isRequired]]) => (isRequired ? [name] : [])),
      ],
      ...(open === 0 ? { additionalProperties: true } : {}),
    }
  })

const scalar = fc.constantFrom<Json[]>('x', 'y', 'cat', 'other', 1, 2, true, null)

/** Values near a member: with its properties, some of them left out, wrong, or beside others. */
function valuesOf({ properties, required }: JsonObject): fc.Arbitrary<Json> {
  const declared = Object.entries(properties as Record<string, JsonObject>)
  const needed = required as readonly string[]
  const entries = declared.map(([name, schema]) =>
    fc.oneof(
      { arbitrary: fc.constant([[name, fit(schema)]] as const), weight: 6 },
      { arbitrary: fc.constant([]), weight: needed.includes(name) ? 1 : 5 },
      { arbitrary: scalar.map((found) => [[name, found]] as const), weight: 1 },
    ),
  )
  const kind = fc.option(fc.constantFrom<Json[]>(...tags), { nil: undefined, freq: 1 })
  const others = fc.oneof(
    { arbitrary: fc.constant({}), weight: 6 },
    fc.dictionary(fc.constantFrom(...names, 'other'), scalar, { maxKeys: 2, noNullPrototype: true }),
  )
  return fc.tuple(others, kind, ...entries).map(
    ([rest, chosen, ...parts]): Json => ({
      ...rest,
      ...Object.fromEntries((parts as (readonly (readonly [string, Json])[])[]).flat()),
      ...(chosen === undefined ? {} : { kind: chosen }),
    }),
  )
}

/** A value of one of the simple schemas above. */
function fit({ const: constant, enum: listed, type }: JsonObject): Json {
  if (constant !== undefined) return constant
  if (Array.isArray(listed)) return listed[0] as Json
  if (type === 'array') return ['x']
  return type === 'number' ? 1 : type === 'boolean' ? true : 'x'
}

/** Schemas named after a prefix: members, unions of them with and without discriminators, and schemas built on them. */
export function arbitraryFamily(prefix: string): fc.Arbitrary<Family> {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${prefix}${name}` })
  const all = ['Cat', 'Dog', 'Third'] as const
  const mapping = fc.option(
    fc.dictionary(fc.constantFrom('cat', 'dog', '1', 'true', 'other'), fc.constantFrom(...all), {
      minKeys: 1,
    }),
    { nil: undefined, freq: 3 },
  )
  const discriminator = fc.option(
    mapping.map((names) => ({
      propertyName: 'kind',
      ...(names === undefined
        ? {}
        : {
            mapping: Object.fromEntries(
              Object.entries(names).map(([key, name]) => [key, `#/components/schemas/${prefix}${name}`]),
            ),
          }),
    })),
    { nil: undefined, freq: 4 },
  )
  return fc
    .record({
      members: fc.tuple(member, member, member),
      keyword: fc.constantFrom('oneOf', 'anyOf'),
      outer: fc.constantFrom('oneOf', 'anyOf'),
      used: fc.subarray([...all], { minLength: 2 }),
      inner: discriminator,
      around: discriminator,
      base: discriminator,
      more: member,
    })
    .chain((shape) =>
      fc
        .array(fc.oneof(...[...shape.members, shape.more].map(valuesOf)), { minLength: 25, maxLength: 25 })
        .map((values) => ({ ...shape, values })),
    )
    .map(({ members, keyword, outer, used, inner, around, base, more, values }) => {
      const [cat, dog, third] = members
      const withDiscriminator = (found: object | undefined) =>
        found === undefined ? {} : { discriminator: found as JsonObject }
      const schemas: Record<string, JsonObject> = {
        [`${prefix}Cat`]: cat,
        [`${prefix}Dog`]: dog,
        [`${prefix}Third`]: third,
        [`${prefix}Union`]: { [keyword]: used.map(ref), ...withDiscriminator(inner) },
        [`${prefix}Outer`]: { [outer]: [ref('Union'), ref('Third')], ...withDiscriminator(around) },
        [`${prefix}List`]: { type: 'array', items: ref('Union') },
        [`${prefix}Base`]: {
          type: 'object',
          properties: { kind: { type: 'string' } },
          ...withDiscriminator(base === undefined ? undefined : { propertyName: 'kind' }),
        },
        [`${prefix}Child`]: { allOf: [ref('Base'), more] },
      }
      return { schemas, values }
    })
}
