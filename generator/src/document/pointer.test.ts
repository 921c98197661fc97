import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPointer, getAt, parsePointer } from './pointer.ts'

const wellFormed = fc.string({ unit: 'binary' })

test('`parsePointer()` reverses `formatPointer()`', () => {
  fc.assert(
    fc.property(fc.array(wellFormed), (tokens) => {
      expect(parsePointer(formatPointer(tokens))).toEqual(tokens)
    }),
  )
})

test('a formatted pointer contains only characters that a terminal shows', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (tokens) => {
      expect(formatPointer(tokens)).not.toMatch(/[\p{C}\p{Z}"<>\\]/u)
    }),
  )
})

test.each([
  ['', []],
  ['#', []],
  ['/a/b', ['a', 'b']],
  ['#/paths/~1v1~1{id}', ['paths', '/v1/{id}']],
  ['#/paths/~1v1~1%7Bid%7D', ['paths', '/v1/{id}']],
  ['/a%20b', ['a%20b']],
  ['#/a%20b', ['a b']],
  ['#/~01', ['~1']],
  ['#/', ['']],
])('the pointer %s has the tokens %j', (pointer, tokens) => {
  expect(parsePointer(pointer)).toEqual(tokens)
})

test.each(['a', '#a', '/~2', '/~', '#/%', '#/%ff'])('the string %s is not a pointer', (pointer) => {
  expect(parsePointer(pointer)).toBeNull()
})

test('`getAt()` returns own properties and existing items only', () => {
  const root = { list: ['x'], 'a/b': { '': 1 } }
  expect(getAt(root, '#/list/0')).toBe('x')
  expect(getAt(root, '#/a~1b/')).toBe(1)
  for (const pointer of [
    '#/list/00',
    '#/list/-',
    '#/list/1',
    '#/list/length',
    '#/toString',
    '#/__proto__',
    '#/a~1b/x/y',
  ]) {
    expect(getAt(root, pointer), pointer).toBeUndefined()
  }
})
