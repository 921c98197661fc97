import { expect, test } from 'vitest'
import { compareTypes } from '../../../test/support/compare-types.ts'
import { makeModel } from '../../../test/support/emit.ts'
import {
  array,
  boolean,
  intersection,
  literal,
  named,
  never,
  nothing,
  number,
  object,
  reference,
  string,
  union,
  unknown,
} from '../../../test/support/schemas.ts'
import type { NamedSchema } from '../../model/types.ts'

const components: readonly NamedSchema[] = [
  named(
    'Plain',
    object({ id: number({ integer: true }), 'name?': string(), on: boolean, 'none?': nothing, any: unknown }),
  ),
  named(
    'Deep',
    object({
      list: array(object({ 'a?': literal('x', 'y', 1, null) })),
      either: union('any', [string(), number()]),
    }),
  ),
  named('Nullable', union('any', [object({ a: string() }), nothing])),
  named('Refers', object({ plain: reference('Plain'), 'list?': array(reference('Deep')) })),
  named('Both', intersection(reference('Plain'), object({ more: string({ format: 'date-time' }) }))),
  named('Map', object({}, { additional: number() })),
  named('Closed', object({ a: string() }, { additional: never })),
  named('Empty', object({}, { additional: never })),
  named('Anything', object({})),
  named('Open', object({ a: string(), 'b?': boolean }, { additional: number() })),
  named('Odd', object({ constructor: string(), 'toString?': number() })),
  named('Pair', array(never, { prefixItems: [string(), number()] })),
  named('Triple', array(boolean, { prefixItems: [string(), number()], minItems: 1 })),
  named('Const', literal({ a: [1, { b: null }] })),
  named('Bytes', string({ binary: true })),
  named(
    'Exactly',
    union('one', [object({ kind: literal('a') }), object({ kind: literal('b'), 'size?': number() })]),
  ),
  named('Tree', object({ 'children?': array(reference('Tree')) }), true),
]

test('zod infers the declared types', async () => {
  const model = makeModel({ schemas: components })
  expect(await compareTypes({ model: { validators: model, types: model } })).toBe('')
})

test('a type that differs from the declared one is reported', async () => {
  const validators = makeModel({
    schemas: [named('A', object({ a: string() })), named('B', object({ 'b?': string() }))],
  })
  const types = makeModel({
    schemas: [named('A', object({ 'a?': string() })), named('B', object({ b: number() }))],
  })
  const report = await compareTypes({ model: { validators, types } })
  expect(report).toContain('the type allows more')
  expect(report).toContain('the validator allows more')
})
