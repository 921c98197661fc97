import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JsonObject } from '../json.ts'
import { documentFromValue } from './from-value.ts'
import { getAt, parsePointer } from './pointer.ts'
import { shapes } from './shape/shapes.ts'

/** Keys of OpenAPI and JSON Schema, and keys with a meaning in JavaScript. */
const words = [
  ...new Set(Object.values(shapes).flatMap(({ fields }) => Object.keys(fields))),
  ...['$ref', '$id', '$anchor', '$defs', 'definitions', 'nullable', 'additionalItems', 'dependencies'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '/a',
    '/a/{b}',
    '200',
    '4xx',
    'default',
    'application/json',
    'x-a',
    'A',
  ],
]

const references = [
  '#',
  '#/components/schemas/A',
  '#/components/schemas/A/items',
  '#/paths/~1a',
  '#a',
  'b.json',
  '%',
  '',
]

const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 'object', 'array', 'string', '', 'query', 'A'),
      fc.constantFrom<unknown>(...references),
      fc.string(),
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(fc.constantFrom(...words), tie('value'), { maxKeys: 5 }),
}))

const sample: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  servers: [{ url: '/' }],
  security: [{ key: [] }],
  paths: {
    '/a': {
      parameters: [{ name: 'q', in: 'query', schema: { type: 'string' }, example: 'x' }],
      get: {
        tags: ['a'],
        responses: {
          200: {
            description: '',
            headers: { A: { schema: { type: 'integer' } } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/A' },
                examples: { a: { value: 1 } },
              },
            },
          },
        },
        callbacks: { done: { '{$request.body#/url}': { post: { responses: {} } } } },
      },
      post: { requestBody: { content: { 'text/plain': { schema: { type: 'string' } } } } },
    },
  },
  components: {
    schemas: {
      A: {
        type: 'object',
        required: ['b'],
        properties: { b: { type: 'array', items: { $ref: '#/components/schemas/A' }, nullable: true } },
        oneOf: [{ $ref: '#/components/schemas/B' }],
        discriminator: { propertyName: 'b', mapping: { b: 'B' } },
      },
      B: { allOf: [{ $ref: '#/components/schemas/A' }], enum: [1], exclusiveMinimum: true },
    },
    securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
  },
}

/** Lists every location of the sample, as the tokens of its pointer. */
function listPlaces(value: unknown, tokens: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [tokens]
  return [tokens, ...Object.entries(value).flatMap(([key, item]) => listPlaces(item, [...tokens, key]))]
}

function replaceAt(root: JsonObject, tokens: readonly string[], value: unknown): unknown {
  const last = tokens.at(-1)
  if (last === undefined) return value
  const copy = structuredClone(root)
  const parent = getAt(copy, tokens.slice(0, -1)) as unknown as Record<string, unknown>
  parent[last] = value
  return copy
}

/** Expects a document whose references all point to components, or errors with a location and a message. */
async function expectResult(value: unknown): Promise<void> {
  const { document, diagnostics } = await documentFromValue(value)
  for (const diagnostic of diagnostics) {
    expect(parsePointer(diagnostic.pointer)).not.toBeNull()
    expect(diagnostic.message).not.toMatch(/undefined|\[object|Cannot read|is not a function|stack/)
  }
  expect(document === null).toBe(diagnostics.some(({ severity }) => severity === 'error'))
  if (document === null) return
  expect(() => JSON.stringify(document.root)).not.toThrow()
  const root = JSON.parse(JSON.stringify(document.root))
  for (const [, reference] of JSON.stringify(document.root.paths ?? {}).matchAll(/"\$ref":"(#[^"]*)"/g)) {
    if (references.includes(reference ?? '')) continue
    expect(getAt(root, reference ?? '')).toBeDefined()
  }
}

test('reading any value returns a document or errors', async () => {
  await fc.assert(fc.asyncProperty(fc.oneof(json.value, fc.jsonValue()), expectResult), { numRuns: 300 })
})

test('reading a document with any value in its fields returns a document or errors', async () => {
  const documents = fc.record(
    {
      openapi: fc.constantFrom('3.0.3', '3.1.0'),
      info: json.value,
      paths: fc.oneof(fc.dictionary(fc.constantFrom('/a', '/b/{c}', 'x-a'), json.object), json.value),
      components: fc.record({
        schemas: fc.dictionary(fc.constantFrom('A', 'B', '__proto__'), json.object),
      }),
      security: json.value,
      tags: json.value,
    },
    { requiredKeys: ['openapi'] },
  )
  await fc.assert(fc.asyncProperty(documents, expectResult), { numRuns: 500 })
})

test('reading a valid document with one value replaced by any other returns a document or errors', async () => {
  const places = listPlaces(sample)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), json.value, (tokens, value) =>
      expectResult(replaceAt(sample, tokens, value)),
    ),
    { numRuns: 800 },
  )
})
