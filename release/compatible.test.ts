import { expect, test } from 'vitest'
import { isCompatible } from './compatible.ts'

test.each([
  ['1.2.3', '1.2.3', true],
  ['1.2.3', '1.2.4', true],
  ['1.2.3', '1.10.0', true],
  ['1.2.3', '1.2.2', false],
  ['1.2.3', '1.1.9', false],
  ['1.2.3', '2.0.0', false],
  ['0.1.0', '0.1.9', true],
  ['0.1.3', '0.1.2', false],
  ['0.1.0', '0.2.0', false],
  ['0.1.0', '1.0.0', false],
  ['0.0.1', '0.0.1', true],
  ['0.0.1', '0.0.2', false],
  ['0.0.0', '0.0.0', true],
])('`isCompatible()` compares a program for %s and the release %s: %s', (previous, next, compatible) => {
  expect(isCompatible(previous, next)).toBe(compatible)
})

test('`isCompatible()` refuses a version that is not three numbers', () => {
  expect(() => isCompatible('1.2', '1.2.0')).toThrow('"1.2" is no version')
})
