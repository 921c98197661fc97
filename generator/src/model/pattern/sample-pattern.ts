import { type PatternNode, parsePattern } from './parse.ts'
import { testPattern } from './test-pattern.ts'

/** Bounds of a string's length, in code points. */
export interface Lengths {
  readonly min: number
  readonly max: number
}

/** Maximum length of a generated string. */
const maximumLength = 2_000

/** Candidates for patterns whose lookahead requires several kinds of characters. */
const mixtures = ['Aa1!', 'aA1-', 'a1', 'Aa1', 'abcA1_#']

/** Candidate characters in order, readable ones first. */
const alphabet: readonly string[] = [
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890-_ .:/@+,;=!?#$%&*()[]{}<>|~^"\'\\`',
  ...'\t\n\r',
]

/** Generates a string that matches a pattern and a length; `null` if none is found. */
export function samplePattern(source: string, flags: 'u' | '', lengths: Lengths): string | null {
  const node = parsePattern(source, flags)
  if (node === null || lengths.min > maximumLength) return null
  for (const text of propose(node, lengths)) {
    const length = [...text].length
    const fits = length >= lengths.min && length <= lengths.max
    if (fits && testPattern(source, flags, text)) return text
  }
  return null
}

/** Shorter strings precede longer ones; each length tries the alternatives in turn. */
function* propose(node: PatternNode, lengths: Lengths): Generator<string> {
  const extras = [...new Set([1, 0, 2, 3, 5, 8, 12, 20, lengths.min, Math.ceil(lengths.min / 2)])]
  for (const extra of extras) {
    for (let option = 0; option < 6; option += 1) {
      const text = write(node, { extra, option })
      if (text === null) continue
      yield text
      yield text.padEnd(lengths.min, 'a')
    }
  }
  for (const mixture of mixtures) {
    const length = Math.min(Math.max(lengths.min, 12), lengths.max)
    yield mixture.repeat(Math.ceil(length / mixture.length)).slice(0, length)
  }
}

interface Choice {
  /** Number of repetitions beyond the minimum. */
  readonly extra: number
  /** Index of the alternative to take. */
  readonly option: number
}

function write(node: PatternNode, choice: Choice): string | null {
  switch (node.kind) {
    case 'character':
      return findCharacter(node.test)
    case 'edge':
    case 'ahead':
      return ''
    case 'sequence':
      return writeAll(node.items, choice)
    case 'choice':
      return write(node.options[choice.option % node.options.length] ?? node, choice)
    case 'repeat': {
      const count = Math.min(Math.max(node.min, choice.extra), node.max)
      const text = count === 0 ? '' : write(node.item, choice)
      return text === null || text.length * count > maximumLength ? null : text.repeat(count)
    }
  }
}

function writeAll(items: readonly PatternNode[], choice: Choice): string | null {
  let text = ''
  for (const item of items) {
    const part = write(item, choice)
    if (part === null || text.length + part.length > maximumLength) return null
    text += part
  }
  return text
}

/** A matching character for each set. Searching a set without one is slow, so results are cached. */
const found = new WeakMap<(character: string) => boolean, string | null>()

function findCharacter(test: (character: string) => boolean): string | null {
  let character = found.get(test)
  if (character === undefined) {
    character = alphabet.find(test) ?? findRareCharacter(test)
    found.set(test, character)
  }
  return character
}

function findRareCharacter(test: (character: string) => boolean): string | null {
  for (let code = 0; code < 0xd800; code += 1) {
    const character = String.fromCharCode(code)
    if (test(character)) return character
  }
  return null
}
