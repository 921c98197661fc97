import fc from 'fast-check'
import type { Json, JsonObject } from '../../src/json.ts'

const names = ['a', 'b', 'c', 'kind'] as const
const name = fc.constantFrom(...names)
const scalar = fc.constantFrom<Json[]>(
  null,
  true,
  false,
  0,
  1,
  1.5,
  -2,
  12,
  '',
  'a',
  'b',
  'cat',
  'dog',
  'abc',
  '😀',
)

/** Any JSON value, made of few names and scalars, so that schemas meet values that they take. */
export const value: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value

const count = fc.integer({ min: 0, max: 3 })
const bound = fc.constantFrom(-2, 0, 1, 1.5, 12)
const pattern = fc.constantFrom('^a', 'b$', '^[a-c]+$', '(?:^cat|dog)$', '^.$', '^(?!a)', '')

/** Schemas of JSON Schema 2020-12. */
export interface Schemas {
  /** Declares its type. */
  typed: JsonObject
  /** Declares its type through other schemas, and adds constraints. */
  indirect: JsonObject
  /** Constrains the same value as the schema around it. */
  inPlace: Json
}

/** Schemas that Ajv and our validators must judge alike. */
export const schemas: { readonly [Kind in keyof Schemas]: fc.Arbitrary<Schemas[Kind]> } = fc.letrec<Schemas>(
  (tie) => {
    const optional = (shape: Record<string, fc.Arbitrary<unknown>>) =>
      fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<JsonObject>
    const part = fc.oneof({ arbitrary: tie('typed'), weight: 5 }, fc.boolean())
    const object = {
      properties: fc.dictionary(name, part, { maxKeys: 3 }),
      required: fc.uniqueArray(name, { maxLength: 2 }),
      additionalProperties: part,
      patternProperties: fc.dictionary(fc.constantFrom('^a', '[bc]'), part, { maxKeys: 1 }),
      minProperties: count,
      maxProperties: count,
      propertyNames: fc.constantFrom({ maxLength: 1 }, { enum: ['a', 'kind'] }),
      dependentRequired: fc.dictionary(name, fc.uniqueArray(name, { maxLength: 2 }), { maxKeys: 1 }),
    }
    const list = { items: part, minItems: count, maxItems: count, uniqueItems: fc.boolean() }
    const tuple = { ...list, prefixItems: fc.array(part, { minLength: 1, maxLength: 2 }) }
    // Not beside `prefixItems`: with both, Ajv calls an empty list valid that contains nothing.
    const array = { ...list, contains: part, minContains: count, maxContains: count }
    const number = {
      minimum: bound,
      maximum: bound,
      exclusiveMinimum: bound,
      multipleOf: fc.constantFrom(0.5, 3),
    }
    const text = { minLength: count, maxLength: count, pattern }
    const listed = {
      enum: fc.uniqueArray(value, { minLength: 1, maxLength: 4, selector: (item) => JSON.stringify(item) }),
    }
    const several = fc.array(tie('inPlace'), { minLength: 1, maxLength: 3 })
    const composed = {
      allOf: several,
      anyOf: several,
      oneOf: several,
      not: tie('inPlace'),
      if: tie('inPlace'),
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: tie('inPlace'),
      else: tie('inPlace'),
      dependentSchemas: fc.dictionary(name, tie('inPlace'), { maxKeys: 1 }),
      $ref: fc.constantFrom('#/components/schemas/First', '#/components/schemas/Second'),
    }
    const rarely = (shape: Record<string, fc.Arbitrary<unknown>>) =>
      fc.option(optional(shape), { nil: {}, freq: 1 })
    const declare = (type: fc.Arbitrary<unknown>, ...shapes: Record<string, fc.Arbitrary<unknown>>[]) =>
      fc
        .tuple(type, ...shapes.map((shape) => optional(shape)), rarely(composed), rarely(listed))
        .map(([type, ...rest]) => Object.assign({ type }, ...rest) as JsonObject)
    return {
      typed: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom<JsonObject[]>(
          { type: 'string' },
          { type: 'integer' },
          { type: ['string', 'null'] },
          { type: 'boolean' },
        ),
        declare(fc.constant('object'), object),
        declare(fc.constant('array'), array),
        declare(fc.constant('array'), tuple),
        declare(fc.constantFrom('number', 'integer'), number),
        declare(fc.constant('string'), text),
        declare(
          fc.uniqueArray(fc.constantFrom('null', 'object', 'array', 'integer', 'string', 'boolean'), {
            minLength: 1,
          }),
          object,
          array,
          number,
          text,
        ),
      ),
      indirect: fc
        .tuple(
          fc.constantFrom('allOf', 'anyOf', 'oneOf'),
          fc.array(tie('typed'), { minLength: 1, maxLength: 3 }),
          optional({ ...object, minLength: count, minimum: bound, minItems: count }),
        )
        .map(([keyword, members, rest]) => ({ ...rest, [keyword]: members }) as JsonObject),
      inPlace: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.boolean(),
        optional({ ...object, minLength: count, minimum: bound, minItems: count, ...listed }),
        fc.record({
          type: fc.constantFrom('object', 'string', 'null'),
          properties: fc.dictionary(name, part, { maxKeys: 2 }),
        }),
        fc.record({
          properties: fc.record({ kind: fc.constantFrom({ const: 'cat' }, { const: 'dog' }) }),
          required: fc.constant(['kind']),
        }),
        optional(composed),
        tie('typed'),
      ) as fc.Arbitrary<Json>,
    }
  },
)
