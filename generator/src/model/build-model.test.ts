import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeSchemaDocument } from '../../test/support/literal-document.ts'
import { documentFromValue } from '../document/from-value.ts'
import type { Document } from '../document/types.ts'
import type { Json, JsonObject } from '../json.ts'
import { buildModel } from './build-model.ts'
import * as problems from './problems.ts'

/** Keywords and property names with a meaning in a document, used in any location. */
const keywords =
  `openapi info title version paths /a /a/{b} /{c}/d get put post delete head parameters requestBody
responses 200 4XX default content application/json multipart/form-data text/plain schema components schemas A B securitySchemes
security servers url variables tags operationId summary description deprecated name in required style explode headers
examples example value callbacks webhooks encoding contentType $ref type enum const properties items prefixItems allOf
anyOf oneOf not if then else discriminator propertyName mapping nullable format pattern minLength maximum minItems
additionalProperties patternProperties propertyNames unevaluatedProperties dependentRequired dependentSchemas readOnly
writeOnly x-required-scopes x-idempotent x-pagination limit offset __proto__ constructor`.split(/\s+/)

const scalar = fc.constantFrom<Json[]>(
  ...[null, true, false, 0, -1, 1.5, 1e308, '', 'a', 'object', 'string', 'query', 'path', 'deepObject', '['],
  ...[
    '#/components/schemas/A',
    '#/components/schemas/B',
    '#/paths',
    '#',
    'A',
    'b',
    'repos/list-for-org',
    '__proto__',
  ],
)

const anything = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keywords), tie('value'), { maxKeys: 6 }),
  ),
})).value

/** A document whose structure becomes random from some depth on. */
const confused = fc
  .record(
    {
      paths: fc.dictionary(
        fc.constantFrom('/a', '/a/{b}', 'x'),
        fc.dictionary(fc.constantFrom('get', 'post', 'parameters'), anything),
      ),
      components: fc.dictionary(
        fc.constantFrom('schemas', 'parameters', 'responses', 'securitySchemes'),
        fc.dictionary(fc.constantFrom('A', 'B', '__proto__', 'Error'), anything),
      ),
      webhooks: anything,
      servers: anything,
      security: anything,
      info: anything,
    },
    { requiredKeys: [] },
  )
  .chain((parts) => fc.constantFrom(parts, { ...parts, paths: parts.components }))

test('`buildModel()` never throws, whatever a document contains', async () => {
  const parts = fc.oneof(confused, fc.dictionary(fc.constantFrom(...keywords), anything))
  await fc.assert(
    fc.asyncProperty(parts, async (some) => {
      const value = { openapi: '3.1.0', info: { title: 'Test', version: '1' }, paths: {}, ...some }
      const { document, partial } = await documentFromValue(value)
      const readable = document ?? partial
      if (readable === null) return
      const { model, diagnostics } = buildModel(readable)
      const names = model.schemas.map(({ name }) => name.toLowerCase())
      expect(new Set(names).size).toBe(names.length)
      for (const { message, help } of diagnostics)
        expect(message.length * (help?.length ?? 0)).toBeGreaterThan(0)
    }),
    { numRuns: Number(process.env.FAST_CHECK_RUNS ?? 500) },
  )
})

test('`buildModel()` is deterministic and does not modify the document', () => {
  const document = readSpice()
  const before = JSON.stringify(document.root)
  const first = JSON.stringify(buildModel(document))
  expect(JSON.stringify(buildModel(document))).toBe(first)
  expect(JSON.stringify(document.root)).toBe(before)
})

test('the document of the Management API has no problems', () => {
  const { model, diagnostics } = buildModel(readSpice())
  expect(diagnostics).toEqual([])
  expect(model.operations).toHaveLength(67)
  expect(model.servers).toEqual(['https://api.spice.ai'])
})

test('`buildModel()` reads schemas as deep as the document limit', () => {
  let schema: JsonObject = { type: 'string' }
  for (let depth = 0; depth < 1_500; depth += 1) schema = { type: 'object', properties: { inner: schema } }
  const { model, diagnostics } = buildModel(makeSchemaDocument({ Deep: schema }))
  expect(diagnostics).toEqual([])
  expect(model.schemas.at(-1)?.name).toBe('Deep')
  expect(model.schemas.length).toBeGreaterThan(10)
})

test('`buildModel()` reads chains of references as long as the document', () => {
  const schemas: Record<string, unknown> = { Last: { type: 'string' } }
  for (let index = 0; index < 5_000; index += 1) {
    schemas[`S${index}`] = { $ref: `#/components/schemas/${index === 4_999 ? 'Last' : `S${index + 1}`}` }
  }
  const { model } = buildModel(makeSchemaDocument(schemas))
  expect(model.schemas[0]?.name).toBe('Last')
  expect(model.schemas.at(-1)?.name).toBe('S0')
})

test('`buildModel()` reads chains of inheritance as long as the document', () => {
  const schemas: Record<string, unknown> = { Last: { type: 'object', properties: { a: { type: 'string' } } } }
  for (let index = 0; index < 2_000; index += 1) {
    const base = { $ref: `#/components/schemas/${index === 1_999 ? 'Last' : `S${index + 1}`}` }
    schemas[`S${index}`] = {
      allOf: [base],
      required: ['a'],
      unevaluatedProperties: false,
      default: { a: 'x' },
    }
  }
  expect(buildModel(makeSchemaDocument(schemas)).model.schemas.at(-1)?.name).toBe('S0')
})

test.each(Object.values(problems).map((problem) => [problem.code, problem]))(
  'the problem %s has a cause and a fix',
  (_, problem) => {
    expect(problem.cause).toMatch(/\.$/)
    expect(problem.fix).toMatch(/\.$/)
  },
)

test('no two problems have the same code', () => {
  const codes = Object.values(problems).map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
})

function readSpice(): Document {
  const root = JSON.parse(readFileSync(new URL('../../../spec/openapi.json', import.meta.url), 'utf8'))
  return { source: 'openapi.json', files: [], version: '3.1', root, locate: () => null }
}
