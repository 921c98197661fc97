import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeTempFolder } from '../../../test/support/temp-folder.ts'
import { documentFromValue } from '../from-value.ts'
import { readDocument } from '../read-document.ts'

const head = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: {} }
const text = { type: 'string' }
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

async function read(parts: object) {
  const { document, diagnostics } = await documentFromValue({ ...head, ...parts })
  return { root: plain(document?.root ?? null), codes: diagnostics.map(({ code }) => code), diagnostics }
}

test('a reference in place of an operation, a map, an array or a media type is replaced with its target', async () => {
  const { root, diagnostics } = await read({
    paths: {
      '/a': {
        get: { $ref: '#/components/x-operations/a' },
        post: {
          parameters: { $ref: '#/components/x-lists/page' },
          tags: { $ref: '#/components/x-lists/tags' },
          requestBody: { content: { 'application/json': { $ref: '#/components/x-media/text' } } },
          responses: { $ref: '#/components/x-responses' },
        },
      },
    },
    components: {
      'x-operations': { a: { operationId: 'a', responses: { 204: { description: '' } } } },
      'x-lists': {
        page: [{ name: 'page', in: 'query', schema: { $ref: '#/components/schemas/A' } }],
        tags: ['t'],
      },
      'x-media': { text: { schema: text } },
      'x-responses': { 200: { description: '', headers: { $ref: '#/components/x-headers' } } },
      'x-headers': { Rate: { schema: text } },
      schemas: { A: { properties: { $ref: '#/components/x-properties' } } },
      'x-properties': { id: text },
    },
  })
  expect(root).toMatchObject({
    paths: {
      '/a': {
        get: { operationId: 'a' },
        post: {
          parameters: [{ name: 'page', schema: { $ref: '#/components/schemas/A' } }],
          tags: ['t'],
          requestBody: { content: { 'application/json': { schema: text } } },
          responses: { 200: { headers: { Rate: { schema: text } } } },
        },
      },
    },
    components: { schemas: { A: { properties: { id: text } } } },
  })
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['ref-nonstandard']))
  expect(diagnostics.map(({ pointer }) => pointer)).toContain('#/components/schemas/A/properties/$ref')
})

test('fields next to such a reference are added to its target, and chains are followed', async () => {
  const { root } = await read({
    components: {
      responses: { A: { description: '', headers: { $ref: '#/components/x-a', Own: { schema: text } } } },
      'x-a': { $ref: '#/components/x-b' },
      'x-b': { Shared: { schema: text } },
    },
  })
  expect(root).toMatchObject({
    components: { responses: { A: { headers: { Own: { schema: text }, Shared: { schema: text } } } } },
  })
})

test('operations, paths and schemas can be in other files, with references relative to them', async () => {
  const folder = await makeTempFolder()
  const write = (name: string, value: unknown) => writeFile(join(folder, name), JSON.stringify(value))
  await mkdir(join(folder, 'ops'))
  await write('openapi.json', {
    ...head,
    paths: { $ref: 'paths.json' },
    components: { schemas: { $ref: 'schemas.json' } },
  })
  await write('paths.json', { '/a': { get: { $ref: 'ops/get-a.json' } } })
  const content = { 'application/json': { schema: { $ref: '../schemas.json#/Pet' } } }
  await write('ops/get-a.json', { operationId: 'getA', responses: { 200: { description: '', content } } })
  await write('schemas.json', { Pet: { type: 'object' } })
  const { document } = await readDocument(join(folder, 'openapi.json'))
  expect(plain(document?.root)).toMatchObject({
    paths: { '/a': { get: { operationId: 'getA' } } },
    components: { schemas: { Pet: { type: 'object' } } },
  })
})

test.each([
  ['itself', { x: { properties: { $ref: '#/components/schemas/x/properties' } } }],
  ['its parent', { x: { properties: { a: { properties: { $ref: '#/components/schemas/x/properties' } } } } }],
  [
    'another that points back',
    {
      x: { properties: { a: { properties: { $ref: '#/components/schemas/y/properties' } } } },
      y: { properties: { b: { properties: { $ref: '#/components/schemas/x/properties' } } } },
    },
  ],
])('a reference to %s is reported, and resolving terminates', async (_, schemas) => {
  expect((await read({ components: { schemas } })).codes).toContain('ref-unresolvable')
})

test('references that double at every step are rejected', async () => {
  const refer = (name: string) => ({ properties: { $ref: `#/components/schemas/${name}/properties` } })
  const schemas = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `p${index}`,
      { properties: { a: refer(`p${index + 1}`), b: refer(`p${index + 1}`) } },
    ]),
  )
  const { codes, root } = await read({
    components: { schemas: { ...schemas, p40: { properties: { c: text } } } },
  })
  expect(codes).toContain('ref-inline-limit')
  expect(root).toBeNull()
})

test('a response that refers to a request body has its content', async () => {
  const content = { 'application/json': { schema: text } }
  const { root, codes } = await read({
    paths: { '/a': { get: { responses: { 200: { $ref: '#/components/requestBodies/A' } } } } },
    components: { requestBodies: { A: { description: 'a', content } } },
  })
  expect(root).toMatchObject({ components: { responses: { A: { description: 'a', content } } } })
  expect(codes).toEqual(['ref-type-converted'])
})

test('a schema that refers to a parameter has the schema of the parameter', async () => {
  const { root, codes } = await read({
    components: {
      parameters: { P: { name: 'p', in: 'query', schema: { type: 'string', maxLength: 5 } } },
      schemas: { A: { properties: { p: { $ref: '#/components/parameters/P' } } } },
    },
  })
  expect(JSON.stringify(root)).toContain('"P":{"type":"string","maxLength":5}')
  expect(codes).toEqual(['ref-type-converted'])
})
