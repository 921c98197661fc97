import { expect, test } from 'vitest'
import { diffValues, readStage, showChanges, withOperation, withSchema } from '../../test/support/compare.ts'
import { getAt } from '../document/pointer.ts'
import { diffDocuments } from './diff-documents.ts'

const string = { type: 'string' }
const object = (properties: Record<string, unknown>) => ({ type: 'object', properties })

test.each([
  ['2026-01', '2026-04'],
  ['2026-04', '2026-08'],
  ['2026-08', '2026-10'],
])('every pointer of a change from %s to %s resolves', async (from, to) => {
  const old = await readStage(from)
  const next = await readStage(to)
  const { changes } = diffDocuments(old, next)
  expect(changes.length).toBeGreaterThan(20)
  for (const { oldPointer, newPointer, rule } of showChanges(changes)) {
    expect(oldPointer ?? newPointer, rule).not.toBeNull()
    if (oldPointer !== null) expect(getAt(old.document.root, oldPointer), oldPointer).toBeDefined()
    if (newPointer !== null) expect(getAt(next.document.root, newPointer), newPointer).toBeDefined()
  }
})

test('the pointer of a property leads through references to the part of an `allOf` that declares it', async () => {
  const whole = (base: unknown) => ({
    components: {
      schemas: {
        Base: object({ a: base }),
        Pet: { allOf: [{ $ref: '#/components/schemas/Base' }, object({ b: string })] },
      },
    },
  })
  const pet = { $ref: '#/components/schemas/Pet' }
  const [change] = await diffValues(
    withSchema(pet, 'response', whole(string)),
    withSchema(pet, 'response', whole({ type: 'integer' })),
  )
  expect(change).toMatchObject({
    rule: 'response-type-changed',
    oldPointer: '#/components/schemas/Base/properties/a',
    newPointer: '#/components/schemas/Base/properties/a',
  })
})

test('an added or removed property has a pointer only into the document that contains it', async () => {
  const changes = await diffValues(
    withSchema(object({ removed: string }), 'response'),
    withSchema(object({ fresh: { type: 'integer' } }), 'response'),
  )
  const at = '#/paths/~1things/post/responses/200/content/application~1json/schema/properties'
  expect(changes).toMatchObject([
    { rule: 'response-property-removed', oldPointer: `${at}/removed`, newPointer: null },
    { rule: 'response-property-added-optional', oldPointer: null, newPointer: `${at}/fresh` },
  ])
})

test('the pointer of a parameter leads to its declaration in components, the path or the operation', async () => {
  const page = (required: boolean) => ({ name: 'page', in: 'query', required, schema: string })
  const shared = (required: boolean) =>
    withOperation(
      { parameters: [{ $ref: '#/components/parameters/Page' }] },
      { components: { parameters: { Page: page(required) } } },
    )
  const [change] = await diffValues(shared(false), withOperation({ parameters: [page(true)] }))
  expect(change).toMatchObject({
    rule: 'parameter-became-required',
    oldPointer: '#/components/parameters/Page',
    newPointer: '#/paths/~1things/post/parameters/0',
  })
})
