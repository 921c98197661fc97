import { expect, test } from 'vitest'
import { diffValues, type Parts, withSchema } from '../../../test/support/compare.ts'

const string = { type: 'string' }
const integer = { type: 'integer' }
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: Parts, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
})
const tagged = (kind: string, v: unknown) => object({ kind: { const: kind }, v }, ['kind'])

/** The changes of a response, each as its rule and message. */
async function diffResponses(
  old: unknown,
  next: unknown,
  schemas: Parts = {},
  newSchemas: Parts = schemas,
): Promise<readonly string[]> {
  const changes = await diffValues(
    withSchema(old, 'response', { components: { schemas } }),
    withSchema(next, 'response', { components: { schemas: newSchemas } }),
  )
  return changes.filter(({ level }) => level !== 'docs').map(({ rule, message }) => `${rule}: ${message}`)
}

test('a change of a property that refers to a schema names the property, not the schema', async () => {
  const schemas = { Small: { type: 'string', maxLength: 5 }, Big: { type: 'string', maxLength: 9 } }
  expect(
    await diffResponses(
      object({ q: ref('Small'), r: ref('Big') }),
      object({ q: ref('Big'), r: ref('Small') }),
      schemas,
    ),
  ).toEqual([
    'response-length-widened: The maximum length of `q` of the response `200` changed from `5` to `9`',
    'response-length-narrowed: The maximum length of `r` of the response `200` changed from `9` to `5`',
  ])
})

test('a schema part that only one document refers to is reported where it is used', async () => {
  const schemas = { Address: object({ city: string, zip: string }), Other: ref('Address') }
  const [change, ...others] = await diffValues(
    withSchema(object({ work: ref('Address') }), 'response', { components: { schemas } }),
    withSchema(object({ work: object({ city: string }) }), 'response', { components: { schemas } }),
  )
  const at = '#/paths/~1things/post/responses/200/content/application~1json/schema/properties/work'
  expect(change).toMatchObject({
    message: '`work.zip` of the response `200` was removed',
    oldPointer: at,
    newPointer: null,
  })
  expect(others).toEqual([])
})

test('a union member is named by its tag, and the pointer leads to it', async () => {
  const [change] = await diffValues(
    withSchema({ oneOf: [tagged('x', string), tagged('y', string)] }, 'response'),
    withSchema({ oneOf: [tagged('x', string), tagged('y', integer)] }, 'response'),
  )
  expect(change).toMatchObject({
    message: '`v` of the variant `y` of the response `200` changed from `string` to `integer`',
    newPointer: expect.stringMatching(/\/oneOf\/1\/properties\/v$/),
  })
})

test('union members that only require properties are named after those properties', async () => {
  const either = (...names: readonly string[]) => ({
    ...object({ x: string, y: string, z: string }),
    anyOf: names.map((name) => ({ required: [name] })),
  })
  expect(await diffResponses(either('x', 'y'), either('x', 'z'))).toEqual([
    'response-alternative-removed: The response `200` can no longer be an object with `y`',
    'response-alternative-added: The response `200` can now be an object with `z`',
  ])
})

test('a union inside an object with a discriminator is matched member by member', async () => {
  const schemas = (v: unknown) => ({
    Easy: tagged('easy', string),
    A: tagged('a', string),
    B: tagged('b', v),
    Item: { type: 'object', oneOf: [ref('A'), ref('B')], discriminator: { propertyName: 'kind' } },
  })
  const input = { oneOf: [ref('Easy'), ref('Item')], discriminator: { propertyName: 'kind' } }
  expect(await diffResponses(input, input, schemas(string), schemas(integer))).toEqual([
    'response-type-changed: `B.v` changed from `string` to `integer`',
  ])
})

test('a changed `else` is reported as a changed condition, not as a changed property', async () => {
  const conditional = (name: string) => ({
    ...object({ a: string, x: string, z: string }),
    if: { required: ['a'] },
    else: { required: [name] },
  })
  expect(await diffResponses(conditional('x'), conditional('z'))).toEqual([
    'response-condition-changed: A condition on the response `200` changed',
  ])
})

const enumeration = { type: 'string', enum: ['a', 'b'] }
const account = object({ mask: { type: ['string', 'null'], description: 'Last digits' } })

test.each<[string, unknown, unknown]>([
  [
    '`format: byte` and `contentEncoding: base64`',
    { ...string, format: 'byte' },
    { ...string, contentEncoding: 'base64' },
  ],
  [
    '`format: binary` and a content media type',
    { ...string, format: 'binary' },
    { ...string, contentMediaType: 'application/octet-stream' },
  ],
  [
    '`minimum` and `exclusiveMinimum` of integers',
    { ...integer, minimum: 1 },
    { ...integer, exclusiveMinimum: 0 },
  ],
  [
    '`allOf` that repeats a property',
    account,
    { allOf: [account, object({ mask: { type: ['string', 'null'] } })] },
  ],
  [
    '`allOf` of a string and a looser string',
    { ...string, maxLength: 5 },
    {
      allOf: [
        { ...string, maxLength: 5 },
        { ...string, maxLength: 9 },
      ],
    },
  ],
  ['an enum and an enum beside a string that it is part of', { allOf: [enumeration, string] }, enumeration],
])('%s are equivalent', async (_, old, next) => {
  expect(await diffResponses(old, next)).toEqual([])
  expect(await diffResponses(next, old)).toEqual([])
})

test('opening an enum is reported like removing the enum', async () => {
  const open = { anyOf: [enumeration, string] }
  expect(await diffResponses(enumeration, open)).toEqual(await diffResponses(enumeration, string))
})

test('constants with titles are compared like an enum', async () => {
  const named = (...values: readonly string[]) => ({
    type: 'string',
    oneOf: values.map((value) => ({ const: value, title: value.toUpperCase(), description: `The ${value}` })),
  })
  expect(await diffResponses(named('a', 'b', 'c'), named('b', 'c', 'd'))).toEqual([
    'response-enum-value-removed: The response `200` can no longer be `a`',
    'response-enum-value-added: The response `200` can now be `d`',
  ])
  expect(await diffResponses(named('a', 'b'), { enum: ['b', 'a'] })).toEqual([])
})

test('removing a union member is not reported if another member accepts its values', async () => {
  const labels = (items: unknown) => object({ labels: { type: 'array', items } })
  const label = object({ name: string }, ['name'])
  const old = { oneOf: [labels(string), labels(label)] }
  const next = { oneOf: [labels({ oneOf: [string, label] })] }
  const changes = await diffValues(withSchema(old, 'request'), withSchema(next, 'request'))
  expect(changes.map(({ level, message }) => `${level}: ${message}`)).toEqual([
    'additive: An item of `labels` of the variant with `labels` of the request body can now be an object with `name`',
  ])
})

test('a named union member is reported even if another member accepts the same values', async () => {
  const schemas = { Cat: object({ name: string }), Dog: object({ name: string }) }
  expect(await diffResponses({ anyOf: [ref('Cat')] }, { anyOf: [ref('Cat'), ref('Dog')] }, schemas)).toEqual([
    'response-alternative-added: The response `200` can now be `Dog`',
  ])
})

test('the only unnamed objects of two unions are compared, even if they have little in common', async () => {
  const small = object({ id: string, a: string, b: string })
  expect(
    await diffResponses({ anyOf: [string, small] }, { anyOf: [string, object({ id: integer, c: string })] }),
  ).toEqual([
    'response-property-removed: `a` of the variant with `id` and `c` of the response `200` was removed',
    'response-property-removed: `b` of the variant with `id` and `c` of the response `200` was removed',
    'response-type-changed: `id` of the variant with `id` and `c` of the response `200` changed from `string` to `integer`',
    'response-property-added-optional: `c` of the variant with `id` and `c` of the response `200` was added',
  ])
})

test('a change from any object to specific objects narrows the type', async () => {
  const particular = { oneOf: [tagged('x', string), tagged('y', string)] }
  const changes = (direction: 'request' | 'response', old: unknown, next: unknown) =>
    diffValues(withSchema(old, direction), withSchema(next, direction))
  expect(await changes('response', { type: 'object' }, particular)).toMatchObject([
    { level: 'additive', rule: 'response-type-narrowed' },
  ])
  expect(await changes('response', particular, { type: 'object' })).toMatchObject([
    { level: 'breaking', rule: 'response-type-widened' },
  ])
})

test('`null` that is added with another type is reported once', async () => {
  expect(await diffResponses(string, { oneOf: [integer, { type: 'boolean' }, { type: 'null' }] })).toEqual([
    'response-type-changed: The response `200` changed from `string` to `integer`, `boolean` or `null`',
  ])
})

test('messages describe array items and other properties in words', async () => {
  const of = (schema: unknown) =>
    object({
      tags: { type: 'array', items: schema },
      labels: { type: 'object', additionalProperties: schema },
    })
  expect(await diffResponses(of(string), of(integer))).toEqual([
    'response-type-changed: An item of `tags` of the response `200` changed from `string` to `integer`',
    'response-type-changed: Any other property of `labels` of the response `200` changed from `string` to `integer`',
  ])
})

test.each(['', '^', '.*', '^.*$'])('the pattern "%s" is equivalent to no pattern', async (pattern) => {
  expect(await diffResponses(string, { ...string, pattern })).toEqual([])
})

test('the pattern of the empty string is not equivalent to no pattern', async () => {
  expect(await diffResponses(string, { ...string, pattern: '^$' })).toEqual([
    'response-pattern-added: The response `200` now has to match `^$`',
  ])
})

test('union members are described by their format and items', async () => {
  const list = (items: unknown) => ({ type: 'array', items })
  expect(
    await diffResponses(
      { oneOf: [list(string), { type: 'string', format: 'date' }] },
      {
        oneOf: [
          list(string),
          list({ type: 'boolean' }),
          { type: 'string', format: 'date' },
          { type: 'string', format: 'uuid' },
        ],
      },
    ),
  ).toEqual([
    'response-alternative-added: The response `200` can now be an array of `boolean` or a string of the format `uuid`',
  ])
})

test.each<[string, unknown, unknown]>([
  ['a number of which every multiple is an integer', { type: 'number', multipleOf: 1 }, integer],
  ['a step of 1', integer, { ...integer, multipleOf: 1 }],
  [
    'the bounds of the format',
    { ...integer, format: 'int32' },
    { ...integer, format: 'int32', minimum: -2147483648, maximum: 2147483647 },
  ],
  [
    'the length of a closed tuple',
    { type: 'array', prefixItems: [string, integer], items: false },
    { type: 'array', prefixItems: [string, integer], items: false, maxItems: 2 },
  ],
  [
    'an array in two parts',
    {
      allOf: [
        { type: 'array', minItems: 1 },
        { type: 'array', items: string },
      ],
    },
    { type: 'array', items: string, minItems: 1 },
  ],
  ['an integer beside a number', { anyOf: [integer, { type: 'number' }] }, { type: 'number' }],
  [
    'an XML attribute the 3.2 way',
    object({ a: { ...string, xml: { attribute: true } } }),
    object({ a: { ...string, xml: { nodeType: 'attribute' } } }),
  ],
])('%s is not reported as a change', async (_, old, next) => {
  for (const direction of ['request', 'response'] as const) {
    expect(await diffValues(withSchema(old, direction), withSchema(next, direction))).toEqual([])
    expect(await diffValues(withSchema(next, direction), withSchema(old, direction))).toEqual([])
  }
})
