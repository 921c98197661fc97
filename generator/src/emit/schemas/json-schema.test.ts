import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emitOptions, makeModel, writeFiles } from '../../../test/support/emit.ts'
import {
  array,
  boolean,
  intersection,
  literal,
  named,
  never,
  not,
  nothing,
  number,
  object,
  reference,
  string,
  toJsonSchema,
  union,
  unknown,
} from '../../../test/support/schemas.ts'
import { makeTempFolder } from '../../../test/support/temp-folder.ts'
import type { Json } from '../../json.ts'
import type { NamedSchema, Schema } from '../../model/types.ts'
import { emitSchemas } from './index.ts'

/** Few names, texts and numbers, so that values meet the schemas more often than by chance. */
const names = ['a', 'b', 'ab', 'isPrototypeOf', 'toLocaleString']
const texts = ['', 'a', 'b', 'ab', 'ba', '😀', '😀a', 'isPrototypeOf']
const numbers = [-1, 0, 0.5, 1, 1.5, 2, 3, 4, 1e300, 2 ** 53 + 2]

const value: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<Json>(null, true, false, ...texts, ...numbers),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie('value'), {
      maxKeys: 4,
      noNullPrototype: true,
    }) as fc.Arbitrary<Json>,
  ),
})).value

const size = fc.option(fc.nat(3))
const oneOf = <Value>(...values: readonly Value[]) => fc.constantFrom(...values)
const schema: fc.Arbitrary<Schema> = fc.letrec<{ schema: Schema }>((tie) => {
  const inner = tie('schema')
  const list = fc.array(inner, { minLength: 1, maxLength: 3 })
  return {
    schema: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      oneOf<Schema>(
        unknown,
        never,
        nothing,
        boolean,
        string(),
        number(),
        number({ integer: true }),
        reference('S0'),
        reference('Tree'),
      ),
      fc
        .record({ minLength: size, maxLength: size, pattern: oneOf(null, '^a', 'b', '^.$') })
        .map((rest) => string(rest)),
      fc
        .record({
          integer: fc.boolean(),
          minimum: size,
          exclusiveMinimum: size,
          maximum: size,
          exclusiveMaximum: size,
          multipleOf: oneOf(null, 2, 0.5),
        })
        .map((rest) => number(rest)),
      fc
        .uniqueArray(value, { minLength: 1, maxLength: 3, selector: (item) => JSON.stringify(item) })
        .map((values) => literal(...values)),
      fc
        .record({
          items: inner,
          prefixItems: fc.array(inner, { maxLength: 2 }),
          minItems: size,
          maxItems: size,
          uniqueItems: fc.boolean(),
          contains: fc.option(fc.record({ schema: inner, min: fc.nat(2), max: size })),
        })
        .map(({ items, ...rest }) => array(items, rest)),
      fc
        .record({
          properties: fc.dictionary(
            fc.tuple(oneOf(...names), oneOf('', '?')).map((parts) => parts.join('')),
            inner,
            { maxKeys: 4 },
          ),
          additional: oneOf(unknown, unknown, never, string(), number()),
          patternProperties: fc.array(
            fc.record({ pattern: oneOf('^a', 'b$', ''), flags: oneOf<'u' | ''>('u', ''), schema: inner }),
            { maxLength: 1 },
          ),
          propertyNames: fc.option(
            oneOf<Schema>(string({ pattern: '^a' }), string({ maxLength: 1 }), literal('a')),
            { freq: 8 },
          ),
          minProperties: fc.option(fc.nat(2), { freq: 5 }),
          maxProperties: fc.option(fc.nat(2), { freq: 5 }),
          dependentRequired: fc.array(
            fc.record({ property: oneOf(...names), requires: fc.subarray(names) }),
            { maxLength: 1 },
          ),
        })
        .map(({ properties, ...rest }) => object(withoutTwins(properties), rest)),
      fc.tuple(oneOf<'one' | 'any'>('one', 'any'), list).map(([mode, members]) => union(mode, members)),
      list.map((members) => intersection(...members)),
      inner.map(not),
    ),
  }
}).schema

/** `a` and `a?` are one property. */
function withoutTwins(properties: Readonly<Record<string, Schema>>): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([name]) => !name.endsWith('?') || !Object.hasOwn(properties, name.slice(0, -1)),
    ),
  )
}

const tree = named(
  'Tree',
  object({ 'value?': number(), 'children?': array(reference('Tree')), 'isPrototypeOf?': reference('Tree') }),
  true,
)

const options = { strict: false, ownProperties: true, allErrors: true, unicodeRegExp: true }

test.each([
  { zod: 'mini', count: 300 },
  { zod: 'classic', count: 60 },
] as const)('zod $zod accepts and rejects the same values as Ajv', async ({ zod, count }) => {
  const random = fc
    .sample(schema, { numRuns: count, seed: 7 })
    .map((item, index) => named(`S${index + 1}`, item, true))
  const schemas: readonly NamedSchema[] = [tree, named('S0', string()), ...random]
  const folder = await makeTempFolder()
  await writeFiles(folder, emitSchemas(makeModel({ schemas }), emitOptions({ zod })))
  const validators = await import(join(folder, 'schemas.ts'))
  const $defs = Object.fromEntries(schemas.map((item) => [item.name, toJsonSchema(item.schema)]))
  // Without a precision, Ajv reads 1e300 with `parseInt`, which stops at the first digit.
  const ajv = new Ajv2020({ ...options, multipleOfPrecision: 9 })
  const anything = fc.sample(value, { numRuns: 100, seed: 11 })
  const counts = { accepted: 0, refused: 0 }
  for (const { name } of schemas) {
    const validate = ajv.compile({
      $defs: { S0: $defs.S0, Tree: $defs.Tree, It: $defs[name] },
      $ref: '#/$defs/It',
    })
    for (const candidate of [...anything, ...likely(schemas, name)]) {
      const expected = validate(candidate)
      const result = validators[name].safeParse(candidate)
      const isRight = result.success === expected && (!expected || isDeepStrictEqual(result.data, candidate))
      if (!isRight)
        expect.fail(`${JSON.stringify(candidate)} against ${JSON.stringify($defs[name])}: ${result.success}`)
      counts[expected ? 'accepted' : 'refused'] += 1
    }
  }
  expect(counts.accepted).toBeGreaterThan(10 * count)
  expect(counts.refused).toBeGreaterThan(10 * count)
})

/** Values made from the schema, and those values with something changed. */
function likely(schemas: readonly NamedSchema[], name: string): readonly Json[] {
  const byName = new Map(schemas.map((item) => [item.name, item.schema]))
  const arbitrary = (item: Schema, depth: number): fc.Arbitrary<Json> => {
    if (depth > 4) return value
    const go = (inner: Schema) =>
      fc.oneof({ weight: 9, arbitrary: arbitrary(inner, depth + 1) }, { weight: 1, arbitrary: value })
    switch (item.kind) {
      case 'literal':
        return fc.constantFrom(...item.values)
      case 'null':
        return fc.constant(null)
      case 'boolean':
        return fc.boolean()
      case 'string':
        return fc.constantFrom(...texts)
      case 'number':
        return fc.constantFrom(...numbers)
      case 'array':
        return fc
          .tuple(
            fc.tuple(...item.prefixItems.map(go)),
            fc.array(go(item.contains?.schema ?? item.items), { maxLength: 2 }),
            fc.array(go(item.items), { maxLength: 2 }),
          )
          .map((parts) => parts.flat())
      case 'object': {
        const required = item.properties
          .filter((property) => property.required)
          .map((property) => property.name)
        const known = Object.fromEntries(
          item.properties.map((property) => [property.name, go(property.schema)]),
        )
        const others = fc.dictionary(
          fc.constantFrom(...names),
          go(item.patternProperties[0]?.schema ?? item.additional),
          { maxKeys: 2, noNullPrototype: true },
        )
        return fc
          .tuple(others, fc.record(known, { requiredKeys: required, noNullPrototype: true }))
          .map(([more, own]) => ({ ...more, ...own }) as Json)
      }
      case 'union':
      case 'intersection':
        return fc.oneof(...item.members.map(go))
      case 'reference':
        return go(byName.get(item.name) ?? unknown)
      default:
        return value
    }
  }
  return fc.sample(arbitrary(reference(name), 0), { numRuns: 60, seed: 13 })
}
