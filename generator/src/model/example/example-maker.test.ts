import { expect, test } from 'vitest'
import { makeDocument } from '../../../test/support/literal-document.ts'
import { measureCpu } from '../../../test/support/measure-cpu.ts'
import { buildModel } from '../build-model.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const text = { type: 'string' }

/** The example of a response with this schema, and with more keywords in its media type. */
function make(
  schema: unknown,
  schemas: object = {},
  media: object = {},
): { example: unknown; problems: string[] } {
  const content = { 'application/json': { schema, ...media } }
  const paths = { '/a': { get: { responses: { 200: { content } } } } }
  const { model, diagnostics } = buildModel(makeDocument({ paths, components: { schemas } }))
  const example = model.operations[0]?.responses[0]?.contents[0]?.example
  return { example, problems: diagnostics.map(({ code }) => code) }
}

test.each<[unknown, unknown]>([
  // A valid example of the document takes precedence.
  [{ ...text, example: 'own', default: 'x' }, 'own'],
  [{ ...text, examples: [5, 'own'] }, 'own'],
  [{ ...text, default: 'own' }, 'own'],
  [{ enum: ['first', 'second'] }, 'first'],
  [{ ...text, minLength: 3, example: 'a' }, 'string'],
  // Formats, bounds and patterns.
  [text, 'string'],
  [{ ...text, maxLength: 3 }, 'str'],
  [{ ...text, minLength: 8 }, 'stringst'],
  [{ ...text, format: 'date-time' }, '2026-01-02T03:04:05Z'],
  [{ ...text, format: 'uuid' }, '3fa85f64-5717-4562-b3fc-2c963f66afa6'],
  [{ ...text, format: 'email' }, 'user@example.com'],
  [{ ...text, format: 'uri' }, 'https://example.com/'],
  [{ ...text, pattern: '^[A-Z]{2}\\d$' }, 'AA1'],
  [{ type: 'integer' }, 1],
  [{ type: 'integer', minimum: 5 }, 10],
  [{ type: 'integer', minimum: 11, maximum: 12 }, 11],
  [{ type: 'integer', exclusiveMinimum: 11, exclusiveMaximum: 13 }, 12],
  [{ type: 'number', exclusiveMinimum: 0.1, exclusiveMaximum: 0.2 }, 0.15000000000000002],
  [{ type: 'integer', multipleOf: 7, minimum: 50 }, 56],
  [{ type: 'integer', maximum: -5 }, -5],
  [{ type: 'boolean' }, true],
  [{ type: 'null' }, null],
  [{}, {}],
  [{ type: ['string', 'null'] }, 'string'],
  // Lists.
  [{ type: 'array', items: text }, ['string']],
  [{ type: 'array', items: { type: 'integer' }, minItems: 3 }, [1, 2, 3]],
  [{ type: 'array', items: { const: 'x' }, minItems: 2 }, ['x', 'x']],
  [{ type: 'array', items: { type: 'integer' }, minItems: 3, uniqueItems: true }, [1, 2, 3]],
  [{ type: 'array', items: text, maxItems: 0 }, []],
  [{ prefixItems: [text, { type: 'boolean' }], items: false }, ['string', true]],
  [{ type: 'array', contains: { const: 'x' }, minContains: 2, items: text }, ['x', 'x']],
  [{ type: 'array', items: false }, []],
  // Objects.
  [
    { properties: { b: text, a: { type: 'integer' } }, required: ['a'] },
    { b: 'string', a: 1 },
  ],
  [{ properties: { a: false, b: text } }, { b: 'string' }],
  [{ type: 'object', additionalProperties: { type: 'integer' } }, { key: 1 }],
  [
    { type: 'object', additionalProperties: { type: 'integer' }, minProperties: 2 },
    { key: 1, key2: 1 },
  ],
  [
    { type: 'object', propertyNames: { enum: ['x', 'y'] }, additionalProperties: text, minProperties: 2 },
    { x: 'string', y: 'string' },
  ],
  [{ patternProperties: { '^x-': text }, additionalProperties: false, minProperties: 1 }, { 'x-': 'string' }],
  [{ properties: { a: text, b: text, c: text }, maxProperties: 1 }, { a: 'string' }],
  [
    { properties: { a: text }, dependentRequired: { a: ['b'] } },
    { a: 'string', b: {} },
  ],
  // Compositions.
  [
    { allOf: [{ properties: { a: text }, additionalProperties: text }, { properties: { b: text } }] },
    { a: 'string', b: 'string' },
  ],
  [
    {
      oneOf: [
        { required: ['a'], properties: { a: text } },
        { required: ['b'], properties: { b: text } },
      ],
    },
    { a: 'string' },
  ],
  [{ anyOf: [{ type: 'null' }, text] }, 'string'],
  [{ type: 'integer', not: { const: 1 } }, 2],
  [
    {
      oneOf: [
        { type: 'integer', multipleOf: 3 },
        { type: 'integer', minimum: 2 },
      ],
    },
    2,
  ],
])('the example of the schema %j is %j', (schema, wanted) => {
  expect(make(schema)).toEqual({ example: wanted, problems: [] })
})

test('examples of the media type take precedence if they match its schema', () => {
  const schema = { type: 'object', properties: { a: text }, required: ['a'] }
  expect(make(schema, {}, { example: { a: 'own' } })).toEqual({ example: { a: 'own' }, problems: [] })
  const examples = { bad: { value: {} }, good: { value: { a: 'second' } } }
  expect(make(schema, {}, { examples })).toEqual({ example: { a: 'second' }, problems: ['example-mismatch'] })
})

test('examples of cyclic schemas end with a non-recursive value', () => {
  const schemas = {
    Tree: {
      type: 'object',
      properties: { name: text, children: { type: 'array', items: ref('Tree') }, parent: ref('Tree') },
      required: ['children'],
    },
    List: {
      type: 'object',
      properties: { next: { anyOf: [ref('List'), { type: 'null' }] } },
      required: ['next'],
    },
    A: { type: 'object', properties: { b: ref('B') }, required: ['b'] },
    B: { type: 'object', properties: { a: ref('A') } },
  }
  expect(make(ref('Tree'), schemas).example).toEqual({
    name: 'string',
    children: [{ children: [] }],
    parent: { children: [] },
  })
  expect(make(ref('List'), schemas).example).toEqual({ next: { next: null } })
  expect(make(ref('A'), schemas).example).toEqual({ b: {} })
})

test('a schema without a possible example is reported', () => {
  const schemas = { Endless: { type: 'object', properties: { next: ref('Endless') }, required: ['next'] } }
  expect(make(ref('Endless'), schemas)).toEqual({ example: undefined, problems: ['example-impossible'] })
  expect(make({ ...text, pattern: '^(a)\\1$' })).toEqual({
    example: undefined,
    problems: ['example-impossible'],
  })
})

test('an example stays within the size limit', () => {
  const schemas = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => {
      const next = index === 29 ? text : ref(`S${index + 1}`)
      return [`S${index}`, { type: 'object', properties: { a: next, b: next, c: next } }]
    }),
  )
  expect(JSON.stringify(make(ref('S0'), schemas).example).length).toBeLessThan(10_000)
})

test('a catastrophic pattern and its example are handled in linear time', async () => {
  const cpuMs = await measureCpu(() => {
    expect(make({ ...text, pattern: '^(a+)+$', example: `${'a'.repeat(100)}!` }).example).toBe('a')
  })
  expect(cpuMs).toBeLessThan(10_000)
})

test('an example of a union member contains its discriminator value', () => {
  const schemas = {
    Cat: {
      type: 'object',
      properties: { kind: text, lives: { type: 'integer' } },
      required: ['kind', 'lives'],
    },
    Dog: { type: 'object', properties: { kind: text, tail: text }, required: ['kind', 'tail'] },
  }
  const discriminator = { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat', dog: 'Dog' } }
  expect(make({ anyOf: [ref('Cat'), ref('Dog')], discriminator }, schemas).example).toEqual({
    kind: 'cat',
    lives: 1,
  })
})
