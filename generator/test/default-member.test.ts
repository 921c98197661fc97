/** Unions with `defaultMapping` (OpenAPI 3.2): each value is judged by the member that its tag selects. */
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { documentFromValue } from '../src/document/from-value.ts'
import { emitSchemas } from '../src/emit/schemas/index.ts'
import type { Json } from '../src/json.ts'
import { buildModel } from '../src/model/build-model.ts'
import { matches } from '../src/model/value/matches.ts'
import { emitOptions, writeFiles } from './support/emit.ts'
import type { Validator } from './support/import-schemas.ts'
import { makeTempFolder } from './support/temp-folder.ts'

const text = { type: 'string' }
const object = (properties: object, ...required: string[]) => ({ type: 'object', properties, required })
const mapping = { circle: 'Circle', square: 'Square' }
const Other = object({ type: text, name: text })
const circle = (type: object, ...required: string[]) => object({ type, r: { type: 'number' } }, ...required)
const square = (type: object, ...required: string[]) =>
  object({ type, side: { type: 'number' } }, ...required)
const own = { Circle: circle({ const: 'circle' }, 'type', 'r'), Square: square({ const: 'square' }, 'type') }

interface Case {
  readonly schemas: Readonly<Record<string, object>>
  readonly keyword?: 'oneOf' | 'anyOf'
  readonly discriminator?: object
  readonly others?: readonly object[]
  /** The values of `type` that select each member, if they are not those of `mapping`. */
  readonly selects?: Readonly<Record<string, string>>
}

const cases: Readonly<Record<string, Case>> = {
  'members that require their own tags': { schemas: { ...own, Other } },
  'members with their own, optional tags': {
    schemas: {
      Circle: circle({ const: 'circle' }, 'r'),
      Square: square({ enum: ['square'] }, 'side'),
      Other,
    },
  },
  'members with tags of `mapping`': {
    schemas: { Circle: circle(text, 'r'), Square: square(text, 'type', 'side'), Other },
    discriminator: { mapping },
  },
  'members without the property': {
    schemas: { Circle: object({ r: text }, 'r'), Square: object({ side: text }, 'side'), Other },
    discriminator: { mapping },
  },
  'members with the names of their components': {
    schemas: { Circle: circle(text, 'r'), Square: square(text, 'side'), Other },
    selects: { Circle: 'Circle', Square: 'Square' },
  },
  'a default member with a required property': {
    schemas: { ...own, Other: object({ name: text }, 'name') },
  },
  'a default member with a tag of its own': {
    schemas: {
      Circle: circle({ const: 'circle' }, 'r'),
      Square: own.Square,
      Other: object({ type: { const: 'x' } }),
    },
  },
  'a nullable union': { schemas: { ...own, Other }, others: [{ type: 'null' }] },
  'members of `anyOf`': { schemas: { ...own, Other }, keyword: 'anyOf' },
}

const tags = [undefined, 'circle', 'square', 'Circle', 'Square', 'Other', 'x', 'hexagon']
const parts = [
  {},
  { r: 1 },
  { r: 'x' },
  { side: 1 },
  { side: 'x' },
  { name: 'x' },
  { r: 1, name: 'x' },
  { name: 1 },
]
const values: readonly Json[] = tags.flatMap((type) =>
  parts.map((part) => (type === undefined ? part : { ...part, type }) as Json),
)

test.each(Object.entries(cases))('%s: the tag selects the member that judges a value', async (_, given) => {
  const { schemas, others = [], selects = { circle: 'Circle', square: 'Square' } } = given
  const members = Object.keys(schemas).map((name) => ({ $ref: `#/components/schemas/${name}` }))
  const Shape = {
    [given.keyword ?? 'oneOf']: [...members, ...others],
    discriminator: { propertyName: 'type', defaultMapping: 'Other', ...given.discriminator },
  }
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Shape' } } }
  const { document } = await documentFromValue({
    openapi: '3.2.0',
    info: { title: 'Shapes', version: '1' },
    paths: { '/shapes': { get: { responses: { 200: { description: 'A shape', content } } } } },
    components: { schemas: { ...schemas, Shape } },
  })
  if (document === null) throw new Error('the document has errors')
  const { model } = buildModel(document)
  const folder = await makeTempFolder()
  await writeFiles(folder, emitSchemas(model, emitOptions()))
  const validators: Readonly<Record<string, Validator>> = await import(join(folder, 'schemas.ts'))
  const known = new Map(model.schemas.map((schema) => [schema.documentName, schema.schema]))
  const lookup = (name: string) => model.schemas.find((schema) => schema.name === name)?.schema
  const ajv = new Ajv2020({ strict: false })

  const faults = values.flatMap((value) => {
    const { type } = value as { type?: string }
    const selected = schemas[selects[type ?? ''] ?? 'Other'] ?? {}
    const expected = ajv.validate(selected, value)
    const accepted = validators.Shape?.safeParse(value).success
    const matched = matches(known.get('Shape') ?? ({ kind: 'never' } as never), value, lookup)
    return accepted === expected && matched === expected ? [] : [{ value, expected, accepted, matched }]
  })
  expect(faults).toEqual([])
  const example = model.operations[0]?.responses[0]?.contents[0]?.example
  expect(validators.Shape?.safeParse(example)).toMatchObject({ success: true })
})
