/** Fields of OpenAPI 3.2 that operations have, and what is reported of them. */
import { expect, test } from 'vitest'
import { documentFromValue } from '../../document/from-value.ts'
import { buildModel } from '../build-model.ts'
import type { Operation } from '../types.ts'

const done = { 204: { description: 'Done' } }
const form = 'application/x-www-form-urlencoded'

async function read(
  operation: object,
  pathItem: object = {},
): Promise<{ operation: Operation; codes: readonly string[] }> {
  const { document, diagnostics } = await documentFromValue({
    openapi: '3.2.0',
    info: { title: 'Things', version: '1' },
    paths: { '/things': { ...pathItem, post: { responses: done, ...operation } } },
  })
  if (document === null) throw new Error(diagnostics.map(({ message }) => message).join())
  const built = buildModel(document)
  const codes = [...diagnostics, ...built.diagnostics].map(({ code, pointer }) => `${code} ${pointer}`)
  return { operation: built.model.operations[0] as Operation, codes }
}

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
  expect(codes).toEqual(['quirk #/paths/~1things/post/parameters/0'])
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
