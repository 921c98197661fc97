import { describe, expect, test } from 'vitest'
import * as zod from 'zod/mini'
import { describeIssue } from './describe-issue.ts'
import * as z from './runtime.ts'

type Safe = {
  safeParse(value: unknown): {
    error?: { issues: readonly { path: readonly PropertyKey[]; message: string }[] }
  }
}

function listMessages(schema: Safe, value: unknown): readonly string[] {
  const { issues } = schema.safeParse(value).error ?? { issues: [] }
  return issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim())
}

const body = z.strictObject(
  { name: z.string.check(z.minLength(2), z.maxLength(4), z.pattern('^[a-z]+$')) },
  {
    count: z.number.check(z.gt(0), z.lte(9), z.multipleOf(3)),
    size: z.integer,
    kind: z.literal(['a', 'b']),
    fixed: z.literal('x'),
    tags: z.array(z.string).check(z.maxLength(1)),
    pair: z.tuple([z.string], z.never, 1),
    id: z.uuid,
    either: z.union([z.string, z.number]),
    one: z.xor([z.string, z.string]),
    map: z.mapObject({}, {}, z.boolean).check(z.minProperties(2)),
    when: z.instant,
  },
)

describe('the message of an issue', () => {
  test.each<[object | undefined, string]>([
    [{}, 'name is required'],
    [undefined, 'is required'],
    [[], 'must be an object'],
    [{ name: 7 }, 'name must be a string'],
    [{ name: null }, 'name must be a string'],
    [{ name: 'a' }, 'name must have at least 2 characters'],
    [{ name: 'abcde' }, 'name must have at most 4 characters'],
    [{ name: 'ABC' }, 'name must match /^[a-z]+$/'],
    [{ name: 'abc', count: 0 }, 'count must be more than 0'],
    [{ name: 'abc', count: 12 }, 'count must be at most 9'],
    [{ name: 'abc', count: 4 }, 'count must be a multiple of 3'],
    [{ name: 'abc', size: 1.5 }, 'size must be an integer'],
    [{ name: 'abc', kind: 'c' }, 'kind must be one of "a", "b"'],
    [{ name: 'abc', fixed: 'y' }, 'fixed must be "x"'],
    [{ name: 'abc', tags: ['x', 'y'] }, 'tags must have at most 1 item'],
    [{ name: 'abc', tags: [1] }, 'tags.0 must be a string'],
    [{ name: 'abc', pair: [] }, 'pair must have at least 1 item'],
    [{ name: 'abc', id: 'x' }, 'id must be a valid uuid'],
    [{ name: 'abc', either: true }, 'either matches none of the variants'],
    [{ name: 'abc', one: 'x' }, 'one matches more than one of the variants'],
    [{ name: 'abc', map: {} }, 'map must have at least 2 properties'],
    [{ name: 'abc', when: 'today' }, 'when must be a date'],
    [{ name: 'abc', extra: 1 }, 'must not have "extra"'],
  ])('for %o is %j', (value, message) => {
    expect(listMessages(body, value)).toEqual([message])
  })

  test('does not contain the value', () => {
    expect(listMessages(body, { name: 'hunter2 secret' }).join()).not.toContain('secret')
  })

  test('is the same if the schema is parsed with zod', () => {
    const own = zod.object({ a: zod.string(), b: zod.int() })
    const { error } = own.safeParse({ b: 'x' }, { error: describeIssue })
    expect(error?.issues.map(({ message }) => message)).toEqual(['is required', 'must be a number'])
  })
})
