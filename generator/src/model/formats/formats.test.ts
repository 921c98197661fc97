import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importSchemas } from '../../../test/support/import-schemas.ts'
import { anyString, noAnnotations } from '../schema/schemas.ts'
import type { NumberSchema } from '../types.ts'
import { matches } from '../value/matches.ts'
import { numberFormats } from './number-formats.ts'
import { stringFormats } from './string-formats.ts'

const number: NumberSchema = {
  kind: 'number',
  annotations: noAnnotations,
  integer: false,
  format: null,
  minimum: null,
  exclusiveMinimum: null,
  maximum: null,
  exclusiveMaximum: null,
  multipleOf: null,
  bigint: false,
}

const lookup = () => undefined

test.each([...stringFormats])('the example of the format %s has that format', (_, { matches, example }) => {
  expect(matches?.(example) ?? true).toBe(true)
})

/** Nearly valid strings, made of parts of valid ones. */
const nearly = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...'0129:.-+TtZzPYMDHSW/#?%{}[]@"\\ aAfFg~=_')).map((pieces) => pieces.join('')),
  fc
    .tuple(
      fc.constantFrom(
        ...[...stringFormats.values()].map(({ example }) => example),
        '1998-12-31T23:59:60Z',
        '::ffff:1.2.3.4',
        'a.b.c',
        '"a b"@[::1]',
        '2024-02-29',
      ),
      fc.nat(30),
      fc.nat(2),
      fc.constantFrom('', '0', '9', ':', '.', '-', 'z', '/', '%2f', '{', '=', '@', ' ', 'é', '12'),
    )
    .map(([text, start, length, insert]) => text.slice(0, start) + insert + text.slice(start + length)),
)

test('validators check string formats like `matchesFormat()`', async () => {
  const checked = [...stringFormats.keys()]
  const schemas = Object.fromEntries(checked.map((format, index) => [`S${index}`, { ...anyString, format }]))
  const validators = await importSchemas(schemas)
  fc.assert(
    fc.property(nearly, (candidate) => {
      for (const [index, format] of checked.entries()) {
        const ours = matches({ ...anyString, format }, candidate, lookup)
        expect([format, candidate, ours]).toEqual([
          format,
          candidate,
          validators[`S${index}`]?.safeParse(candidate).success,
        ])
      }
    }),
    { numRuns: 2_000 },
  )
})

test('validators check number formats like `matchesNumber()`', async () => {
  const checked = [...numberFormats.keys()]
  const schemas = Object.fromEntries(checked.map((format, index) => [`S${index}`, { ...number, format }]))
  const validators = await importSchemas(schemas)
  const edges = [7, 8, 15, 16, 31, 32].flatMap((bits) => [
    2 ** bits,
    2 ** bits - 1,
    -(2 ** bits),
    -(2 ** bits) - 1,
  ])
  fc.assert(
    fc.property(
      fc.oneof(
        fc.constantFrom(...edges),
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
        fc.integer(),
      ),
      (candidate) => {
        for (const [index, format] of checked.entries()) {
          const ours = matches({ ...number, format }, candidate, lookup)
          expect([format, candidate, ours]).toEqual([
            format,
            candidate,
            validators[`S${index}`]?.safeParse(candidate).success,
          ])
        }
      },
    ),
  )
})
