import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Json, JsonObject } from '../src/json.ts'
import type { NamedSchema } from '../src/model/types.ts'
import { features, type Generated, generateFeature, readFeature, readFiles } from './support/corpus.ts'
import type { Validator } from './support/import-schemas.ts'
import { mutate } from './support/mutate.ts'
import { makeTempFolder } from './support/temp-folder.ts'
import { to2020 } from './support/to-2020-12.ts'
import { typeCheck } from './support/type-check.ts'

/** Documents with invalid schemas that we read as intended; no other validator reads them. */
const unreadable = new Set(['odd', 'lenient'])

/** Schemas that are stricter than a type can express. */
const beyondTypes = new Set(
  `Exclusive NotString Conditional Siblings Closed Nested Beside Range Bounds OldBounds Text Number Integer Big List
  Contains Sized Names Dependent Id Thing Time Map Free Patterned Empty Negative Impossible
  Event Several ByPattern TextOrTime TimeOrWord Narrowed Alike NotThen
  Day Clock Span Mail Host Four Six Link Numbered R NotEnum PatternAndProps PatternOnly TupleRest TypesAndBounds
  AllOfBounds AllOfClosed OneOfRequired NamesEnum IfNoElse Float Unicode Lookahead MinContains0 UniqueObj
  WordShort ListedOrLong Server Absent Dashed Letters MapOfBoth MapOfOne MapOfOthers`.split(/\s+/),
)

let root: string
let removeRoot: () => Promise<void>
const all = new Map<string, Generated>()

beforeAll(async () => {
  root = await makeTempFolder((remove) => {
    removeRoot = remove
  })
  for (const feature of features) all.set(feature.name, await generateFeature(feature, root))
})
afterAll(() => removeRoot())

describe.each(features)('$name', (feature) => {
  test('validators accept and reject the same values as Ajv', async () => {
    const { folder, model, diagnostics } = all.get(feature.name) as Generated
    const isReported = (code: string, { pointer }: NamedSchema) =>
      diagnostics.some((found) => found.code === code && `${found.pointer}/`.startsWith(`${pointer}/`))
    const validators = (await import(join(folder, 'schemas/schemas.ts'))) as Record<string, Validator>
    const components = readComponents(feature)
    // It reads what every object inherits, and divides inexactly, unless options prevent it.
    const ajv = addFormats.default(
      new Ajv2020({ strict: false, logger: false, ownProperties: true, multipleOfPrecision: 8 }),
    )
    const isReadable = !unreadable.has(feature.name)
    for (const [path, schema] of Object.entries(readFiles(feature))) {
      if (isReadable) ajv.addSchema({ ...(to2020(schema) as object), $id: `http://test/${path}` } as never)
    }
    if (isReadable)
      ajv.addSchema({ $id: 'http://test/', components: { schemas: to2020(components) } } as never)
    else expect(() => ajv.compile(components.Thing as never)).toThrow()
    const faults: string[] = []
    for (const named of model.schemas.filter(isComponent)) {
      const accepts = (value: Json) => validators[named.name]?.safeParse(value).success
      const judge = compile(ajv, named)
      const [valid, invalid, extra] = ['x-valid', 'x-invalid', 'x-extra'].map((key) =>
        listValues(components, named, key),
      )
      for (const value of [...(valid ?? []), ...(extra ?? [])])
        if (!accepts(value)) faults.push(describeFault('refuses', named, value))
      for (const value of invalid ?? [])
        if (accepts(value)) faults.push(describeFault('accepts', named, value))
      if (judge === null || isReported('discriminator-decides', named)) continue
      // Where the letter would refuse values that a part of the schema describes, more values are accepted.
      const isWider = isReported('one-of-overlap', named) || isReported('closed-base', named)
      const seeds = [...(valid ?? []), ...(invalid ?? []), {}]
      for (const value of seeds.flatMap((seed) => [seed, ...mutate(seed)])) {
        if (accepts(value) !== judge(value) && !(isWider && accepts(value)))
          faults.push(describeFault(judge(value) ? 'refuses' : 'accepts', named, value))
      }
    }
    expect(faults.slice(0, 20)).toEqual([])
  })
})

test('types accept the values that validators accept, and reject others if a type can distinguish them', async () => {
  let count = 0
  for (const { folder, model, feature } of all.values()) {
    const components = readComponents(feature)
    const rows = model.schemas.filter(isComponent).flatMap((named) => {
      const assign = (value: Json, comment: string) =>
        `${comment}export const v${count++}: types.${named.name} = ${JSON.stringify(value)}`
      const invalid = beyondTypes.has(named.documentName) ? [] : listValues(components, named, 'x-invalid')
      return [
        ...listValues(components, named, 'x-valid').map((value) => assign(value, '')),
        ...invalid.map((value) => assign(value, '// @ts-expect-error\n')),
      ]
    })
    await writeFile(
      join(folder, 'values.ts'),
      rows.length === 0
        ? 'export {}'
        : [`import type * as types from './types/index.ts'`, ...rows].join('\n'),
    )
  }
  expect(count).toBeGreaterThan(150)
  expect(await typeCheck(root, 'typescript-7', { allowImportingTsExtensions: true })).toBe('')
})

function isComponent({ variant, pointer }: NamedSchema): boolean {
  return variant === 'whole' && /^#\/components\/schemas\/[^/]+$/.test(pointer)
}

function readComponents(feature: (typeof features)[number]): JsonObject {
  const { components } = readFeature(feature) as { components?: { schemas?: JsonObject } }
  return components?.schemas ?? {}
}

function listValues(components: JsonObject, { documentName }: NamedSchema, key: string): readonly Json[] {
  const schema = components[documentName]
  const values = typeof schema === 'object' && schema !== null ? (schema as JsonObject)[key] : undefined
  return Array.isArray(values) ? values : []
}

/**
 * Not compared: a schema that refers to itself before anything else, which no validator can compile; one without a
 * type, which we read as the type that its keywords are about, so that validator and type agree; and keywords beside a
 * reference in 3.0, where they have no meaning; patterns that JSON Schema forbids; and schemas to which a discriminator
 * gives a value, which changes no validation by the letter (docs/decisions, "discriminators"); and 64-bit integers,
 * which are refused where a number may have lost digits.
 */
const unjudged = new Set([
  'Loop',
  'Pool',
  'Self',
  'Looped',
  'LoopedA',
  'LoopedB',
  'Untyped',
  'SiblingsIgnored',
  'Ruby',
  'Shell',
  'Dashed',
  'Letters',
  'Car',
  'Truck',
  'Volvo',
  'CarOrTruck',
  'Big',
])

function compile(ajv: Ajv2020, { documentName }: NamedSchema): ((value: Json) => boolean) | null {
  if (unjudged.has(documentName)) return null
  const pointer = encodeURIComponent(documentName.replaceAll('~', '~0').replaceAll('/', '~1'))
  const judge = ajv.getSchema(`http://test/#/components/schemas/${pointer}`)
  return judge === undefined ? null : (value) => judge(value) === true
}

function describeFault(what: string, { name }: NamedSchema, value: Json): string {
  return `${name} ${what} ${JSON.stringify(value)}`
}
