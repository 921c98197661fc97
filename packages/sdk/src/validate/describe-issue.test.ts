import { expect, test } from 'vitest'
import * as zod from 'zod'
import * as mini from 'zod/mini'
import { describeIssue } from './describe-issue.ts'
import type { Schema } from './validate.ts'

const body = mini.strictObject({
  name: mini.string().check(mini.minLength(2), mini.maxLength(4), mini.regex(/^[a-z]+$/)),
  count: mini.optional(mini.number().check(mini.gt(0), mini.maximum(9), mini.multipleOf(3))),
  kind: mini.optional(mini.enum(['a', 'b'])),
  tags: mini.optional(mini.array(mini.string()).check(mini.maxLength(1))),
  when: mini.optional(mini.iso.datetime()),
  either: mini.optional(mini.union([mini.string(), mini.number()])),
})

function describe(schema: Schema, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? []
  return issues.map((issue) => `${issue.path.join('.')} ${describeIssue(issue, value)}`.trim())
}

test.each<[object | undefined, string]>([
  [{}, 'name is required'],
  [undefined, 'is required'],
  [{ name: 7 }, 'name must be of type string'],
  [{ name: 'a' }, 'name must have at least 2 characters'],
  [{ name: 'abcde' }, 'name must have at most 4 characters'],
  [{ name: 'ABC' }, 'name must match /^[a-z]+$/'],
  [{ name: 'abc', count: 0 }, 'count must be more than 0'],
  [{ name: 'abc', count: 12 }, 'count must be at most 9'],
  [{ name: 'abc', count: 4 }, 'count must be a multiple of 3'],
  [{ name: 'abc', kind: 'c' }, 'kind must be one of "a", "b"'],
  [{ name: 'abc', tags: ['x', 'y'] }, 'tags must have at most 1 items'],
  [{ name: 'abc', tags: [1] }, 'tags.0 must be of type string'],
  [{ name: 'abc', when: 'today' }, 'when must be a valid datetime'],
  [{ name: 'abc', either: true }, 'either has none of the allowed forms'],
  [{ name: 'abc', extra: 1 }, 'must not have "extra"'],
])('%o: %s', (value, message) => {
  expect(describe(body, value)).toEqual([message])
})

test('a message that says more stays', () => {
  expect(describe(zod.string(), 7)).toEqual(['Invalid input: expected string, received number'])
  expect(describe(mini.string('a text, please'), 7)).toEqual(['a text, please'])
})
