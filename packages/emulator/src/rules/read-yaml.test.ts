import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { readSpicepod } from './spicepod.ts'

const head = 'version: v1\nkind: Spicepod\nname: pod\n'

test.each([
  ['datasets: [a, b', 'Flow sequence'],
  ['datasets: {a: b', 'Flow map'],
  ['name: twice', 'the key "name" is there twice'],
  ['1: a\n"1": b', 'the key "1" is there twice'],
  ['x: {a: 1, a: 2}', 'the key "a" is there twice'],
  ['x: "never closed', 'Missing closing'],
  ["x: 'never closed", 'Missing closing'],
  ['<<<<<<< HEAD\nx: 1\n=======\nx: 2\n>>>>>>> b', 'line 4'],
  ['---\na: 1', 'must be one YAML document'],
  ['a: b: c', 'Nested mappings'],
  ['\tx: 1', 'Tabs'],
  ['  x: 1', 'line'],
  ['- a', 'line 4'],
  ['x: [a]]', 'Unexpected'],
  ['x: *unknown', 'unknown'],
  ['x: !!unknown 1', 'Unresolved tag'],
  ['x: &a &b 1', 'at most one anchor'],
  ['x: @a', 'reserved'],
  ['x: "\\q"', 'escape'],
  ['%YAML 1.2', 'directive'],
  ['? [a]\n: 1', 'a key must be a string'],
  ['x: "a" b', 'Unexpected'],
  ['x: |\n a\nb', 'line 6'],
  ['just words', 'line 4'],
  ['x: a\u0007b', 'a control character'],
  ['x: "\\ud800"', 'surrogate'],
  ['"\\udfff": x', 'surrogate'],
  ['x: [a, {b: "\\ude00\\ud83d"}]', 'surrogate'],
])('a manifest with %j is refused: %s', (lines, reason) => {
  const reading = readSpicepod(`${head}${lines}\n`)
  expect(reading).toMatchObject({ ok: false, reason: expect.stringContaining(reason) })
})

test.each([
  '{',
  '[',
  '? ',
  '- ',
  '{a: ',
  '!a ',
  '&a ',
  '*a ',
  '"',
  'a: ',
  'a:\n ',
  '---\n',
  ': ',
  '"\n',
  '? {',
  '|\n',
  '# a\n',
  'a\n',
  '!',
])('%j repeated many times is refused within seconds', (part) => {
  for (const length of [500, 5000, 1_000_000]) {
    const before = process.cpuUsage()
    expect(readSpicepod(part.repeat(length / part.length)).ok).toBe(false)
    // Unbounded, each of the small ones takes minutes.
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5)
  }
})

test('aliases cannot make a small manifest large', () => {
  const letters = 'abcdefghij'.split('')
  const lines = letters.map(
    (name, i) => `${name}: &${name} [${Array(9).fill(i ? `*${letters[i - 1]}` : 'x')}]`,
  )
  expect(readSpicepod(head + lines.join('\n')).ok).toBe(false)
})

test('every mapping that the yaml package writes is read as the same value', () => {
  const key = fc
    .string({ minLength: 1 })
    .filter((text) => !['version', 'kind', 'name', '__proto__', '<<'].includes(text))
  const value = fc.jsonValue({ maxDepth: 4 })
  fc.assert(
    fc.property(fc.dictionary(key, value, { maxKeys: 5 }), (rest) => {
      const spicepod = { version: 'v1', kind: 'Spicepod', name: 'pod', ...rest }
      const same = JSON.parse(JSON.stringify(spicepod))
      expect(readSpicepod(stringify(same))).toEqual({ ok: true, spicepod: same })
    }),
  )
})

test('any string is read or refused with a reason', () => {
  const part = fc.constantFrom(...'{}[],:?-&*!|>\'"%@`#\n \tab1~'.split(''), 'a: ', '- ', '---\n', '? ')
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part, { maxLength: 200 }).map((parts) => parts.join('')),
      ),
      (text) => {
        const reading = readSpicepod(head + text)
        if (!reading.ok) expect(reading.reason).not.toBe('')
      },
    ),
    { numRuns: 500 },
  )
})
