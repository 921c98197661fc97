import { expect, test } from 'vitest'
import { makeDocument } from '../../../test/support/literal-document.ts'
import { printSchema } from '../../../test/support/print-schema.ts'
import { buildModel } from '../build-model.ts'
import type { Operation, Parameter } from '../types.ts'

interface Read {
  readonly operation: Operation
  readonly problems: readonly string[]
}

/** Reads one operation. Problems are returned as the code and the end of the pointer. */
function read(
  operation: object,
  rest: { path?: string; method?: string; pathItem?: object; root?: object } = {},
): Read {
  const { path = '/things', method = 'get', pathItem = {}, root = {} } = rest
  const paths = { [path]: { ...pathItem, [method]: operation } }
  const { model, diagnostics } = buildModel(makeDocument({ paths, ...root }))
  const [found] = model.operations
  if (found === undefined) throw new Error('there is no operation')
  return {
    operation: found,
    problems: diagnostics.map(({ code, pointer }) => `${code} ${pointer.split('/').slice(3).join('/')}`),
  }
}

const text = { type: 'string' }
const ok = { 200: { description: '' } }

function printParameter({ name, required, schema, style, explode, mediaType }: Parameter): string {
  return `${name}${required ? '' : '?'}: ${printSchema(schema)} ${style}${explode ? '*' : ''}${mediaType ? ` ${mediaType}` : ''}`
}

test('`readOperations()` reads the fields of an operation', () => {
  const { operation } = read({
    operationId: 'things.list',
    summary: 'S',
    description: 'D',
    deprecated: true,
    tags: ['A', 'B', 'A'],
    responses: ok,
  })
  expect(operation).toMatchObject({
    name: {
      id: 'things.list',
      resource: ['things'],
      method: 'list',
      function: 'listThings',
      type: 'ListThings',
    },
    method: 'get',
    path: '/things',
    summary: 'S',
    description: 'D',
    deprecated: true,
    tags: ['A', 'B'],
    servers: [],
    body: null,
    idempotent: true,
    scopes: null,
    alternativeScopes: [],
    pagination: null,
    pointer: '#/paths/~1things/get',
  })
})

test('parameters of a path apply to all its operations, which can override them', () => {
  const { operation, problems } = read(
    {
      parameters: [
        { in: 'query', name: 'limit', schema: { type: 'integer' } },
        { in: 'header', name: 'x-TRACE', schema: { type: 'integer' } },
      ],
    },
    {
      path: '/a/{one}/b/{two}',
      pathItem: {
        parameters: [
          { in: 'path', name: 'two', required: true, schema: text },
          { in: 'path', name: 'one', required: true, schema: text },
          { in: 'query', name: 'limit', required: true, schema: text },
          { in: 'header', name: 'X-Trace', schema: text },
          { $ref: '#/components/parameters/Org' },
        ],
      },
      root: { components: { parameters: { Org: { in: 'cookie', name: 'org', schema: text } } } },
    },
  )
  expect(problems).toEqual([])
  expect(operation.parameters.path.map(printParameter)).toEqual(['one: string simple', 'two: string simple'])
  expect(operation.parameters.query.map(printParameter)).toEqual(['limit?: integer form*'])
  expect(operation.parameters.header.map(printParameter)).toEqual(['x-TRACE?: integer simple'])
  expect(operation.parameters.cookie.map(printParameter)).toEqual(['org?: string form*'])
})

test.each([
  [{ in: 'query', style: 'spaceDelimited' }, 'a?: string spaceDelimited'],
  [{ in: 'query', style: 'pipeDelimited', explode: false }, 'a?: string pipeDelimited'],
  [{ in: 'query', style: 'deepObject' }, 'a?: string deepObject*'],
  [{ in: 'query', explode: false }, 'a?: string form'],
  [
    { in: 'query', schema: undefined, content: { 'application/json': { schema: { type: 'integer' } } } },
    'a?: integer form* application/json',
  ],
  [{ in: 'header', explode: true }, 'a?: string simple*'],
  [{ in: 'query', schema: { type: 'string', format: 'binary' } }, 'a?: string <format binary> form*'],
])('the parameter %j is read with its defaults', (parameter, wanted) => {
  const { operation, problems } = read({ parameters: [{ name: 'a', schema: text, ...parameter }] })
  expect(Object.values(operation.parameters).flat().map(printParameter)).toEqual([wanted])
  expect(problems).toEqual([])
})

test.each([
  ['/a/{b}', [], ['b: string simple'], ['path-parameter-undeclared get']],
  [
    '/a/{b}',
    [{ in: 'path', name: 'b', schema: text }],
    ['b: string simple'],
    ['path-parameter-optional get/parameters/0'],
  ],
  [
    '/a/{b}',
    [{ in: 'path', name: 'b', required: true }],
    ['b: string simple'],
    ['parameter-schema-missing get/parameters/0'],
  ],
  [
    '/a',
    [{ in: 'path', name: 'b', required: true, schema: text }],
    [],
    ['path-parameter-unused get/parameters/0'],
  ],
  ['/a/{b}/c/{b}', [{ in: 'path', name: 'b', required: true, schema: text }], ['b: string simple'], []],
  ['/a', [{ in: 'query', name: 'b' }], ['b?: unknown form*'], ['parameter-schema-missing get/parameters/0']],
  ['/a', [{ in: 'query', schema: text }], [], ['invalid-parameter get/parameters/0']],
  ['/a', [{ in: 'body', name: 'b', schema: text }], [], ['invalid-parameter get/parameters/0']],
  [
    '/a',
    [
      { in: 'header', name: 'Authorization', schema: text },
      { in: 'header', name: 'accept', schema: text },
    ],
    [],
    [],
  ],
  [
    '/a',
    [{ in: 'query', name: 'b', style: 'matrix', schema: text }],
    ['b?: string form*'],
    ['style-unsupported get/parameters/0/style'],
  ],
  [
    '/a',
    [
      { in: 'header', name: 'B', schema: text },
      { in: 'header', name: 'b', schema: { type: 'integer' } },
    ],
    ['B?: string simple'],
    ['duplicate-parameter get/parameters/1'],
  ],
])('%s with %j has the parameters %j and the problems %j', (path, parameters, wanted, problems) => {
  const found = read({ parameters }, { path })
  expect(Object.values(found.operation.parameters).flat().map(printParameter)).toEqual(wanted)
  expect(found.problems).toEqual(problems)
})

const rows = { type: 'array', items: { type: 'object' } }
const nested = { type: 'object', properties: { a: { type: 'object' } } }

test.each([
  [{}, { type: 'array', items: text }, false],
  [{}, { type: 'object', properties: { a: text } }, false],
  [{}, {}, false],
  [{}, rows, true],
  [{}, { type: 'array', items: { type: 'array', items: text } }, true],
  [{}, nested, true],
  [{}, { $ref: '#/components/schemas/Nested' }, true],
  [{}, { anyOf: [text, { $ref: '#/components/schemas/Nested' }] }, true],
  [{}, { type: 'object', additionalProperties: { type: 'array', items: text } }, true],
  [{ style: 'pipeDelimited' }, rows, true],
  [{ style: 'deepObject' }, { type: 'object', properties: { a: text } }, false],
  [{ style: 'deepObject' }, { type: 'array', items: text }, true],
  [{ style: 'deepObject' }, { type: 'object', properties: { a: { type: 'array', items: text } } }, true],
  [{ in: 'header' }, rows, true],
  [{ in: 'cookie' }, nested, true],
])('a parameter %j with the schema %j has an undefined style: %s', (parameter, schema, isUndefined) => {
  const { problems } = read(
    { parameters: [{ name: 'a', in: 'query', schema, ...parameter }] },
    { root: { components: { schemas: { Nested: nested } } } },
  )
  expect(problems).toEqual(isUndefined ? ['style-unsupported-value get/parameters/0'] : [])
})

test('a form property is reported if its style does not define the serialization of its values', () => {
  const schema = { type: 'object', properties: { styled: rows, plain: rows, json: nested } }
  const encoding = { styled: { style: 'form' }, json: { contentType: 'application/json' } }
  const content = { 'application/x-www-form-urlencoded': { schema, encoding } }
  const { problems } = read({ requestBody: { content } }, { method: 'post' })
  expect(problems).toEqual([
    'style-unsupported-value post/requestBody/content/application~1x-www-form-urlencoded/encoding/styled',
  ])
})

test('servers of an operation or its path are kept and reported', () => {
  const a = { url: 'https://a.test/{v}', variables: { v: { default: 'v2' } } }
  const b = { url: 'https://b.test' }
  expect(read({ servers: [a] }, { pathItem: { servers: [b] } })).toMatchObject({
    operation: { servers: ['https://a.test/v2'] },
    problems: ['operation-servers get/servers'],
  })
  expect(read({}, { pathItem: { servers: [b] } })).toMatchObject({
    operation: { servers: ['https://b.test'] },
    problems: ['operation-servers servers'],
  })
  expect(read({}, { root: { servers: [b] } })).toMatchObject({ operation: { servers: [] }, problems: [] })
})

test('a path with unbalanced braces is an error', () => {
  const { diagnostics } = buildModel(
    makeDocument({ paths: { '/a/{b': { get: {} }, '/a/{}': { get: {} }, 'x-a': true, b: {} } }),
  )
  expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
    'invalid-path error',
    'invalid-path error',
    'path-missing-slash warning',
  ])
})

test.each([
  ['application/json', 'json'],
  ['application/vnd.api+json; charset=utf-8', 'json'],
  ['*/*', 'json'],
  ['text/json', 'json'],
  ['application/x-www-form-urlencoded', 'form'],
  ['multipart/form-data', 'multipart'],
  ['text/plain', 'text'],
  ['application/xml', 'text'],
  ['image/svg+xml', 'text'],
  ['application/yaml', 'text'],
  ['text/event-stream', 'stream'],
  ['application/x-ndjson', 'stream'],
  ['application/jsonl', 'stream'],
  ['application/octet-stream', 'binary'],
  ['image/png', 'binary'],
  ['application/pdf', 'binary'],
])('the media type %s has the kind %s', (mediaType, kind) => {
  const { operation } = read({ requestBody: { content: { [mediaType]: {} } } }, { method: 'post' })
  expect(operation.body?.contents).toMatchObject([{ mediaType, kind }])
})

test.each([
  ['application/json', undefined, 'json', 'unknown', []],
  ['text/plain', undefined, 'text', 'string', []],
  ['text/plain', { enum: ['a'] }, 'text', '"a"', []],
  ['text/plain', { type: 'integer' }, 'text', 'string', ['content-schema-mismatch post']],
  ['application/xml', { type: 'object' }, 'text', 'string', ['content-schema-mismatch post']],
  ['image/png', undefined, 'binary', 'bytes <format binary>', []],
  ['image/png', { type: 'string' }, 'binary', 'bytes <format binary>', []],
  ['application/octet-stream', { type: 'string', format: 'binary' }, 'binary', 'bytes <format binary>', []],
  ['application/vnd.own', { type: 'object' }, 'json', '{}', []],
  [
    'multipart/form-data',
    { properties: { file: { type: 'string', format: 'binary' } } },
    'multipart',
    '{ file?: bytes <format binary> }',
    [],
  ],
  [
    'application/json',
    { properties: { file: { type: 'string', format: 'binary' } } },
    'json',
    '{ file?: string <format binary> }',
    [],
  ],
])('a body of %s with the schema %j is %s: %s', (mediaType, schema, kind, wanted, problems) => {
  const found = read({ requestBody: { content: { [mediaType]: { schema } } } }, { method: 'post' })
  const [content] = found.operation.body?.contents ?? []
  expect(content && [content.kind, printSchema(content.schema)]).toEqual([kind, wanted])
  expect(found.problems).toEqual(problems)
})

const bytes = { type: 'string', format: 'binary' }

test.each([
  ['*/*', bytes, 'binary'],
  ['*/*', { $ref: '#/components/schemas/Bytes' }, 'binary'],
  ['application/*', { $ref: '#/components/schemas/Alias' }, 'binary'],
  ['*/*', { anyOf: [{ $ref: '#/components/schemas/Bytes' }, { type: 'null' }] }, 'binary'],
  ['*/*', { allOf: [{ $ref: '#/components/schemas/Bytes' }] }, 'binary'],
  ['image/png', { $ref: '#/components/schemas/Alias' }, 'binary'],
  ['*/*', { $ref: '#/components/schemas/Text' }, 'json'],
  ['*/*', { $ref: '#/components/schemas/Loop' }, 'json'],
  ['application/json', { $ref: '#/components/schemas/Bytes' }, 'json'],
])(
  'a request and a response of %s with the schema %j have the schema %s, inline or referenced',
  (mediaType, schema, kind) => {
    const content = { [mediaType]: { schema } }
    const schemas = {
      Bytes: bytes,
      Alias: { $ref: '#/components/schemas/Bytes' },
      Text: { type: 'string' },
      Loop: { $ref: '#/components/schemas/Loop' },
    }
    const { operation, problems } = read(
      { requestBody: { content }, responses: { 200: { description: '', content } } },
      { method: 'post', root: { components: { schemas } } },
    )
    const all = [...(operation.body?.contents ?? []), ...(operation.responses[0]?.contents ?? [])]
    expect(all.map((one) => one.kind)).toEqual([kind, kind])
    if (kind === 'binary') {
      expect(all.map((one) => printSchema(one.schema))).toEqual([
        'bytes <format binary>',
        'bytes <format binary>',
      ])
      expect(problems.filter((problem) => problem.startsWith('content'))).toEqual([])
    }
  },
)

test('the preferred media type of the client is listed first', () => {
  const content = {
    'text/csv': {},
    'image/png': {},
    'multipart/form-data': {},
    'application/hal+json': {},
    'application/json': {},
  }
  const { operation } = read(
    { requestBody: { required: true, description: 'D', content } },
    { method: 'post' },
  )
  expect(operation.body).toMatchObject({ required: true, description: 'D' })
  expect(operation.body?.contents.map(({ mediaType }) => mediaType)).toEqual([
    'application/json',
    'application/hal+json',
    'multipart/form-data',
    'text/csv',
    'image/png',
  ])
})

test('encodings of multipart parts are read', () => {
  const encoding = {
    file: { contentType: 'image/png, image/jpeg' },
    tags: { style: 'pipeDelimited' },
    odd: { style: 'x' },
    note: {
      headers: {
        'Content-Type': { schema: text },
        'X-Kind': { schema: { const: 'draft' } },
        'X-Level': { schema: { type: 'integer', default: 3 } },
        'X-Free': { schema: text },
        'X-Bad': { schema: { const: 'a\r\nb' } },
      },
    },
  }
  const { operation, problems } = read(
    { requestBody: { content: { 'multipart/form-data': { encoding } } } },
    { method: 'post' },
  )
  const form = { mediaType: null, style: null, explode: true, allowReserved: false, headers: [] }
  expect(operation.body?.contents[0]?.encodings).toEqual([
    { ...form, property: 'file', mediaType: 'image/png, image/jpeg' },
    { ...form, property: 'tags', style: 'pipeDelimited', explode: false },
    { ...form, property: 'odd' },
    {
      ...form,
      property: 'note',
      headers: [
        { name: 'X-Kind', value: 'draft' },
        { name: 'X-Level', value: '3' },
      ],
    },
  ])
  expect(problems).toEqual([
    'style-unsupported post/requestBody/content/multipart~1form-data/encoding/odd/style',
    'part-header-ignored post/requestBody/content/multipart~1form-data/encoding/note/headers/X-Free',
    'part-header-ignored post/requestBody/content/multipart~1form-data/encoding/note/headers/X-Bad',
  ])
})

test.each([
  [{ content: {} }, 'post', ['content-empty post/requestBody']],
  [{}, 'post', ['content-empty post/requestBody']],
  [{ content: { 'application/json': {} } }, 'get', ['body-not-allowed get/requestBody']],
])('the body %j of a %s request is left out', (requestBody, method, problems) => {
  const found = read({ requestBody }, { method })
  expect(found.operation.body).toBe(null)
  expect(found.problems).toEqual(problems)
})

test('a TRACE operation is reported as `method-unsupported`', () => {
  expect(read({ responses: ok }, { method: 'trace' }).problems).toEqual(['method-unsupported trace'])
})

test.each([
  ['application/x-www-form-urlencoded', 'text', false],
  ['multipart/form-data', 'binary', true],
] as const)('a response of type %s is read as %s, as clients do not parse it', (mediaType, kind, binary) => {
  const content = { [mediaType]: { schema: { type: 'object', properties: { a: text } } } }
  const { operation, problems } = read({ responses: { 200: { content } } })
  expect(operation.responses[0]?.contents).toMatchObject([{ kind, schema: { kind: 'string', binary } }])
  expect(problems).toEqual(['content-schema-mismatch get'])
})

test('a response of the components keeps its name', () => {
  const responses = { Lost: { $ref: '#/components/responses/Missing' }, Missing: { description: 'M' } }
  const { operation } = read(
    {
      responses: {
        200: { description: 'written here' },
        404: { $ref: '#/components/responses/Missing' },
        410: { $ref: '#/components/responses/Lost' },
        500: { $ref: '#/x-responses/Failed' },
      },
    },
    { root: { components: { responses }, 'x-responses': { Failed: { description: 'F' } } } },
  )
  expect(operation.responses.map(({ status, component }) => `${status} ${component}`)).toEqual([
    '200 null',
    '404 Missing',
    '410 Missing',
    '500 null',
  ])
})

test('responses are sorted and marked as success or failure', () => {
  const responses = {
    default: {},
    '4XX': {},
    404: {},
    201: {},
    200: {},
    '2XX': {},
    302: {},
    'x-a': 1,
  }
  const { operation, problems } = read({ responses })
  expect(operation.responses.map(({ status, success }) => `${status} ${success}`)).toEqual([
    '200 true',
    '201 true',
    '302 false',
    '404 false',
    '2XX true',
    '4XX false',
    'default false',
  ])
  expect(problems).toEqual([])
  expect(read({ responses: { default: {}, 404: {} } }).operation.responses.at(-1)).toMatchObject({
    status: 'default',
    success: true,
  })
})

test('a response to HEAD has headers and no body', () => {
  const content = { 'application/json': { schema: text } }
  const headers = {
    'X-Rate': { schema: { type: 'integer' }, required: true },
    'content-type': { schema: text },
  }
  const responses = { 200: { description: 'D', headers, content } }
  const [response] = read({ responses }).operation.responses
  expect(response?.headers.map(printParameter)).toEqual(['X-Rate: integer simple'])
  expect(response?.contents).toHaveLength(1)
  expect(read({ responses }, { method: 'head' }).operation.responses[0]?.contents).toEqual([])
})

const schemes = { A: { type: 'http', scheme: 'Bearer' }, B: { type: 'apiKey', in: 'header', name: 'X-Key' } }
const withSchemes = { components: { securitySchemes: schemes }, security: [{ A: [] }] }

test.each([
  [{}, [['A']], null],
  [{ security: [] }, [], null],
  [{ security: [{}] }, [], null],
  [{ security: [{ A: [] }, {}] }, [['A'], []], null],
  [{ security: [{ A: ['x:read'], B: [] }] }, [['A', 'B']], ['x:read']],
  [{ security: [{ A: ['x:read'] }, { B: [] }] }, [['A'], ['B']], null],
  [{ security: [{ A: ['x:read'] }], 'x-required-scopes': ['y'] }, [['A']], ['y']],
  [{ 'x-required-scopes': [] }, [['A']], []],
])('the operation %j has the alternatives %j and the scopes %j', (operation, security, scopes) => {
  const found = read(operation, { root: withSchemes })
  expect(found.operation).toMatchObject({ security, scopes })
  expect(found.problems).toEqual([])
})

test('security schemes are read', () => {
  const { model } = buildModel(makeDocument(withSchemes))
  expect(model.securitySchemes).toMatchObject([
    { name: 'A', type: 'http', scheme: 'bearer', in: null, parameterName: null, deprecated: false },
    { name: 'B', type: 'apiKey', scheme: null, in: 'header', parameterName: 'X-Key', deprecated: false },
  ])
})

test.each([
  ['get', {}, true],
  ['put', {}, true],
  ['delete', {}, true],
  ['post', {}, false],
  ['patch', {}, false],
  ['post', { 'x-idempotent': true }, true],
  ['put', { 'x-idempotent': false }, false],
])('a %s operation with %j has `idempotent: %s`', (method, operation, wanted) => {
  expect(read(operation, { method }).operation.idempotent).toBe(wanted)
})

const limit = { in: 'query', name: 'limit', schema: { type: 'integer', default: 20, maximum: 100 } }
const offset = { in: 'query', name: 'offset', schema: { type: 'integer' } }
const afterId = { in: 'query', name: 'after_id', schema: { type: 'integer' } }
const byOffset = { limit: 'limit', offset: 'offset', after: null, defaultLimit: 20, maxLimit: 100 }
const after = { parameter: 'after_id', property: 'id' }

test.each([
  [{ items: 'things' }, { ...byOffset, items: 'things' }, []],
  [
    { items: 'a', maxLimit: 50, defaultLimit: 10 },
    { ...byOffset, items: 'a', defaultLimit: 10, maxLimit: 50 },
    [],
  ],
  [{}, null, ['invalid-pagination get/x-pagination']],
  [{ items: 'a', offset: 'skip' }, null, ['invalid-pagination get/x-pagination']],
  [{ items: 'a', limit: 'take' }, null, ['invalid-pagination get/x-pagination']],
  [{ items: 'a', maxLimit: 5 }, null, ['invalid-pagination get/x-pagination']],
  [{ items: 'a', after }, null, ['invalid-pagination get/x-pagination']],
])('the pagination %j is read or reported', (pagination, wanted, problems) => {
  const found = read({ parameters: [limit, offset], 'x-pagination': pagination })
  expect(found.operation.pagination).toEqual(wanted)
  expect(found.problems).toEqual(problems)
})

test.each([
  ['`after` beside `offset`', [limit, offset, afterId], { after }, { ...byOffset, after }],
  ['`after` alone', [limit, afterId], { after }, { ...byOffset, offset: null, after }],
  ['an `offset` that is no parameter, beside `after`', [limit, afterId], { after, offset: 'skip' }, null],
  ['an `after` without its property', [limit, afterId], { after: { parameter: 'after_id' } }, null],
  ['an `after` without its parameter', [limit, afterId], { after: { property: 'id' } }, null],
  ['no way to read on', [limit, afterId], {}, null],
])('pagination with %s is read', (_, parameters, pagination, wanted) => {
  const found = read({ parameters, 'x-pagination': { items: 'a', ...pagination } })
  expect(found.operation.pagination).toEqual(wanted && { items: 'a', ...wanted })
  expect(found.problems).toEqual(wanted ? [] : ['invalid-pagination get/x-pagination'])
})

test.each([
  [[{ url: 'https://a.b' }, { url: 'https://a.b' }], ['https://a.b'], []],
  [
    [{ url: 'https://{env}.a/{v}', variables: { env: { default: 'dev' }, v: { default: '2' } } }],
    ['https://dev.a/2'],
    [],
  ],
  [[{ url: '/v1' }], ['/v1'], []],
  [[{ url: 'https://{env}.a' }], [], ['server-variable-undefined']],
])('the servers %j have the URLs %j', (servers, wanted, problems) => {
  const { model, diagnostics } = buildModel(makeDocument({ servers }))
  expect(model.servers).toEqual(wanted)
  expect(diagnostics.map(({ code }) => code)).toEqual(problems)
})

test('the bodies of webhooks and callbacks are named', () => {
  const body = {
    requestBody: {
      content: { 'application/json': { schema: { type: 'object', properties: { id: text } } } },
    },
  }
  const { model } = buildModel(
    makeDocument({
      webhooks: { 'pet-added': { post: body } },
      paths: { '/subs': { post: { callbacks: { onEvent: { '{$request.body#/url}': { post: body } } } } } },
    }),
  )
  expect(model.schemas.map(({ name }) => name)).toEqual(['OnEventCallback', 'PetAddedWebhook'])
})

test('the second of two operations with one id is reported', () => {
  const { model, diagnostics } = buildModel(
    makeDocument({
      paths: { '/a': { get: { operationId: 'same' } }, '/b': { get: { operationId: 'same' } } },
    }),
  )
  expect(model.operations.map(({ name }) => name.id)).toEqual(['a.same', 'b.same'])
  expect(diagnostics.map(({ message }) => message)).toEqual(['"same" is also the operationId of "GET /a"'])
})

test('bytes are found in schemas with exponentially many paths to them', () => {
  const levels = Array.from({ length: 40 }, (_, level) => level)
  const schemas = Object.fromEntries(
    levels.map((level) => {
      const next = { $ref: `#/components/schemas/L${level + 1}` }
      return [`L${level}`, { anyOf: [next, { allOf: [next, { $ref: '#/components/schemas/Text' }] }] }]
    }),
  )
  const root = {
    openapi: '3.0.3',
    components: {
      schemas: {
        ...schemas,
        L40: { type: 'string', format: 'binary' },
        Text: { type: 'string', minLength: 1 },
      },
    },
  }
  const content = { '*/*': { schema: { $ref: '#/components/schemas/L0' } } }
  const { operation } = read({ requestBody: { content }, responses: ok }, { method: 'post', root })
  expect(operation.body?.contents[0]?.kind).toBe('binary')
})

test('servers of a path that are those of the document are not its own', () => {
  const servers = [{ url: 'https://api.example.com' }]
  const found = read({ responses: ok }, { pathItem: { servers }, root: { servers } })
  expect([found.operation.servers, found.problems]).toEqual([[], []])
})

test('an example of a body that is JSON in a string is the JSON value', () => {
  const schema = { type: 'object', required: ['error'], properties: { error: text } }
  const examples = { one: { value: '{\n  "error": "a problem"\n}' } }
  const requestBody = { content: { 'application/json': { schema, examples } } }
  const found = read({ requestBody, responses: ok }, { method: 'put' })
  expect(found.operation.body?.contents[0]?.example).toEqual({ error: 'a problem' })
  expect(found.problems).toEqual([])
})

test('a required property that only a pattern describes has an example of the pattern', () => {
  const schema = { type: 'object', required: ['x-id'], patternProperties: { '^x-': { type: 'integer' } } }
  const content = { 'application/json': { schema } }
  const { operation, problems } = read({ responses: { 200: { description: '', content } } })
  expect(operation.responses[0]?.contents[0]?.example).toEqual({ 'x-id': 1 })
  expect(problems).toEqual([])
})

test.each([
  ['x-pagination', { style: 'cursor', items: 'data' }, { pagination: null }],
  ['x-pagination', true, { pagination: null }],
  ['x-required-scopes', { read: 'all' }, { scopes: null }],
  ['x-alternative-scopes', 'read', { alternativeScopes: [] }],
  ['x-idempotent', { key: 'header' }, { idempotent: true }],
])('`%s` of another vendor (%j) is ignored, and reported once', (name, value, want) => {
  const operation = { responses: ok, [name]: value }
  const paths = { '/a': { get: operation }, '/b': { get: operation, delete: operation } }
  const { model, diagnostics } = buildModel(makeDocument({ paths }))
  for (const each of model.operations) expect(each).toMatchObject(want)
  expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['foreign-extension', `#/paths/~1a/get/${name}`],
  ])
})

test('a parameter without a type has a string as its example, because a path cannot contain an empty object', () => {
  const id = { in: 'path', name: 'id', required: true, schema: {} }
  const kind = { in: 'query', name: 'kind', schema: { example: 3 } }
  const { operation } = read({ parameters: [id, kind], responses: ok }, { path: '/things/{id}' })
  expect(operation.parameters.path[0]?.example).toBe('string')
  expect(operation.parameters.query[0]?.example).toBe(3)
})
