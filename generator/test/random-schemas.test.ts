import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emitSchemas } from '../src/emit/schemas/index.ts'
import type { Json } from '../src/json.ts'
import { buildModel } from '../src/model/build-model.ts'
import { matches } from '../src/model/value/matches.ts'
import { schemas, value } from './support/arbitrary-schema.ts'
import { emitOptions, writeFiles } from './support/emit.ts'
import type { Validator } from './support/import-schemas.ts'
import { makeDocument } from './support/literal-document.ts'
import { makeTempFolder } from './support/temp-folder.ts'

const count = Number(process.env.FAST_CHECK_RUNS ?? 100)

/** The model of a document in which each of many random schemas is what an operation answers. */
function buildRandomModel() {
  const subjects = fc.sample(fc.oneof({ arbitrary: schemas.typed, weight: 3 }, schemas.indirect), count)
  // What references lead to has none itself: on loops, validators do not agree.
  const [first = {}, second = {}] = fc.sample(schemas.typed, 2).map(withoutReferences)
  const components = {
    First: first,
    Second: second,
    ...Object.fromEntries(subjects.map((subject, index) => [`S${index}`, subject])),
  }
  const paths = Object.fromEntries(
    subjects.map((_, index) => {
      const content = { 'application/json': { schema: { $ref: `#/components/schemas/S${index}` } } }
      return [`/s${index}`, { get: { responses: { 200: { description: '', content } } } }]
    }),
  )
  return buildModel(makeDocument({ paths, components: { schemas: components } })).model
}

test('validators accept every example and the same values as the model', async () => {
  const model = buildRandomModel()
  const folder = await makeTempFolder()
  await writeFiles(folder, emitSchemas(model, emitOptions()))
  const validators: Readonly<Record<string, Validator>> = await import(join(folder, 'schemas.ts'))
  const known = new Map(model.schemas.map(({ name, schema }) => [name, schema]))
  const values = fc.sample(value, 50).map(toPlain)
  for (const { name, schema } of model.schemas) {
    for (const candidate of values) {
      const isTaken = matches(schema, candidate, (other) => known.get(other))
      expect([name, schema, candidate, validators[name]?.safeParse(candidate).success]).toEqual([
        name,
        schema,
        candidate,
        isTaken,
      ])
    }
  }
  const answers = model.operations.flatMap(({ responses }) => responses.flatMap(({ contents }) => contents))
  const examples = answers.filter(({ example }) => example !== undefined)
  for (const { schema, example } of examples) {
    const name = schema.kind === 'reference' ? schema.name : ''
    expect([schema, example, validators[name]?.safeParse(toPlain(example ?? null)).success]).toEqual([
      schema,
      example,
      true,
    ])
  }
  expect(examples.length).toBeGreaterThan(count / 4)
})

/** As it comes over the wire. */
function toPlain(json: Json): Json {
  return JSON.parse(JSON.stringify(json))
}

function withoutReferences(schema: Json): Json {
  return JSON.parse(JSON.stringify(schema), (key, inner) => (key === '$ref' ? undefined : inner))
}
