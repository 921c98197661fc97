import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emitSchemas } from '../src/emit/schemas/index.ts'
import { emitTypes } from '../src/emit/types/index.ts'
import type { Json } from '../src/json.ts'
import { buildModel } from '../src/model/build-model.ts'
import { listChildren } from '../src/model/schema/walk.ts'
import type { Model, Operation, Schema } from '../src/model/types.ts'
import { arbitraryFamily } from './support/arbitrary-union.ts'
import { features, generateFeature } from './support/corpus.ts'
import { emitOptions, writeFiles } from './support/emit.ts'
import type { Validator } from './support/import-schemas.ts'
import { makeDocument } from './support/literal-document.ts'
import { makeTempFolder } from './support/temp-folder.ts'
import { typeCheck } from './support/type-check.ts'

// More are run by hand after a change to how unions are read: FAST_CHECK_RUNS=300.
const count = Number(process.env.FAST_CHECK_RUNS ?? 40)

/** The verdicts of three validators on a value. */
interface Verdict {
  readonly name: string
  readonly value: Json
  /** Ajv, by the letter of JSON Schema, which knows no discriminators. */
  readonly isValid: boolean
  readonly isAccepted: boolean
  readonly compiles: boolean
}

test('validators accept values that JSON Schema accepts, literals that compile, and examples', async () => {
  const families = Array.from({ length: count }, (_, index) => `F${index}`).map((prefix) => {
    const [family] = fc.sample(arbitraryFamily(prefix), 1)
    if (family === undefined) throw new Error('nothing was drawn')
    return { prefix, ...family }
  })
  const components = Object.assign({}, ...families.map(({ schemas }) => schemas)) as Record<string, Json>
  const { model } = buildModel(toDocument(components))
  const verdicts = await judge(model, components, (name) => {
    const family = families.find(
      ({ prefix }) => name.startsWith(prefix) && /^\D/.test(name.slice(prefix.length)),
    )
    const values = family?.values ?? []
    return name.endsWith('List') ? values.map((value) => [value]) : values
  })

  const known = new Map(model.schemas.map(({ name, schema }) => [name, schema]))
  const tagged = findUsers(known, (name, schema) => name.endsWith('Child') || decides(schema))
  const exclusive = findUsers(known, (_, schema) => schema.kind === 'union' && schema.mode === 'one')
  const faults = verdicts.flatMap(({ name, value, isValid, isAccepted, compiles }) => {
    const report = (law: string) => [`${law}: ${name} ${JSON.stringify(value)}`]
    if (isValid && !isAccepted && !tagged.has(name)) return report('valid, but refused')
    if (isValid && compiles && !isAccepted) return report('valid and of the type, but refused')
    // Types cannot express that a value must match no second member.
    if (compiles && !isAccepted && !(exclusive.has(name) && !isValid))
      return report('of the type, but refused')
    return []
  })
  expect(faults.slice(0, 10)).toEqual([])
  // The test is about something: many values are of a type, and many are not.
  expect(verdicts.filter(({ compiles }) => compiles).length).toBeGreaterThan(verdicts.length / 20)
  expect(verdicts.filter(({ isAccepted }) => !isAccepted).length).toBeGreaterThan(verdicts.length / 20)

  const examples = listExamples(model)
  expect(examples.length).toBeGreaterThan(families.length * 5)
  const shown = await judge(model, components, (name) =>
    examples.flatMap((found) => (found.name === name ? [found.value] : [])),
  )
  expect(shown.filter(({ isAccepted }) => !isAccepted)).toEqual([])
  expect(shown.filter(({ compiles }) => !compiles)).toEqual([])
})

function toDocument(components: Readonly<Record<string, Json>>) {
  const paths = Object.fromEntries(
    Object.keys(components).map((name) => {
      const content = { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } }
      return [`/${name}`, { get: { responses: { 200: { description: '', content } } } }]
    }),
  )
  return makeDocument({ paths, components: { schemas: components } })
}

async function judge(
  model: Model,
  components: Readonly<Record<string, Json>>,
  listValues: (name: string) => readonly Json[],
): Promise<readonly Verdict[]> {
  const folder = await makeTempFolder()
  await writeFiles(join(folder, 'types'), emitTypes(model, emitOptions()))
  await writeFiles(join(folder, 'schemas'), emitSchemas(model, emitOptions()))
  const validators: Readonly<Record<string, Validator>> = await import(join(folder, 'schemas', 'schemas.ts'))
  const ajv = new Ajv2020({ strict: false, logger: false })
  ajv.addSchema({ $id: 'http://test/', components: { schemas: components } })
  const candidates = model.schemas.flatMap(({ name, documentName }) => {
    const isValid = ajv.getSchema(`http://test/#/components/schemas/${documentName}`)
    return listValues(name).map((value) => ({
      name,
      value,
      isValid: isValid?.(value) === true,
      isAccepted: validators[name]?.safeParse(value).success === true,
    }))
  })
  const rows = candidates.map(
    ({ name, value }, index) => `export const v${index}: types.${name} = ${JSON.stringify(value)}`,
  )
  await writeFile(
    join(folder, 'values.ts'),
    [`import type * as types from './types/index.ts'`, ...rows].join('\n'),
  )
  const output = await typeCheck(folder, 'typescript-7', { allowImportingTsExtensions: true })
  const wrong = new Set([...output.matchAll(/values\.ts\((\d+),/g)].map(([, line]) => Number(line)))
  expect(output.split('\n').filter((line) => /^\S/.test(line) && !line.includes('values.ts('))).toEqual([])
  return candidates.map((candidate, index) => ({ ...candidate, compiles: !wrong.has(index + 2) }))
}

function listExamples(model: Model): readonly { readonly name: string; readonly value: Json }[] {
  return model.operations.flatMap(({ responses }) =>
    responses.flatMap(({ contents }) =>
      contents.flatMap(({ schema, example }) =>
        schema.kind === 'reference' && example !== undefined
          ? [{ name: schema.name, value: JSON.parse(JSON.stringify(example)) as Json }]
          : [],
      ),
    ),
  )
}

function decides(schema: Schema): boolean {
  return schema.kind === 'union' && schema.discriminator?.decides === true
}

/** The names of schemas that have a property themselves, or by a schema that they contain or refer to. */
function findUsers(
  schemas: ReadonlyMap<string, Schema>,
  test: (name: string, schema: Schema) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>()
  const isUser = (name: string, schema: Schema): boolean =>
    test(name, schema) ||
    (schema.kind === 'reference' && found.has(schema.name)) ||
    listChildren(schema).some((child) => isUser('', child))
  for (let known = -1; known < found.size; ) {
    known = found.size
    for (const [name, schema] of schemas) if (isUser(name, schema)) found.add(name)
  }
  return found
}

test('examples of the corpus match the types of their operations', async () => {
  const root = await makeTempFolder()
  let known = 0
  for (const feature of features) {
    const { folder, model } = await generateFeature(feature, root)
    const rows = model.operations
      .flatMap(listTypedExamples)
      .map(({ type, value }, index) => `export const e${index}: types.${type} = ${JSON.stringify(value)}`)
    known += rows.length
    const head = rows.length === 0 ? 'export {}' : `import type * as types from './types/index.ts'`
    await writeFile(join(folder, 'examples.ts'), [head, ...rows].join('\n'))
  }
  expect(known).toBeGreaterThan(50)
  expect(await typeCheck(root, 'typescript-7', { allowImportingTsExtensions: true })).toBe('')
})

/** Examples of what is sent first and of the only success, where they are JSON. */
function listTypedExamples({ name, body, responses }: Operation): readonly { type: string; value: Json }[] {
  const successes = responses.filter(({ success }) => success)
  const [success] = successes
  const answers = successes.length === 1 && success?.status !== 'default' ? (success?.contents ?? []) : []
  const contents = [
    ...(body?.contents ?? []).slice(0, 1).map((content) => ({ type: `${name.type}Body`, content })),
    ...(answers.length === 1 ? answers : []).map((content) => ({ type: `${name.type}Data`, content })),
  ]
  return contents.flatMap(({ type, content: { kind, example } }) =>
    kind === 'json' && example !== undefined ? [{ type, value: example }] : [],
  )
}
