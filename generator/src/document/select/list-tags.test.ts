import { expect, test } from 'vitest'
import { listTags } from './list-tags.ts'

const root = {
  tags: [
    { name: 'animals' },
    { name: 'pets', parent: 'animals' },
    { name: 'cats', parent: 'pets' },
    { name: 'a', parent: 'b' },
    { name: 'b', parent: 'a' },
    { name: '__proto__', parent: 'constructor' },
    'text',
  ],
}

test.each([
  [['cats'], ['cats', 'pets', 'animals']],
  [
    ['animals', 'pets'],
    ['animals', 'pets'],
  ],
  [['a'], ['a', 'b']],
  [['__proto__'], ['__proto__', 'constructor']],
  [['other'], ['other']],
])('the tags of %j are %j', (tags, wanted) => {
  expect(listTags(tags, root)).toEqual(wanted)
})

test('a document without tags has no parents', () => {
  expect(listTags(['cats'], {})).toEqual(['cats'])
})
