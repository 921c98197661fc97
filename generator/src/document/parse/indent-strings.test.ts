import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { indentStrings } from './indent-strings.ts'
import { parseYaml } from './parse-yaml.ts'

const parse = (text: string) => parseYaml(text, 'a.yaml', defaultLimits)

test.each([
  ['a: "one\ntwo"\nb: 1\n', { a: 'one two', b: 1 }],
  ["a: 'it''s\ntwo'\nb: 1\n", { a: "it's two", b: 1 }],
  ['a:\n  b: "one\n  two\n\n  three"\n  c: 1\n', { a: { b: 'one two\nthree', c: 1 } }],
  ['a:\n  - "one\n  two"\n  - b: "x\ny"\n', { a: ['one two', { b: 'x y' }] }],
  ['a: |\n  it "is\n  so\nb: "one \\"two\\"\nthree"\n', { a: 'it "is\nso\n', b: 'one "two" three' }],
  ['a: "one\\\ntwo"\n', { a: 'onetwo' }],
  ['"a b": "one\ntwo"\n', { 'a b': 'one two' }],
  ['a: "one\r\ntwo"\r\nb: 1\r\n', { a: 'one two', b: 1 }],
])('%j is parsed although its strings have too little indentation', (text, value) => {
  const { file, diagnostics } = parse(text)
  expect(JSON.parse(JSON.stringify(file?.root))).toEqual(value)
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['yaml-string-indentation']))
})

test('the warning names the line where the string begins', () => {
  const [warning] = parse('openapi: 3.1.0\ninfo:\n  title: "a\nb"\n').diagnostics
  expect(warning).toMatchObject({ line: 3, column: 10 })
})

test.each(['a: "one\n', 'a: [\n', 'a: "one\ntwo" three\n'])('%j stays a syntax error', (text) => {
  expect(parse(text).diagnostics.map(({ code }) => code)).toEqual(['yaml-syntax'])
})

test('a string with too little indentation has the same value as one with enough', () => {
  const line = fc.string({ unit: fc.constantFrom('a', ' ', 'é', ':', '#', '-', "'"), maxLength: 6 })
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.nat(3), (lines, depth) => {
      const body = lines.map((each, index) => (index === 0 ? each : each.trimStart()))
      const wide = `a:\n  b: "${body.join('\n        ')}"\n  c: 1\n`
      const narrow = `a:\n  b: "${body.join(`\n${' '.repeat(depth)}`)}"\n  c: 1\n`
      expect(parse(narrow).file?.root).toEqual(parse(wide).file?.root)
      expect(parse(wide).file).not.toBeNull()
    }),
  )
})

test('text without such strings is unchanged', () => {
  const text = 'a: "x"\nb: |\n  "y\n c: \'z\n    more\'\n'
  expect(indentStrings(text)).toEqual({ text, strings: [] })
})
