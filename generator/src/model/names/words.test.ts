import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitWords, toCamelCase, toPascalCase } from './words.ts'

test.each([
  ['api-keys', 'apiKeys'],
  ['apiKeys', 'apiKeys'],
  ['ApiKeys', 'apiKeys'],
  ['API_KEYS', 'apiKeys'],
  ['api keys', 'apiKeys'],
  ['HTTPServer', 'httpServer'],
  ['userIDs', 'userIds'],
  ['listURLs', 'listUrls'],
  ['getV2Users', 'getV2Users'],
  ['v1beta1', 'v1Beta1'],
  ['2fa-tokens', '2faTokens'],
  ['1st', '1st'],
  ['oauth2Token', 'oauth2Token'],
  ['über-uns', 'überUns'],
  ['straßen', 'straßen'],
  ['日本-語', '日本語'],
  ['привет_мир', 'приветМир'],
  ['a\u0301b', 'áb'],
  ["*/ globalThis.x='1'; /*", 'globalThisX1'],
  ['../../etc/passwd', 'etcPasswd'],
  ['', ''],
  ['$$--', ''],
])('%s in camel case is %s', (text, wanted) => {
  expect(toCamelCase(splitWords(text))).toBe(wanted)
})

test('names contain only letters and digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(toPascalCase(splitWords(text))).toMatch(/^[\p{L}\p{N}\p{M}]*$/u)
    }),
  )
})

test('`toCamelCase()` and `toPascalCase()` are idempotent', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 2, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(word), fc.constantFrom('-', '_', ' ', '.'), (words, separator) => {
      const name = toCamelCase(splitWords(words.join(separator)))
      expect(toCamelCase(splitWords(name))).toBe(name)
    }),
  )
})
