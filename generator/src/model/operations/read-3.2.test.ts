/** Fields of OpenAPI 3.2 that operations have, and what is reported of them. */
import { expect, test } from 'vitest'
import { documentFromValue } from '../../document/from-value.ts'
import { buildModel } from '../build-model.ts'
import type { Operation } from '../types.ts'

const done = { 204: { description: 'Done' } }
const form = 'application/x-www-form-urlencoded'

async function readAt(
  path: string,
  operation: object,
  pathItem: object = {},
): Promise<{ operation: Operation; codes: readonly string[] }> {
  const { document, diagnostics } = await documentFromValue({
    openapi: '3.2.0',
    info: { title: 'Things', version: '1' },
    paths: { [path]: { ...pathItem, post: { responses: done, ...operation } } },
  })
  if (document === null) throw new Error(diagnostics.map(({ message }) => message).join())
  const built = buildModel(document)
  const codes = [...diagnostics, ...built.diagnostics].map(({ code, pointer }) => `${code} ${pointer}`)
  return { operation: built.model.operations[0] as Operation, codes }
}

const read = (operation: object, pathItem?: object) => readAt('/things', operation, pathItem)

const whole = (schema: object, rest: object = {}) => ({
  in: 'querystring',
  content: { [form]: { schema } },
  ...rest,
})
const object = { type: 'object', properties: { a: { type: 'string' } } }

test('a `querystring` parameter needs no name', async () => {
  const { operation, codes } = await read({ parameters: [whole(object)] })
  expect(codes).toEqual([])
  expect(operation.parameters.querystring).toMatchObject([
    { required: false, mediaType: form, content: { kind: 'form' } },
  ])
})

test('a `querystring` parameter with a `schema` is read as a form, with a warning', async () => {
  const { operation, codes } = await read({ parameters: [{ in: 'querystring', name: 'q', schema: object }] })
  expect(codes).toEqual(['querystring-with-schema #/paths/~1things/post/parameters/0'])
  expect(operation.parameters.querystring[0]?.content.kind).toBe('form')
})

test('a `querystring` parameter next to query parameters is ignored with a warning', async () => {
  const query = { in: 'query', name: 'page', schema: { type: 'integer' } }
  const { operation, codes } = await read({ parameters: [whole(object)] }, { parameters: [query] })
  expect(codes).toEqual(['querystring-conflict #/paths/~1things/post/parameters/0'])
  expect(operation.parameters.querystring).toEqual([])
  expect(operation.parameters.query).toHaveLength(1)
})

test('the `querystring` parameter of an operation replaces that of its path', async () => {
  const inherited = whole({ type: 'object' }, { name: 'first' })
  const { operation, codes } = await read(
    { parameters: [whole(object, { name: 'second' })] },
    { parameters: [inherited] },
  )
  expect(codes).toEqual(['querystring-conflict #/paths/~1things/parameters/0'])
  expect(operation.parameters.querystring.map(({ name }) => name)).toEqual(['second'])
})

test.each([
  [{ a: 'x' }, '{ "a": "x" }', []],
  [{ a: 'x' }, '{"a":"y"}', ['example-serialized-mismatch']],
  [{ a: 'x' }, 'no JSON', ['example-serialized-mismatch']],
  [undefined, '{"a":"y"}', []],
  [undefined, '{"a":5}', ['example-mismatch']],
])(
  'the data %j and the serialization %j of an example report %j',
  async (dataValue, serializedValue, wanted) => {
    const one = { ...(dataValue && { dataValue }), serializedValue }
    const content = { 'application/json': { schema: object, examples: { one } } }
    const { operation, codes } = await read({ responses: { 200: { summary: 'One', content } } })
    expect(codes.map((code) => code.split(' ')[0])).toEqual(wanted)
    expect(operation.responses[0]?.description).toBe('One')
    if (wanted.length === 0 || dataValue)
      expect(operation.responses[0]?.contents[0]?.example).toEqual(dataValue ?? { a: 'y' })
  },
)

test('parts without a type are bytes, text or JSON, depending on their media type', async () => {
  const content = {
    'multipart/mixed': {
      schema: { prefixItems: [{}, {}, {}, { type: 'string' }], items: {} },
      prefixEncoding: [{}, { contentType: 'text/html' }, { contentType: 'application/json' }],
    },
  }
  const { operation } = await read({ requestBody: { content } })
  const schema = operation.body?.contents[0]?.schema
  expect(schema).toMatchObject({
    kind: 'array',
    prefixItems: [
      { kind: 'string', binary: true },
      { kind: 'string', binary: false },
      { kind: 'unknown' },
      { kind: 'string', binary: false },
    ],
    items: { kind: 'string', binary: true },
  })
})

test.each<[string, object, boolean]>([
  ['image/*', { type: 'string', description: 'A photo' }, true],
  ['image/png, image/jpeg', { type: 'string' }, true],
  ['application/octet-stream', { type: 'string' }, true],
  ['text/css, image/*', { type: 'string' }, false],
  ['application/json', { type: 'string' }, false],
  ['image/svg+xml', { type: 'string' }, false],
  ['image/png', { type: 'string', contentEncoding: 'base64' }, false],
  ['image/png', { type: 'string', pattern: '^data:' }, false],
])('a part of %s with the schema %j is bytes: %j', async (contentType, schema, binary) => {
  const parts = [
    { schema: { type: 'array', items: schema }, itemEncoding: { contentType } },
    { schema: { type: 'array', prefixItems: [schema] }, prefixEncoding: [{ contentType }] },
    { itemSchema: schema, itemEncoding: { contentType } },
  ]
  for (const part of parts) {
    const { operation } = await read({ requestBody: { content: { 'multipart/mixed': part } } })
    const { schema: found } = operation.body?.contents[0] ?? {}
    const inner = found?.kind === 'array' ? (found.prefixItems[0] ?? found.items) : found
    expect(inner).toMatchObject({ kind: 'string', binary })
  }
})

const note = {
  type: 'object',
  properties: { id: { type: 'integer' }, tags: { type: 'array', items: { type: 'string' } } },
}

test.each([
  [
    'application/x-www-form-urlencoded',
    { schema: note },
    'id=7&tags=a+b&tags=c%26',
    { id: 7, tags: ['a b', 'c&'] },
  ],
  [
    'application/x-www-form-urlencoded',
    { schema: note, encoding: { tags: { explode: false } } },
    'id=7&tags=a,b',
    { id: 7, tags: ['a', 'b'] },
  ],
  ['application/jsonl', { itemSchema: note }, '{"id":1}\n{"id":2}\n', { id: 1 }],
  ['application/json-seq', { itemSchema: note }, '\u001e{"id":1}\n\u001e{"id":2}\n', { id: 1 }],
  [
    'text/event-stream',
    {
      itemSchema: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          data: { contentMediaType: 'application/json', contentSchema: note },
        },
      },
    },
    'id: 5\ndata: {"id":1}\n\n',
    { id: '5', data: { id: 1 } },
  ],
  [
    'text/event-stream',
    { itemSchema: { type: 'object', required: ['data'], properties: { data: { type: 'string' } } } },
    'data: {"id":1}\n\n',
    { data: '{"id":1}' },
  ],
  ['text/plain', { schema: { type: 'string' } }, '{"a":1}', '{"a":1}'],
])('the serialized value of %s with %j is parsed', async (mediaType, media, serializedValue, wanted) => {
  const content = { [mediaType]: { ...media, examples: { one: { serializedValue } } } }
  const { operation, codes } = await read({ requestBody: { content } })
  expect([operation.body?.contents[0]?.example, codes]).toEqual([wanted, []])
})

test.each([
  [
    { in: 'query', schema: { type: 'array', items: { type: 'string' } }, explode: false },
    'p=a,b%20c',
    ['a', 'b c'],
  ],
  [{ in: 'query', schema: { type: 'array', items: { type: 'integer' } } }, 'p=1&p=2', [1, 2]],
  [{ in: 'query', style: 'deepObject', schema: object }, 'p[a]=7', { a: '7' }],
  [{ in: 'query', schema: object }, 'a=7', { a: '7' }],
  [{ in: 'query', schema: { type: 'string' } }, 'a b', 'a b'],
  [{ in: 'header', schema: { type: 'array', items: { type: 'integer' } } }, '1,2', [1, 2]],
  [{ in: 'header', schema: { type: 'string' } }, 'Mon, 1 Jan', 'Mon, 1 Jan'],
  [{ in: 'cookie', style: 'cookie', schema: { type: 'integer' } }, 'p=5', 5],
  [
    { in: 'path', required: true, style: 'label', schema: { type: 'array', items: { type: 'string' } } },
    '.a,b',
    ['a', 'b'],
  ],
])('the serialized value of the parameter %j is parsed', async (parameter, serializedValue, wanted) => {
  const { operation, codes } = await readAt('/things/{p}', {
    parameters: [
      ...(parameter.in === 'path'
        ? []
        : [{ name: 'p', in: 'path', required: true, schema: { type: 'string' } }]),
      { name: 'p', ...parameter, examples: { one: { serializedValue } } },
    ],
  })
  const { path, query, header, cookie } = operation.parameters
  const all = { path, query, header, cookie } as Record<string, readonly { readonly example: unknown }[]>
  expect([all[parameter.in]?.at(-1)?.example, codes]).toEqual([wanted, []])
})

test('a serialized form that differs from its data is reported', async () => {
  const one = { dataValue: { id: 1 }, serializedValue: 'id=2' }
  const { operation, codes } = await read({
    requestBody: { content: { [form]: { schema: note, examples: { one } } } },
  })
  expect(codes.map((code) => code.split(' ')[0])).toEqual(['example-serialized-mismatch'])
  expect(operation.body?.contents[0]?.example).toEqual({ id: 1 })
})
