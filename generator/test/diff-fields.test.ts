/** Every field of the specification: a change of it is reported, or the field is in the list of those that are not compared. */
import { expect, test } from 'vitest'
import { diffDocuments } from '../src/diff/index.ts'
import { notCompared } from '../src/diff/rules/not-compared.ts'
import type { Field, Kind } from '../src/document/shape/kinds.ts'
import { findField, shapes } from '../src/document/shape/shapes.ts'
import { isJsonObject, type Json, type JsonObject } from '../src/json.ts'
import { compared } from './support/compare.ts'
import { fullDocument } from './support/full-document.ts'

/** A place of a field in the document, and what is there instead in a mutant; `undefined` removes it. */
interface Mutant {
  readonly field: string
  readonly path: readonly string[]
  readonly value: Json | undefined
}

/** Other valid values of fields that allow certain strings only. */
const otherValues: Readonly<Record<string, Json>> = {
  'discriminator.defaultMapping': '#/components/schemas/Second',
  'parameter.in': 'header',
  'parameter.style': 'form',
  'encoding.style': 'pipeDelimited',
  'encoding.contentType': 'image/jpeg',
  'securityScheme.type': 'openIdConnect',
  'securityScheme.in': 'query',
  'securityScheme.scheme': 'basic',
  'schema.format': 'int64',
  'schema.type': 'boolean',
  'schema.contentEncoding': 'base64url',
  'schema.contentMediaType': 'text/plain',
  'schema.pattern': '^b',
  'schema.default': 'abd',
  'schema.multipleOf': 2,
  'serverVariable.default': 'v2',
}

const unlisted = new Set(notCompared.flatMap(({ fields }) => fields))
const document = JSON.parse(JSON.stringify(fullDocument)) as JsonObject
const mutants = listMutants(document, { one: 'document' }, [])

test('the full document contains every field of the specification', () => {
  const fields = Object.entries(shapes).flatMap(([kind, shape]) =>
    Object.keys(shape.fields).map((key) => `${kind}.${key}`),
  )
  const present = new Set(mutants.map(({ field }) => field))
  // A header has a style of its own only if it repeats the default.
  expect(fields.filter((field) => !present.has(field))).toEqual(['header.style'])
})

/** Changes that make no difference: the path decides about its parameters, and no operation uses `Spare`. */
const equivalent = new Set([
  'components/schemas/Spare/type',
  'paths//things/{id}/parameters/1/name',
  'paths//things/{id}/parameters/1/required',
])

/** `document.components` has nothing but fields that are tested on their own. */
const fields = [...new Set(mutants.map(({ field }) => field))].filter(
  (field) => !unlisted.has(field) && field !== 'document.components',
)

test.each(fields)('a change of %s is reported', async (field) => {
  const old = await compared(document)
  let reported = 0
  for (const mutant of mutants.filter((each) => each.field === field)) {
    const next = await read(mutate(document, mutant))
    if (next === null) continue
    const isReported = diffDocuments(old, next).changes.length > 0
    reported += Number(isReported)
    const at = mutant.path.join('/')
    // What is removed can be the default.
    if (mutant.value !== undefined && !equivalent.has(at))
      expect([at, mutant.value, isReported]).toEqual([at, mutant.value, true])
  }
  expect(reported).toBeGreaterThan(0)
})

test('every field that is listed as not compared exists in the specification', () => {
  const fields = new Set(
    Object.entries(shapes).flatMap(([kind, shape]) =>
      Object.keys(shape.fields).map((key) => `${kind}.${key}`),
    ),
  )
  expect([...unlisted].filter((field) => !fields.has(field))).toEqual([])
})

/** A mutant that is no valid document proves nothing. */
async function read(value: Json): Promise<Awaited<ReturnType<typeof compared>> | null> {
  return await compared(value).catch(() => null)
}

function listMutants(value: Json, field: Field, path: readonly string[]): readonly Mutant[] {
  if (typeof field === 'string') return []
  if ('list' in field) {
    return asList(value).flatMap((item, index) =>
      listMutants(item, { one: field.list }, [...path, String(index)]),
    )
  }
  if ('map' in field) {
    if (!isJsonObject(value) || !isKind(field.map)) return []
    const kind = field.map
    return Object.entries(value).flatMap(([key, item]) => listMutants(item, { one: kind }, [...path, key]))
  }
  if (!isJsonObject(value) || '$ref' in value) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const inside = findField(field.one, key)
    if (inside === undefined) return []
    const name = `${field.one}.${key}`
    const at = [...path, key]
    const own = Object.hasOwn(shapes[field.one].fields, key)
      ? [undefined, ...change(name, inner, inside)].map(
          (changed): Mutant => ({ field: name, path: at, value: changed }),
        )
      : []
    return unlisted.has(name) ? own : [...own, ...listMutants(inner, inside, at)]
  })
}

function change(name: string, value: Json, field: Field): readonly Json[] {
  if (Object.hasOwn(otherValues, name)) return value === otherValues[name] ? [] : [otherValues[name] as Json]
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'number') return [value + 1]
  if (typeof value === 'string') return field === 'text' || field === 'string' ? [`${value}z`] : []
  if (Array.isArray(value)) return value.length > 1 ? [value.slice(1)] : []
  const isMap = typeof field === 'object' && 'map' in field
  return isMap && isJsonObject(value) ? [Object.fromEntries(Object.entries(value).slice(1))] : []
}

function mutate(value: Json, { path, value: next }: Mutant): Json {
  const copy = JSON.parse(JSON.stringify(value)) as Record<string, Json>
  let at: Record<string, Json> = copy
  for (const token of path.slice(0, -1)) at = at[token] as Record<string, Json>
  const key = path.at(-1) ?? ''
  if (next === undefined) delete at[key]
  else at[key] = next
  return copy
}

function asList(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : []
}

function isKind(name: string): name is Kind {
  return Object.hasOwn(shapes, name)
}
