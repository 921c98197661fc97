import { expect, test } from 'vitest'
import { makeDocument } from '../../test/support/literal-document.ts'
import { buildModel } from './build-model.ts'
import { chooseTag, readTags } from './read-tags.ts'

const tags = readTags({
  tags: [
    { name: 'beta', kind: 'badge' },
    { name: 'pets', kind: 'nav', summary: 'Pets', description: 'All animals' },
    { name: 'old' },
  ],
})

test.each([
  [['beta', 'pets'], 'pets'],
  [['beta', 'unknown'], 'unknown'],
  [['old', 'pets'], 'old'],
  [['beta'], 'beta'],
  [[], null],
])('`chooseTag()` prefers a group to a label: of %j, %s', (names, wanted) => {
  expect(chooseTag(names, tags)).toBe(wanted)
})

test('an operation is named after its group, and not after a label', () => {
  const operation = { operationId: 'list', tags: ['beta', 'pets'], responses: { 204: { description: '' } } }
  const { model } = buildModel(
    makeDocument({ paths: { '/a': { get: operation } }, tags: [{ name: 'beta', kind: 'badge' }] }),
  )
  expect(model.operations[0]?.name.function).toBe('listPets')
})
