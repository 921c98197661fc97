import { expect, test } from 'vitest'
import { importSchemas, type Validator } from '../../../test/support/import-schemas.ts'
import {
  array,
  discriminator,
  intersection,
  literal,
  never,
  not,
  number,
  object,
  reference,
  string,
  union,
  unknown,
} from '../../../test/support/schemas.ts'
import type { Schema } from '../../model/types.ts'

const validatorOf = async (schema: Schema) => (await importSchemas({ It: schema })).It
const listIssues = (validator: Validator, value: unknown) =>
  validator.safeParse(value).error?.issues.map(({ code, path }) => [code, path.join('.')])

test('`multipleOf` is checked in decimal arithmetic', async () => {
  const cases: readonly (readonly [number, readonly number[], readonly number[]])[] = [
    [0.01, [0, 0.07, 1.13, 19.99, -4.35, 1e21, 1e300], [0.001, 0.075, 1e-7]],
    [0.1, [0.3, 1e15], [0.25]],
    [1e-8, [12391239123e-8, 1], [1e-9]],
    [3, [9007199254740990, 9, -3], [1, 0.5]],
    [1.5, [4.5, 3, 1.5e100], [1, 1e100]],
  ]
  for (const [multipleOf, valid, invalid] of cases) {
    const it = await validatorOf(number({ multipleOf }))
    expect(
      valid.filter((value) => !it.safeParse(value).success),
      `${multipleOf}`,
    ).toEqual([])
    expect(
      invalid.filter((value) => it.safeParse(value).success),
      `${multipleOf}`,
    ).toEqual([])
  }
})

test('a property can be named `__proto__`', async () => {
  const it = await validatorOf(object({ ['__proto__']: string(), 'constructor?': number() }))
  const value = JSON.parse('{"__proto__": "a", "constructor": 1}')
  expect(it.safeParse(value)).toMatchObject({ success: true })
  expect(it.safeParse(value).data).toBe(value)
  expect(listIssues(it, {})).toEqual([['invalid_type', '__proto__']])
  expect(listIssues(it, JSON.parse('{"__proto__": 1}'))).toEqual([['invalid_type', '__proto__']])
  expect(Object.getPrototypeOf({})).toBe(Object.prototype)
})

test('issues have complete paths in nested and composed schemas', async () => {
  const it = await validatorOf(
    object({
      both: intersection(object({ tags: array(string({ minLength: 1 })) }), object({ size: number() })),
      'pair?': array(never, { prefixItems: [number()] }),
      'unique?': array(unknown, { uniqueItems: true }),
      'odd?': object(
        {},
        { patternProperties: [{ pattern: '^x', flags: '', schema: string() }], additional: never },
      ),
    }),
  )
  const value = {
    both: { tags: ['a', ''], size: 'b' },
    pair: ['c', 2],
    unique: [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    odd: { x: 1, y: 2 },
  }
  expect(listIssues(it, value)).toEqual([
    ['too_small', 'both.tags.1'],
    ['invalid_type', 'both.size'],
    ['invalid_type', 'pair.0'],
    ['invalid_type', 'pair.1'],
    ['custom', 'unique.1'],
    ['invalid_type', 'odd.x'],
    ['unrecognized_keys', 'odd'],
  ])
})

test('an exact discriminator is checked first, so only the selected member reports issues', async () => {
  const members = [
    object({ kind: literal('a'), size: number() }),
    object({ kind: literal('b', 'c'), name: string() }),
  ]
  const it = await validatorOf(
    union('one', members, { discriminator: discriminator('kind', [['a'], ['b', 'c']]) }),
  )
  expect(it.safeParse({ kind: 'c', name: 'x' }).success).toBe(true)
  expect(listIssues(it, { kind: 'b', name: 1 })).toEqual([['invalid_type', 'name']])
  expect(it.safeParse({ kind: 'd' }).success).toBe(false)
})

test('a discriminator property can be a reference', async () => {
  const members = [object({ kind: reference('A') }), object({ kind: literal('b'), name: string() })]
  const { It } = await importSchemas({
    A: literal('a'),
    It: union('one', members, { discriminator: discriminator('kind', [['a'], ['b']]) }),
  })
  expect(It.safeParse({ kind: 'a' }).success).toBe(true)
  expect(It.safeParse({ kind: 'c', name: 'x' }).success).toBe(false)
})

test('a discriminator that is only a hint does not change validation', async () => {
  const members = [object({ kind: string(), size: number() }), object({ kind: string(), name: string() })]
  const it = await validatorOf(
    union('one', members, { discriminator: discriminator('kind', [['a'], ['b']], { exact: false }) }),
  )
  expect(it.safeParse({ kind: 'b', size: 1 }).success).toBe(true)
  expect(it.safeParse({ kind: 'a', size: 1, name: 'x' }).success).toBe(false)
})

const members = [
  object({ kind: literal('a'), size: number() }),
  object({ kind: literal('b'), name: string() }),
]
const byKind = discriminator('kind', [['a'], ['b']])
const listMessages = (validator: Validator, value: unknown) =>
  validator.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim())

test.each<[string, Schema]>([
  ['an exact discriminator', union('any', members, { discriminator: byKind })],
  [
    'a discriminator that decides',
    union('any', members, { discriminator: { ...byKind, exact: false, decides: true } }),
  ],
  ['a hint', union('one', members, { discriminator: { ...byKind, exact: false } })],
  [
    'a member that is an intersection',
    union('any', [members[0] as Schema, intersection(members[1] as Schema)], { discriminator: byKind }),
  ],
])('issues of a union with %s name the wrong property', async (_, schema) => {
  const it = await validatorOf(schema)
  expect(listMessages(it, { kind: 'b', name: 1 })).toEqual(['name must be a string'])
  expect(listMessages(it, { kind: 'c' })).toEqual(['kind must be one of "a", "b"'])
})

test('issues of a union are those of the only member of the right type', async () => {
  const it = await validatorOf(
    object({ to: union('any', [string(), array(number()), ...members.slice(0, 1)]) }),
  )
  expect(listMessages(it, { to: ['x'] })).toEqual(['to.0 must be a number'])
  expect(listMessages(it, { to: { kind: 'a' } })).toEqual(['to.size is required'])
  expect(listMessages(it, { to: true })).toEqual(['to matches none of the variants'])
  expect(listMessages(it, {})).toEqual(['to is required'])
})

test('schemas can refer to each other in cycles and in any order', async () => {
  const { A, List } = await importSchemas({
    A: object({ 'b?': reference('B') }),
    B: union('any', [reference('List'), literal('end')]),
    List: array(reference('A')),
  })
  expect(A.safeParse({ b: [{ b: 'end' }, { b: [] }] }).success).toBe(true)
  expect(listIssues(A, { b: [{ b: 'middle' }] })).toEqual([['invalid_value', 'b.0.b']])
  expect(List.safeParse([{}]).success).toBe(true)
})

test('reserved words and globals can name schemas and properties', async () => {
  const schemas = await importSchemas({
    z: object({ types: reference('types') }),
    types: literal('x'),
    RegExp: string({ pattern: '^a' }),
    Object: not(reference('z')),
  })
  expect(schemas.z.safeParse({ types: 'x' }).success).toBe(true)
  expect(schemas.RegExp.safeParse('b').success).toBe(false)
  expect(schemas.Object.safeParse(1).success).toBe(true)
})

test('binary content is a `Blob`, and a string within JSON', async () => {
  const it = await validatorOf(string({ binary: true }))
  expect([new Blob(['x']), 'x', 1].map((value) => it.safeParse(value).success)).toEqual([true, true, false])
})
