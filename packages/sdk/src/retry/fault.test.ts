import { expect, test } from 'vitest'
import { isRepeatable } from './fault.ts'

test.each([
  ['GET', true],
  ['QUERY', true],
  ['POST', false],
  ['COPY', false],
])('`isRepeatable()` of a %s request returns %s', (method, expected) => {
  expect(isRepeatable({ init: { method, headers: {} }, context: undefined })).toBe(expected)
})
