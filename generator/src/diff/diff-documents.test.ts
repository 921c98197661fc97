import fc from 'fast-check'
import { expect, test } from 'vitest'
import { schemas, value } from '../../test/support/arbitrary-schema.ts'
import { compared, diffValues, readStage, showChanges, withSchema } from '../../test/support/compare.ts'
import { makeDocument } from '../../test/support/literal-document.ts'
import { chooseBy, edit, refactor, refactorDocument, reorder } from '../../test/support/rewrite.ts'
import type { Json, JsonObject } from '../json.ts'
import { buildModel } from '../model/build-model.ts'
import { createLookup } from '../model/schema/resolve-schema.ts'
import { matches } from '../model/value/matches.ts'
import { diffDocuments } from './diff-documents.ts'
import type { Change, Compared } from './types.ts'

// More are run by hand after a change to how schemas are compared: FAST_CHECK_RUNS=5000.
const numRuns = Number(process.env.FAST_CHECK_RUNS ?? 200)

const choices = fc.array(fc.nat(), { minLength: 30, maxLength: 30 })
const components = fc.tuple(schemas.typed, schemas.typed, schemas.typed).map(([subject, first, second]) => ({
  Subject: subject,
  First: withoutReferences(first),
  Second: withoutReferences(second),
}))

test('a document that differs only in order and references has only documentation changes', () => {
  fc.assert(
    fc.property(
      components,
      choices,
      fc.constantFrom('request', 'response'),
      (schemas, choices, direction) => {
        const choose = chooseBy(choices)
        const old = makeCompared(schemas, direction)
        const rewritten = reorder(refactor(schemas, choose), choose) as Record<string, Json>
        const changes = diffDocuments(old, makeCompared(rewritten, direction)).changes
        expect(show(changes.filter(({ level }) => level !== 'docs'))).toEqual([])
      },
    ),
    { numRuns },
  )
})

test('the reordered and refactored document of the service has only documentation changes', async () => {
  const { document, model } = await readStage('2026-10')
  await fc.assert(
    fc.asyncProperty(choices, async (choices) => {
      const choose = chooseBy(choices)
      const rewritten = reorder(refactorDocument(document.root, choose), choose)
      const { changes } = diffDocuments({ document, model }, await compared(rewritten))
      expect(show(changes.filter(({ level }) => level !== 'docs'))).toEqual([])
    }),
    { numRuns: Math.ceil(numRuns / 20) },
  )
})

test('OpenAPI 3.0 and 3.1 documents with the same meaning have no changes', async () => {
  const document = (openapi: string, schema: unknown) => ({ ...withSchema(schema, 'request'), openapi })
  const old = {
    type: 'object',
    properties: {
      name: { type: 'string', nullable: true },
      size: { type: 'number', minimum: 0, exclusiveMinimum: true, example: 1 },
      kind: { type: 'string', enum: ['a'] },
      file: { type: 'string', format: 'binary' },
    },
  }
  const next = {
    type: 'object',
    properties: {
      name: { type: ['string', 'null'] },
      size: { type: 'number', exclusiveMinimum: 0, examples: [1] },
      kind: { const: 'a' },
      file: { type: 'string', format: 'binary' },
    },
  }
  expect(await diffValues(document('3.0.3', old), document('3.1.1', next))).toEqual([])
})

test('recursive schemas are compared completely', async () => {
  const tree = (name: string, rest: object) => ({
    components: {
      schemas: {
        [name]: {
          type: 'object',
          properties: { value: { type: 'string' }, ...rest, next: { $ref: `#/components/schemas/${name}` } },
        },
      },
    },
  })
  const document = (name: string, rest: object) =>
    withSchema({ $ref: `#/components/schemas/${name}` }, 'response', tree(name, rest))
  const changes = await diffValues(document('Node', {}), document('Knot', { extra: { type: 'integer' } }))
  expect(changes.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'response-property-added-optional: `Knot.extra` was added',
    'schema-renamed: The schema `Node` was renamed to `Knot`',
  ])
})

test('a document has no changes compared with itself', () => {
  fc.assert(
    fc.property(components, fc.constantFrom('request', 'response'), (schemas, direction) => {
      const { changes } = diffDocuments(makeCompared(schemas, direction), makeCompared(schemas, direction))
      expect(show(changes)).toEqual([])
    }),
    { numRuns },
  )
})

/** New properties are reported as additive, although they restrict what was any value before. */
const conventions = /property-added|value-allowed|additional-properties-allowed/

test.each(['request', 'response'] as const)('a relevant change in a %s is reported', (direction) => {
  let hurt = 0
  const values = fc.array(value, { minLength: 8, maxLength: 20 })
  fc.assert(
    fc.property(components, schemas.typed, choices, values, (schemas, spare, choices, values) => {
      const old = makeCompared(schemas, direction)
      const edited = edit(schemas.Subject, chooseBy(choices), withoutReferences(spare))
      const next = makeCompared({ ...schemas, Subject: edited }, direction)
      const [before, after] = [taker(old), taker(next)]
      const isHurt = (candidate: Json) =>
        direction === 'request'
          ? before(candidate) && !after(candidate)
          : !before(candidate) && after(candidate)
      const found = values.find(isHurt)
      if (found === undefined) return
      hurt += 1
      const { changes } = diffDocuments(old, next)
      if (changes.some(({ finding }) => conventions.test(finding.rule))) return
      const isTold = changes.some(({ level }) => level === 'breaking' || level === 'potentially breaking')
      expect([found, isTold, show(changes)]).toEqual([found, true, show(changes)])
    }),
    { numRuns },
  )
  expect(hurt).toBeGreaterThan(numRuns / 20)
})

function makeCompared(schemas: Readonly<Record<string, Json>>, direction: 'request' | 'response'): Compared {
  const subject = { $ref: '#/components/schemas/Subject' }
  const value = withSchema(subject, direction, { components: { schemas } })
  const document = makeDocument(value as JsonObject)
  return { document, model: buildModel(document).model }
}

function taker({ model }: Compared): (value: Json) => boolean {
  const lookup = createLookup(model.schemas)
  const schema = lookup('Subject')
  return (candidate) => schema !== undefined && matches(schema, candidate, lookup)
}

function show(changes: readonly Change[]): readonly string[] {
  return showChanges(changes).map(({ rule, message }) => `${rule}: ${message}`)
}

function withoutReferences(schema: JsonObject): JsonObject {
  return JSON.parse(
    JSON.stringify(schema, (key, inner) => (key === '$ref' ? undefined : inner)),
  ) as JsonObject
}

test('OpenAPI 3.1 and 3.2 documents with the same meaning have no changes', async () => {
  const document = (openapi: string, media: object, components: object) => ({
    openapi,
    info: { title: 'Pets', version: '1' },
    paths: {
      '/pets': { get: { responses: { 200: { description: '', content: { 'application/json': media } } } } },
    },
    components,
  })
  const media = (example: object) => ({ schema: { type: 'string' }, examples: { a: example } })
  const old = document('3.1.1', media({ value: 'Tom' }), {})
  const reference = { $ref: '#/components/mediaTypes/Name' }
  const next = document('3.2.0', reference, { mediaTypes: { Name: media({ dataValue: 'Tom' }) } })
  expect(await diffValues(old, next)).toEqual([])
})
