import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { schemas, value } from '../../test/support/arbitrary-schema.ts'
import { makeDocument } from '../../test/support/literal-document.ts'
import type { Json } from '../json.ts'
import { buildModel } from './build-model.ts'
import { createLookup } from './schema/resolve-schema.ts'
import { matches } from './value/matches.ts'

// For more runs after a change to how schemas are read, set FAST_CHECK_RUNS=5000.
const numRuns = Number(process.env.FAST_CHECK_RUNS ?? 100)

test('a validator accepts exactly the values that the document allows', () => {
  let taken = 0
  fc.assert(
    fc.property(components, fc.array(value, { minLength: 8, maxLength: 20 }), (components, values) => {
      const { model, diagnostics } = buildModel(makeDocument({ components: { schemas: components } }))
      const lookup = createLookup(model.schemas)
      const schema = lookup('Subject')
      const isValid = compile(components)
      // If `oneOf` would reject everything that one of its members describes, the model accepts more.
      const isWider = diagnostics.some(({ code }) => code === 'one-of-overlap')
      const isNested = /"(?:oneOf|not|if|contains|dependentSchemas)":.*"oneOf"/.test(
        JSON.stringify(components),
      )
      if (isWider && isNested) return
      for (const candidate of values) {
        const isTaken = schema !== undefined && matches(schema, candidate, lookup)
        taken += isTaken ? 1 : 0
        const wanted = isValid(candidate) || (isWider && isTaken)
        expect([candidate, isTaken]).toEqual([candidate, wanted])
      }
    }),
    { numRuns },
  )
  expect(taken).toBeGreaterThan(numRuns / 4)
})

test('generated examples match the document whenever random values do', () => {
  let missed = 0
  fc.assert(
    fc.property(components, fc.array(value, { minLength: 8, maxLength: 20 }), (components, values) => {
      const content = { 'application/json': { schema: { $ref: '#/components/schemas/Subject' } } }
      const responses = { 200: { description: '', content } }
      const { model, diagnostics } = buildModel(
        makeDocument({ paths: { '/a': { get: { responses } } }, components: { schemas: components } }),
      )
      if (diagnostics.some(({ code }) => code === 'one-of-overlap')) return
      const example = model.operations[0]?.responses[0]?.contents[0]?.example
      const isValid = compile(components)
      if (example === undefined) missed += values.some(isValid) ? 1 : 0
      else expect([example, isValid(JSON.parse(JSON.stringify(example)))]).toEqual([example, true])
    }),
    { numRuns },
  )
  expect(missed).toBeLessThan(numRuns / 20)
})

test('`unevaluatedProperties` is exact if evaluation does not depend on the value', () => {
  const part = fc.constantFrom({ type: 'string' }, { type: 'integer' }, true)
  const plain = fc.record(
    {
      properties: fc.dictionary(fc.constantFrom('a', 'b', 'c'), part),
      patternProperties: fc.constant({ '^k': true }),
    },
    { requiredKeys: [] },
  )
  const reference = fc.constant({ $ref: '#/components/schemas/First' })
  const closed = fc.record({
    allOf: fc.array(fc.oneof(plain, reference), { minLength: 1, maxLength: 3 }),
    unevaluatedProperties: fc.constantFrom(false, { type: 'integer' }),
  })
  fc.assert(
    fc.property(
      plain,
      closed,
      plain,
      fc.array(value, { minLength: 8, maxLength: 20 }),
      (own, closed, first, values) => {
        const components = {
          Subject: { type: 'object', ...own, ...closed },
          First: { type: 'object', ...first },
        } as Record<string, Json>
        const { model } = buildModel(makeDocument({ components: { schemas: components } }))
        const lookup = createLookup(model.schemas)
        const schema = lookup('Subject')
        const isValid = compile(components)
        for (const candidate of values) {
          expect([candidate, schema && matches(schema, candidate, lookup)]).toEqual([
            candidate,
            isValid(candidate),
          ])
        }
      },
    ),
    { numRuns },
  )
})

const subject = fc.oneof({ arbitrary: schemas.typed, weight: 3 }, schemas.indirect)
const components = fc.tuple(subject, schemas.typed, schemas.typed).map(([subject, first, second]) => ({
  Subject: subject,
  First: withoutReferences(first),
  Second: withoutReferences(second),
}))

function compile(components: Record<string, Json>): (value: Json) => boolean {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false })
  ajv.addSchema({ $id: 'http://test/', components: { schemas: components } })
  const isValid = ajv.getSchema('http://test/#/components/schemas/Subject')
  return (candidate) => isValid?.(candidate) === true
}

/** Validators disagree about loops, so references are removed. */
function withoutReferences(schema: Json): Json {
  return JSON.parse(JSON.stringify(schema), (key, inner) => (key === '$ref' ? undefined : inner))
}
