import { expect, test } from 'vitest'
import { readHeaders } from './pull.ts'

test('`readHeaders()` reads the value of a header from an environment variable', () => {
  expect(readHeaders(['Authorization=DOCS_TOKEN', 'X-A=B'], { DOCS_TOKEN: 'Bearer a', B: 'c' })).toEqual({
    Authorization: 'Bearer a',
    'X-A': 'c',
  })
})

test.each([
  ['Authorization', {}, /takes the name of a header and of an environment variable/],
  ['Authorization=Bearer secret', {}, /takes the name/],
  ['Authorization=DOCS_TOKEN', {}, /DOCS_TOKEN is not set/],
  ['Authorization=DOCS_TOKEN', { DOCS_TOKEN: 'secret\r\nx: y' }, /no header may have/],
])('`--header %s` is rejected without printing a value', (header, env, message) => {
  expect(() => readHeaders([header], env)).toThrow(message)
  expect(() => readHeaders([header], env)).not.toThrow(/secret/)
})
