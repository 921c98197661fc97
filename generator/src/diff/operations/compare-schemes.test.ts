import { expect, test } from 'vitest'
import { diffValues, type Parts, withPaths } from '../../../test/support/compare.ts'

const withScheme = (scheme: Parts) => withPaths({}, { components: { securitySchemes: { o: scheme } } })
const withFlow = (rest: Parts = {}) =>
  withScheme({
    type: 'oauth2',
    flows: { clientCredentials: { tokenUrl: 'https://a.example/token', scopes: {}, ...rest } },
  })
const list = async (old: Parts, next: Parts) =>
  (await diffValues(old, next)).map(({ level, message }) => `${level}: ${message}`)

test('added and removed scopes of a scheme are reported as one change', async () => {
  const scopes = (...names: readonly string[]) =>
    withFlow({ scopes: Object.fromEntries(names.map((name) => [name, ''])) })
  expect(await list(scopes('a', 'b'), scopes('b', 'c', 'd'))).toEqual([
    'potentially breaking: The scope `a` of the security scheme `o` was removed',
    'additive: The scopes `c` and `d` of the security scheme `o` were added',
  ])
})

test('tokens without a refresh URL are refreshed at the token URL', async () => {
  const own = withFlow({ refreshUrl: 'https://a.example/refresh' })
  expect(await list(own, withFlow())).toEqual([
    'breaking: The clientCredentials refresh URL of the security scheme `o` changed from `https://a.example/refresh` to `https://a.example/token`',
  ])
  expect(await list(withFlow({ refreshUrl: 'https://a.example/token' }), withFlow())).toEqual([])
  expect(await list(withFlow(), own)).toEqual([
    'docs: The clientCredentials refresh URL of the security scheme `o` changed',
  ])
})

test('the header names of API keys are compared case-insensitively', async () => {
  const key = (name: string, at = 'header') => withScheme({ type: 'apiKey', in: at, name })
  expect(await list(key('X-Key'), key('x-key'))).toEqual([])
  expect(await list(key('Key', 'query'), key('key', 'query'))).toHaveLength(1)
})
