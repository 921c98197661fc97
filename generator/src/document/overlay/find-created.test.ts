import { expect, test } from 'vitest'
import { findCreated } from './find-created.ts'

const content = ['paths', '/a', 'get', 'responses', '200', 'content', 'application/jsonl']

test.each([
  [
    'an operation of a callback',
    ['paths', '/a', 'get', 'callbacks', 'done'],
    { '{$url}': {} },
    { '{$url}': { post: { summary: 'Done' } } },
    { path: ['{$url}', 'post'], kind: 'an operation' },
  ],
  [
    'an item of a stream',
    content,
    {},
    { itemSchema: { title: 'Line' } },
    { path: ['itemSchema'], kind: 'a schema' },
  ],
  [
    'a property of a Swagger definition',
    ['definitions'],
    { Pet: { properties: {} } },
    { Pet: { properties: { age: { example: 3 } } } },
    { path: ['Pet', 'properties', 'age'], kind: 'a property' },
  ],
])(
  '`findCreated()` finds %s that an update would create from annotations',
  (_, location, target, update, created) => {
    expect(findCreated(target, update, location)).toEqual([created])
  },
)
