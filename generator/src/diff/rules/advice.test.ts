import { expect, test } from 'vitest'
import {
  diffValues,
  type Parts,
  withOperation,
  withPaths,
  withSchema,
} from '../../../test/support/compare.ts'

const string = { type: 'string' }
const integer = { type: 'integer' }
const tagged = (kind: string) => ({
  title: kind,
  type: 'object',
  properties: { kind: { const: kind } },
  required: ['kind'],
})

test.each([
  [
    'alternative-removed',
    { type: ['string', 'integer'] },
    string,
    'Do not send `integer`.',
    'Remove the code for `integer`.',
  ],
  ['type-changed', string, integer, 'Send it as `integer`.', 'Treat it as `integer`.'],
  ['constant-changed', { const: 'a' }, { const: 'b' }, 'Send `b`.', 'Expect `b`.'],
  [
    'enum-introduced',
    string,
    { type: 'string', enum: ['a', 'b'] },
    'Send `a` or `b`.',
    'Remove the code for other values.',
  ],
  [
    'format-changed',
    { ...string, format: 'date' },
    { ...string, format: 'date-time' },
    'Send values with the format `date-time`.',
    'Expect values with the format `date-time`.',
  ],
  [
    'multiple-changed',
    { ...integer, multipleOf: 4 },
    { ...integer, multipleOf: 6 },
    'Send multiples of `6`.',
    'Handle multiples of `6`.',
  ],
  [
    'variant-removed',
    { oneOf: [tagged('cat'), tagged('dog')], discriminator: { propertyName: 'kind' } },
    { oneOf: [tagged('cat')], discriminator: { propertyName: 'kind' } },
    'Do not send `dog`.',
    'Remove the code for `dog`.',
  ],
] as const)(
  'the advice of %s differs between callers who send a request and callers who read a response',
  async (rule, old, next, sent, read) => {
    const advise = async (direction: 'request' | 'response') =>
      (await diffValues(withSchema(old, direction), withSchema(next, direction))).find(
        (change) => change.rule === `${direction}-${rule}`,
      )?.advice
    expect([await advise('request'), await advise('response')]).toEqual([sent, read])
  },
)

test('a changed parameter is reported with its name, the changed field and both values', async () => {
  const query = (rest: Parts) => withOperation({ parameters: [{ name: 't', in: 'query', ...rest }] })
  const schema = { type: 'array', items: string }
  const report = async (old: Parts, next: Parts) =>
    (await diffValues(query(old), query(next))).map(({ message }) => message)
  expect(await report({ schema }, { schema, explode: false })).toEqual([
    'The serialization of the query parameter `t` changed from `explode: true` to `explode: false`',
  ])
  expect(await report({ schema }, { content: { 'application/json': { schema } } })).toEqual([
    'The serialization of the query parameter `t` changed from `style: form, explode: true` to `content: application/json`',
  ])
})

test('a changed security scheme is reported with the old and the new way to send the credential', async () => {
  const secured = (scheme: Parts) => withPaths({}, { components: { securitySchemes: { key: scheme } } })
  const old = { type: 'apiKey', in: 'header', name: 'X-K' }
  const show = async (next: Parts) =>
    (await diffValues(secured(old), secured(next))).map(({ message, advice }) => `${message}. ${advice}`)
  expect(await show({ ...old, in: 'query', name: 'k' })).toEqual([
    'The security scheme `key` changed from an API key in the header `X-K` to an API key in the query parameter `k`. Authorize calls with an API key in the query parameter `k`.',
  ])
  expect(await show({ type: 'http', scheme: 'bearer' })).toEqual([
    'The security scheme `key` changed from an API key in the header `X-K` to HTTP authentication with the scheme `bearer`. Authorize calls with HTTP authentication with the scheme `bearer`.',
  ])
})
