import { expect, test } from 'vitest'
import type { JsonObject } from '../../json.ts'
import { documentFromValue } from '../from-value.ts'
import { getAt } from '../pointer.ts'

const build = (rest: JsonObject, openapi = '3.1.0') =>
  documentFromValue({ openapi, info: { title: 'Pets', version: '1' }, paths: {}, ...rest })

async function normalizeSchema(schema: JsonObject, openapi: string) {
  const { document, diagnostics } = await build({ components: { schemas: { A: schema, Pet: {} } } }, openapi)
  return { schema: getAt(document?.root ?? null, '#/components/schemas/A'), diagnostics }
}

test.each<[string, JsonObject, unknown]>([
  ['nullable', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
  ['nullable: false', { type: 'string', nullable: false }, { type: 'string' }],
  [
    'exclusive bounds',
    { type: 'number', minimum: 1, exclusiveMinimum: true, maximum: 2, exclusiveMaximum: false },
    { type: 'number', maximum: 2, exclusiveMinimum: 1 },
  ],
  ['an exclusive bound without a bound', { exclusiveMaximum: true }, {}],
  ['an example', { type: 'string', example: 'x' }, { type: 'string', examples: ['x'] }],
  ['an example that is null', { example: null }, { examples: [null] }],
  [
    'annotations beside a reference',
    { $ref: '#/components/schemas/Pet', description: 'x', nullable: true },
    { description: 'x', anyOf: [{ $ref: '#/components/schemas/Pet' }, { type: 'null' }] },
  ],
])('%s of 3.0 is converted to 3.1', async (_, given, want) => {
  expect(await normalizeSchema(given, '3.0.3')).toEqual({ schema: want, diagnostics: [] })
})

test.each<[string, JsonObject, unknown, string]>([
  ['nullable-in-3.1', { type: 'string', nullable: true }, { type: ['string', 'null'] }, '3.1.0'],
  ['boolean-bounds-in-3.1', { minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }, '3.1.0'],
  [
    'siblings-of-ref-in-3.0',
    { $ref: '#/components/schemas/Pet', minLength: 3 },
    { $ref: '#/components/schemas/Pet' },
    '3.0.3',
  ],
  ['required-as-boolean', { type: 'string', required: true }, { type: 'string' }, '3.0.3'],
  ['unknown-type', { type: 'file' }, { type: 'string', format: 'binary' }, '3.0.3'],
  ['unknown-type', { type: 'String' }, { type: 'string' }, '3.0.3'],
  ['unknown-type', { type: 'int64', format: 'id' }, { type: 'integer', format: 'id' }, '3.0.3'],
  ['unknown-type', { type: 'any', title: 'x' }, { title: 'x' }, '3.1.0'],
  ['unknown-type', { type: [] }, {}, '3.1.0'],
  ['unknown-type', { type: ['string', 'money'] }, {}, '3.1.0'],
  [
    'items-as-array',
    { type: 'array', items: [{ type: 'string' }], additionalItems: false },
    { type: 'array', prefixItems: [{ type: 'string' }], items: false },
    '3.0.3',
  ],
  [
    'dependencies-keyword',
    { dependencies: { a: ['b'], c: { type: 'object' } } },
    { dependentRequired: { a: ['b'] }, dependentSchemas: { c: { type: 'object' } } },
    '3.1.0',
  ],
  ['examples-as-object', { examples: { a: { value: 1 }, b: 2 } }, { examples: [1, 2] }, '3.1.0'],
  [
    'discriminator-as-string',
    { discriminator: 'kind' },
    { discriminator: { propertyName: 'kind' } },
    '3.0.3',
  ],
  [
    'wrong-value-type',
    { minLength: '3', deprecated: 'true', description: 5 },
    { minLength: 3, deprecated: true, description: '5' },
    '3.1.0',
  ],
  ['null-field', { type: 'object', properties: null, required: null }, { type: 'object' }, '3.1.0'],
])('the quirk %s is read as intended and reported once', async (id, given, want, openapi) => {
  const { schema, diagnostics } = await normalizeSchema(given, openapi)
  expect(schema).toEqual(want)
  expect(diagnostics).toMatchObject([{ code: id, severity: 'warning' }])
})

test('siblings of a `$ref` are kept in 3.1', async () => {
  const schema = { $ref: '#/components/schemas/Pet', description: 'x', minProperties: 1 }
  expect(await normalizeSchema(schema, '3.1.0')).toEqual({ schema, diagnostics: [] })
})

test('boolean schemas are kept', async () => {
  const schema = { properties: { a: true, b: false }, additionalProperties: false, items: true }
  expect(await normalizeSchema(schema, '3.1.0')).toEqual({ schema, diagnostics: [] })
})

test('a normalized document declares version 3.1', async () => {
  const old = await build({}, '3.0.4')
  expect([old.document?.version, old.document?.root.openapi]).toEqual(['3.0', '3.1.0'])
  const newer = await build({}, '3.1.1')
  expect([newer.document?.version, newer.document?.root.openapi]).toEqual(['3.1', '3.1.1'])
})

test('examples are normalized to `examples` in media types, parameters and headers', async () => {
  const content = { 'text/plain': { schema: {}, example: 'x', examples: { other: { value: 'y' } } } }
  const { document } = await build({
    paths: {
      '/a': {
        parameters: [{ name: 'q', in: 'query', schema: {}, example: 1 }],
        get: {
          responses: { 200: { description: '', content, headers: { H: { schema: {}, example: null } } } },
        },
      },
    },
  })
  const at = (pointer: string) => getAt(document?.root ?? null, `#/paths/~1a/${pointer}/examples`)
  expect(at('parameters/0')).toEqual({ example: { value: 1 } })
  expect(at('get/responses/200/content/text~1plain')).toEqual({
    example: { value: 'x' },
    other: { value: 'y' },
  })
  expect(at('get/responses/200/headers/H')).toEqual({ example: { value: null } })
})

test('status ranges are case-insensitive, and other keys are left out', async () => {
  const response = { description: '' }
  const { document, diagnostics } = await build({
    paths: {
      '/a': {
        get: { responses: { '4xx': response, 200: response, default: response, ok: response, 'x-a': 1 } },
      },
    },
  })
  expect(Object.keys(getAt(document?.root ?? null, '#/paths/~1a/get/responses') ?? {})).toEqual([
    '200',
    '4XX',
    'default',
    'x-a',
  ])
  expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['invalid-status', '#/paths/~1a/get/responses/ok'],
    ['status-range-case', '#/paths/~1a/get/responses'],
  ])
})

test('schema keywords on a parameter are moved into its `schema`', async () => {
  const { document, diagnostics } = await build({
    components: { parameters: { P: { name: 'p', in: 'query', type: 'string', enum: ['a'] } } },
  })
  expect(getAt(document?.root ?? null, '#/components/parameters/P')).toEqual({
    name: 'p',
    in: 'query',
    schema: { type: 'string', enum: ['a'] },
  })
  expect(diagnostics).toMatchObject([{ code: 'schema-keywords-on-parameter' }])
})

test('extensions are copied as data at every location', async () => {
  const data = { 'x-flag': true, 'x-data': { $ref: 5, type: 'nonsense' } }
  const { document, diagnostics } = await build({
    ...data,
    paths: { ...data, '/a': { ...data, get: { ...data, responses: { ...data } } } },
  })
  expect(diagnostics).toEqual([])
  for (const pointer of ['#', '#/paths', '#/paths/~1a', '#/paths/~1a/get', '#/paths/~1a/get/responses']) {
    expect(getAt(document?.root ?? null, pointer)).toMatchObject(data)
  }
})

test.each<[string, JsonObject, string, string]>([
  [
    'a description that is an object',
    { info: { title: 'x', version: '1', description: { $ref: 'x' } } },
    'invalid-type',
    '#/info/description',
  ],
  [
    'tags that are a number',
    { paths: { '/a': { get: { tags: 5 } } } },
    'invalid-type',
    '#/paths/~1a/get/tags',
  ],
  [
    'an enum that is no list',
    { components: { schemas: { A: { enum: 'a' } } } },
    'invalid-type',
    '#/components/schemas/A/enum',
  ],
  [
    'a negative length',
    { components: { schemas: { A: { maxLength: -1 } } } },
    'invalid-type',
    '#/components/schemas/A/maxLength',
  ],
  [
    'a fraction as a length',
    { components: { schemas: { A: { minItems: 1.5 } } } },
    'invalid-type',
    '#/components/schemas/A/minItems',
  ],
  [
    'a multiple of 0',
    { components: { schemas: { A: { multipleOf: 0 } } } },
    'invalid-type',
    '#/components/schemas/A/multipleOf',
  ],
  [
    'an empty enum',
    { components: { schemas: { A: { enum: [] } } } },
    'invalid-type',
    '#/components/schemas/A/enum',
  ],
  [
    'a field that does not exist',
    { paths: { '/a': { get: { parameter: [] } } } },
    'unknown-field',
    '#/paths/~1a/get/parameter',
  ],
  [
    'a security scheme that is not defined',
    { security: [{ key: [] }] },
    'security-scheme-undefined',
    '#/security/0/key',
  ],
])('%s is a warning', async (_, rest, code, pointer) => {
  const { document, diagnostics } = await build(rest)
  expect(document).not.toBeNull()
  expect(diagnostics).toMatchObject([{ code, pointer, severity: 'warning' }])
})

test.each<[string, JsonObject, string, string]>([
  [
    'a value in place of parameters',
    { paths: { '/a': { get: { parameters: 5 } } } },
    'invalid-structure',
    '#/paths/~1a/get/parameters',
  ],
  ['paths that are a list', { paths: [] }, 'invalid-structure', '#/paths'],
  [
    'a schema that is any other string',
    { paths: { '/a': { parameters: [{ name: 'q', in: 'query', schema: 'such as 5' }] } } },
    'invalid-structure',
    '#/paths/~1a/parameters/0/schema',
  ],
  [
    'a reference in place of a map, to a file that may not be read',
    { paths: { $ref: './paths.json' } },
    'ref-not-allowed',
    '#/paths/$ref',
  ],
  [
    'a parameter without a name',
    { paths: { '/a': { get: { parameters: [{ in: 'query' }] } } } },
    'missing-field',
    '#/paths/~1a/get/parameters/0',
  ],
])('%s is an error', async (_, rest, code, pointer) => {
  const { document, diagnostics } = await build(rest)
  expect(document).toBeNull()
  expect(diagnostics).toMatchObject([{ code, pointer, severity: 'error' }])
})

test.each([
  [
    'a component that is an array of no object',
    { components: { schemas: { A: [1, 2] } } },
    'invalid-structure',
  ],
  [
    'an unresolved reference',
    { components: { parameters: { A: { $ref: '#/components/parameters/B' } } } },
    'ref-unresolved',
  ],
  ['a parameter without a name', { components: { parameters: { P: { in: 'query' } } } }, 'missing-field'],
])('%s that no operation uses is a warning', async (_, rest, code) => {
  const { document, diagnostics } = await build(rest)
  expect(document).not.toBeNull()
  expect(diagnostics).toMatchObject([{ code, severity: 'warning' }])
})

test('errors in components that an operation uses indirectly stay errors', async () => {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/A' } } }
  const { document, diagnostics } = await build({
    paths: { '/a': { get: { responses: { 200: { description: '', content } } } } },
    components: {
      schemas: { A: { properties: { b: { $ref: '#/components/schemas/B' } } }, B: { items: 5 } },
    },
  })
  expect(document).toBeNull()
  expect(diagnostics).toMatchObject([{ code: 'invalid-structure', severity: 'error' }])
})

test.each([
  ['tags', { tags: ['Users'] }, { tags: [{ name: 'Users' }] }],
  ['servers', { servers: ['https://a.example'] }, { servers: [{ url: 'https://a.example' }] }],
  [
    'security',
    { security: { key: [] }, components: { securitySchemes: { key: { type: 'http' } } } },
    { security: [{ key: [] }] },
  ],
  [
    'schemas',
    { components: { schemas: { A: { properties: { id: 'string' } }, B: [{ type: 'object' }] } } },
    {
      components: { schemas: { A: { properties: { id: { type: 'string' } } }, B: { type: 'object' } } },
    },
  ],
  [
    'operations',
    { paths: { '/a': { get: { tags: 'A', parameters: { in: 'query', name: 'q' }, responses: {} } } } },
    {
      paths: { '/a': { get: { tags: ['A'], parameters: [{ in: 'query', name: 'q' }] } } },
    },
  ],
])('abbreviated %s are normalized and reported', async (_, rest, want) => {
  const { document, diagnostics } = await build(rest)
  expect(JSON.parse(JSON.stringify(document?.root))).toMatchObject(want)
  for (const { code } of diagnostics) expect(['abbreviated-object', 'array-or-object']).toContain(code)
  expect(diagnostics).not.toEqual([])
})

test.each([
  [{ tags: 5 }],
  [{ externalDocs: [] }],
  [{ info: 'x' }],
  [{ servers: [{ description: 'no URL' }] }],
  [{ components: { securitySchemes: { a: { in: 'header' } } } }],
  [{ components: { schemas: { A: { xml: 1, discriminator: {} } } } }],
])('%j is ignored with a warning, because no request depends on it', async (rest) => {
  const { document, diagnostics } = await build(rest)
  expect(document).not.toBeNull()
  expect(diagnostics.length).toBeGreaterThan(0)
})

test('`4xx` next to `4XX` is reported', async () => {
  const responses = { '4xx': { description: 'lower' }, '4XX': { description: 'upper' } }
  const { document, diagnostics } = await build({ paths: { '/a': { get: { responses } } } })
  expect(diagnostics).toMatchObject([
    { code: 'duplicate-status', severity: 'warning', pointer: '#/paths/~1a/get/responses/4xx' },
  ])
  expect(document?.root).toMatchObject({
    paths: { '/a': { get: { responses: { '4XX': { description: 'upper' } } } } },
  })
})

test('a status code that does not exist is reported as such', async () => {
  const responses = { 200: { description: 'x' }, 2000: { description: 'y' } }
  const { diagnostics } = await build({ paths: { '/a': { get: { responses } } } })
  expect(diagnostics).toMatchObject([{ code: 'invalid-status', pointer: '#/paths/~1a/get/responses/2000' }])
})

test('problems with unknown names suggest the nearest name', async () => {
  const { diagnostics } = await build({ paths: { '/a': { get: { respones: {} } } } })
  expect(diagnostics[0]?.message).toContain('did you mean "responses"?')
})
