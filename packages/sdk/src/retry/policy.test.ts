import { expect, test } from 'vitest'
import { isRepeatable } from './policy.ts'

test.each([
  ['GET', true],
  ['QUERY', true],
  ['POST', false],
  ['COPY', false],
])('a %s request is repeatable: %s', (method, expected) => {
  expect(isRepeatable({ init: { method, headers: {} }, context: undefined })).toBe(expected)
})
