import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeDocument, makeSchemaDocument } from '../../../test/support/literal-document.ts'
import { buildModel } from '../build-model.ts'
import { isIdentifier } from './identifiers.ts'

/** The names of components, in the order given. */
function nameAll(...documentNames: readonly string[]): readonly string[] {
  const schemas = Object.fromEntries(documentNames.map((name) => [name, { const: name }]))
  const { model } = buildModel(makeSchemaDocument(JSON.parse(JSON.stringify(schemas))))
  const byName = new Map(model.schemas.map((schema) => [schema.documentName, schema.name]))
  return documentNames.map((name) => byName.get(name) ?? '')
}

test.each([
  ['Project', 'Project'],
  ['simple-user', 'SimpleUser'],
  ['HTTPTarget', 'HTTPTarget'],
  ['Foo_Bar', 'Foo_Bar'],
  ['Page_Item_', 'PageItem'],
  ['foo.bar', 'FooBar'],
  ['someURLs', 'SomeURLs'],
  ['import', 'Import'],
  ['null', 'Null'],
  ['Error', 'Error'],
  ['Record', 'Record'],
  ['array', 'Array'],
  ['constructor', 'Constructor'],
  ['404Error', '_404Error'],
  ['日本', '日本'],
  ['überUns', 'ÜberUns'],
  ['*/', 'Schema'],
  ['', 'Schema'],
  ["x'; evil(); //", 'XEvil'],
  ['a'.repeat(300), `A${'a'.repeat(99)}`],
])('the component %j is named %s', (documentName, wanted) => {
  expect(nameAll(documentName)).toEqual([wanted])
})

test('the body that FastAPI names after an operation id is named after its function', () => {
  const operation = (operationId: string) => ({
    operationId,
    requestBody: {
      content: { 'application/json': { schema: { $ref: `#/components/schemas/Body_${operationId}` } } },
    },
    responses: {},
  })
  const schemas = ['upload_file_files__post', 'read_a_post', 'read_b_post'].map((id) => [
    `Body_${id}`,
    { const: id },
  ])
  const paths = {
    '/files/': { post: operation('upload_file_files__post') },
    '/a': { post: operation('read_a_post') },
    '/b': { post: operation('read_b_post') },
  }
  const { model } = buildModel(makeDocument({ paths, components: { schemas: Object.fromEntries(schemas) } }))
  expect(model.schemas.map(({ name }) => name)).toEqual([
    'BodyUploadFile',
    'Body_read_a_post',
    'Body_read_b_post',
  ])
})

test('a component can be named `__proto__`', () => {
  const { model } = buildModel(
    makeSchemaDocument(
      JSON.parse('{"__proto__":{"type":"string"},"A":{"$ref":"#/components/schemas/__proto__"}}'),
    ),
  )
  expect(model.schemas.map(({ name }) => name)).toEqual(['Proto', 'A'])
})

test('of colliding names, an unchanged one takes precedence, then the first in the document', () => {
  expect(nameAll('foo_bar', 'foo-bar', 'FooBar', 'foo.bar', 'Foobar')).toEqual([
    'FooBar3',
    'FooBar4',
    'FooBar',
    'FooBar5',
    'Foobar2',
  ])
})

test('schemas that are only referenced by pointer are named after their location', () => {
  const pointers = [
    '#/components/schemas/Pet/properties/tags/items',
    '#/components/schemas/Pet/properties/address',
    '#/components/schemas/Pet/properties/items',
    '#/components/schemas/Pet/allOf/0',
    '#/components/responses/Missing/content/application~1json/schema',
    '#/components/parameters/limit/schema',
    '#/paths/~1a~1{b}/get/responses/200/content/application~1json/schema',
  ]
  const content = { 'application/json': { schema: { type: 'object' } } }
  const root = makeSchemaDocument({
    Pet: {
      allOf: [{ type: 'object' }],
      properties: { tags: { type: 'array', items: { type: 'string' } }, address: {}, items: {} },
    },
    User: { prefixItems: pointers.map(($ref) => ({ $ref })) },
  })
  const { model } = buildModel({
    ...root,
    root: {
      ...root.root,
      paths: { '/a/{b}': { get: { responses: { 200: { content } } } } },
      components: {
        ...(root.root.components as object),
        responses: { Missing: { content } },
        parameters: { limit: { schema: { type: 'integer' } } },
      },
    },
  })
  const names = new Map(model.schemas.map(({ pointer, name }) => [pointer, name]))
  expect(pointers.map((pointer) => names.get(pointer))).toEqual([
    'PetTag',
    'PetAddress',
    'PetItems',
    'Pet0',
    'Missing',
    'Limit',
    'ABGet200',
  ])
})

test('schema names are identifiers and unique without regard to case', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a', 'A', 'a_', 'Error', 'İ', 'ß', 'ẞ')),
      ),
      (documentNames) => {
        const names = nameAll(...documentNames)
        for (const name of names) expect([name, isIdentifier(name)]).toEqual([name, true])
        const folded = names.map((name) => name.toLowerCase())
        expect(new Set(folded).size).toBe(new Set(documentNames).size)
      },
    ),
    { numRuns: 300 },
  )
})

test('a component that is added at the end renames no other, unless their names collide', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'B', 'b', '_', '-'), minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 2 }), (names) => {
      const [last = '', ...others] = names
      fc.pre(!/^[A-Z]/.test(last))
      expect(nameAll(...others, last).slice(0, -1)).toEqual(nameAll(...others))
    }),
    { numRuns: 300 },
  )
})
