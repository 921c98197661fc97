import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { features } from '../../../test/support/corpus.ts'
import type { Json } from '../../json.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import { formatPointer } from '../pointer.ts'
import { parseText } from './parse-file.ts'
import { locateIn } from './positions.ts'
import { readYamlParts } from './read-yaml-parts.ts'

/** Lists the pointers of a value, and of a member of each single value that does not exist. */
function listPointers(value: Json, tokens: readonly string[] = []): readonly string[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) => listPointers(item, [...tokens, key]))
      : [formatPointer([...tokens, 'none'])]
  return [formatPointer(tokens), ...inside]
}

/** Reads a text in the smallest parts, and expects the same value and positions as of the whole. */
function compare(text: string, limits: Limits = defaultLimits): 'in parts' | 'as a whole' {
  const parts = readYamlParts(text, limits, 1)
  if (parts === null) return 'as a whole'
  const whole = parseText(text, 'a.yaml', limits)
  expect(whole.diagnostics).toEqual([])
  expect(JSON.stringify(parts.value)).toBe(JSON.stringify(whole.file?.root))
  const locate = locateIn(text, () => parts.positions)
  for (const pointer of listPointers(parts.value)) {
    expect([pointer, locate(pointer)]).toEqual([pointer, whole.file?.locate(pointer)])
  }
  return 'in parts'
}

test.each([
  ['a: 1\nb: 2\n', 'in parts'],
  ['a: 1\nb: 2', 'in parts'],
  ['# a\n---\n# b\na:\n  # c\n  b: 1\n# d\n  c:\n    d: 2\n', 'in parts'],
  ['a: # comment\n  b: 1\n', 'in parts'],
  ['a:\r\n  b: 1\r\n\r\n  c: |\r\n    x\r\n  d: 2\r\n', 'in parts'],
  ['"a b":\n    \'c: d\':\n      - 1\n    200: x\n', 'in parts'],
  ['a:\n- b: 1\n- c\nd:\n  e:\n  - 1\n  f: 2\n', 'in parts'],
  ['a: |+\n  x\n # y\n\nb: >\n    x\n   # y\nc: 1\n', 'in parts'],
  ['a: |+\n  x\n\n\nb: >2\n    x\n\n   y\nc: "x\n  y"\nd: x\n  y\n', 'in parts'],
  ['a:\n  b: {c: [1,\n    2]}\n  d: [\n  ]\n', 'as a whole'],
  ['a: &x {b: 1}\nc: *x\nd: [*x, *x]\n', 'in parts'],
  ['a:\n  b: &x\n    c: 1\nd:\n  <<: *x\n  e: &x 2\nf: *x\n', 'in parts'],
  ['a: &x\n  b: 1\n<<: *x\n', 'as a whole'],
  ['a: &x\n  b: *x\n', 'as a whole'],
  ['--- &x\na: 1\nb: *x\n', 'as a whole'],
  ['--- |\na: 1\nb: 2\n', 'as a whole'],
  ['a: *x\nb: &x 1\n', 'as a whole'],
  ['a: 1\nb: 2\na: 3\n', 'as a whole'],
  ['a:\n  b: 1\n  c: 2\n  b: 3\n', 'as a whole'],
  ['a: 1\n---\nb: 2\n', 'as a whole'],
  ['a: 1\n...\n', 'as a whole'],
  ['%YAML 1.2\n---\na: 1\n', 'as a whole'],
  ['a: 1\n\uFEFFb: 2\n', 'as a whole'],
  ['a:\n\tb: 1\n', 'as a whole'],
  ['a:\n   b: 1\n  c: 2\n', 'as a whole'],
  ['a: ~ #:\n  b: 1\n', 'as a whole'],
  ['a: "x:\n  b: y"\nc: 1\n', 'as a whole'],
  ['a: "x\nb: y"\n', 'as a whole'],
  ['a: [1,\nb: 2]\n', 'as a whole'],
  ['? a\n: 1\nb: 2\n', 'as a whole'],
  ['? [a]\n: 1\n', 'as a whole'],
  ['{a: 1}\n', 'as a whole'],
  ['a: .inf\n', 'as a whole'],
  ['a: !x 1\nb: !!str 2\n', 'in parts'],
  ['__proto__: 1\nconstructor:\n  __proto__: 2\n', 'in parts'],
  ['10: a\n1: b\n', 'in parts'],
])('%j is read %s, with the value and the positions of the whole', (text, way) => {
  expect(compare(text)).toBe(way)
})

test('values below the maximum depth are found in nested parts too', () => {
  expect(compare('a:\n  b:\n    c: 1\n', { ...defaultLimits, depth: 3 })).toBe('in parts')
  expect(compare('a:\n  b:\n    c: {}\n', { ...defaultLimits, depth: 3 })).toBe('as a whole')
})

const documents = features
  .filter(({ file }) => file.endsWith('.yaml'))
  .map(({ file }) => readFileSync(file, 'utf8'))

test('documents are read in parts, with either line ending', () => {
  for (const text of documents) {
    expect(compare(text)).toBe('in parts')
    expect(compare(text.replaceAll('\n', '\r\n'))).toBe('in parts')
  }
})

test('documents with random changes to their lines are read like the whole', () => {
  const fragments = [
    '"',
    "'",
    '#',
    ' #',
    '|',
    '>-',
    '&a ',
    '*a',
    '!x ',
    '- ',
    ': ',
    '{',
    ']',
    '\t',
    '---',
    '<<: ',
  ]
  const change = fc.record({
    line: fc.nat(200),
    column: fc.nat(12),
    removed: fc.nat(3),
    added: fc.constantFrom('', ' ', '  ', '\n', ...fragments),
  })
  fc.assert(
    fc.property(
      fc.constantFrom(...documents),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      (text, changes) => {
        const lines = text.split('\n').slice(0, 200)
        for (const { line, column, removed, added } of changes) {
          const at = line % lines.length
          const old = lines[at] ?? ''
          lines[at] = old.slice(0, column) + added + old.slice(column + removed)
        }
        compare(lines.join('\n'))
      },
    ),
  )
})

test('texts of random lines are read like the whole', () => {
  const line = fc.tuple(
    fc.constantFrom('', '', ' ', '  ', '    '),
    fc
      .constantFrom(
        'a:',
        'b:',
        'c: 1',
        'd: x',
        '- x',
        '- e: 1',
        'f: |',
        'g: >+',
        'text',
        '"h": "y',
        'y"',
        '# c',
        '',
      )
      .chain((text) => fc.constantFrom(text, text, `${text} `, `${text} # c`)),
  )
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('\n', '\r\n'),
      (lines, end) => {
        compare(lines.map((each) => each.join('')).join(end))
      },
    ),
    { numRuns: 300 },
  )
})

test('problems of a large file are reported as those of a small one', () => {
  const parse = (text: string) => parseText(text, 'a.yaml', defaultLimits)
  const lines = Array.from({ length: 40_000 }, (_, index) => `  p${index}:\n    type: string\n`).join('')
  const large = parse(`paths:\n${lines}`)
  expect(large.diagnostics).toEqual([])
  expect(large.file?.locate('#/paths/p30000/type')).toEqual({ line: 60_003, column: 5 })
  const repeated = parse(`paths:\n${lines}  p7: 1\n`)
  expect(repeated.diagnostics).toMatchObject([{ code: 'duplicate-key', pointer: '#/paths/p7', line: 80_002 }])
  const quoted = parse(`paths:\n${lines}x: "a\nb"\n`)
  expect(quoted.diagnostics).toMatchObject([{ code: 'yaml-string-indentation', line: 80_002 }])
})
