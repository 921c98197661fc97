import { expect, test } from 'vitest'
import { findWords } from './check-words.ts'

test('`findWords()` reports each word with its line and its replacement', () => {
  expect(findWords('A file.\nThe server says no; whoever calls it, mends it.')).toEqual([
    '2: "whoever": write callers, users or the noun itself instead',
    '2: "says": write report, document, specify instead',
    '2: "mends": write fix, normalize instead',
  ])
})

test('`findWords()` matches whole words, in any case, and phrases across spaces', () => {
  expect(findWords('standard, understands, essay, foregone')).toEqual([])
  expect(findWords('Told. It is  none.')).toHaveLength(2)
})

test('`findWords()` reports docstrings that begin with a question word', () => {
  const question = [
    '/',
    '** What a file is. */\n/**\n * Whether it is.\n * Who knows.\n */\n// How it is.',
  ].join('')
  expect(findWords(question)).toEqual([
    '1: "What": begin the docstring with a noun phrase or a verb instead',
    '3: "Whether": begin the docstring with a noun phrase or a verb instead',
  ])
})
