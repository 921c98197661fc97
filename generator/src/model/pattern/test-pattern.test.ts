import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureCpu } from '../../../test/support/measure-cpu.ts'
import { samplePattern } from './sample-pattern.ts'
import { testPattern } from './test-pattern.ts'

const flags = fc.constantFrom('u' as const, '' as const)

/** Sources that the platform compiles, composed of pattern syntax. */
const source = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        'b',
        '.',
        '\\d',
        '\\w',
        '[a-c]',
        '[^b]',
        '[\\d_]',
        '\\.',
        '\\u0061',
        '\\x61',
        '\\c1',
        '\\cJ',
        '[]',
        '[^]',
        'é',
        '😀',
        '\\s',
        '-',
      ),
      fc.constantFrom('*', '+', '?', '{2}', '{1,2}', '{2,}', '*?', '^', '$', '\\b', '\\B', '|'),
      fc.constantFrom('(', ')', '(?:', '(?=', '(?!', '(?<x>'),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''))

const text = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', '1', '.', '-', '_', ' ', '\n', 'é', '😀'),
  maxLength: 6,
})

test('`testPattern()` agrees with `RegExp`', () => {
  let tested = 0
  fc.assert(
    fc.property(source, flags, fc.array(text, { minLength: 5, maxLength: 5 }), (source, flags, texts) => {
      fc.pre(compiles(source, flags))
      // V8 matches `\\B` between the halves of a surrogate pair, which the specification does not allow.
      fc.pre(!source.includes('\\B') || !texts.join('').includes('😀'))
      for (const text of texts) {
        const result = testPattern(source, flags, text)
        if (result === null) continue
        tested += 1
        expect([text, result]).toEqual([text, new RegExp(source, flags).test(text)])
      }
    }),
    { numRuns: 3_000 },
  )
  expect(tested).toBeGreaterThan(5_000)
})

test('samples of `samplePattern()` match the `RegExp`', () => {
  fc.assert(
    fc.property(source, flags, (source, flags) => {
      fc.pre(compiles(source, flags))
      const sample = samplePattern(source, flags, { min: 0, max: 20 })
      if (sample !== null) expect([sample, new RegExp(source, flags).test(sample)]).toEqual([sample, true])
    }),
    { numRuns: 1_000 },
  )
})

test.each([
  ['^(a+)+$', 'a'],
  ['^(a|a)*$', 'a'],
  ['^(a|aa)+$', 'a'],
  [
    '^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$',
    'a',
  ],
  ['^(?=(a+)+b)', 'a'],
])('`testPattern()` takes linear time for %s', async (source, letter) => {
  const cpuMs = await measureCpu(() => {
    expect(testPattern(source, 'u', `${letter.repeat(2_000)}!`)).toBe(false)
  })
  expect(cpuMs).toBeLessThan(10_000)
})

test.each(['(a)\\1', '(?<=a)b', '(?<x>a)\\k<x>', '(?<!a)b'])(
  '`testPattern()` returns `null` for %s',
  (source) => {
    expect(testPattern(source, 'u', 'ab')).toBe(null)
    expect(samplePattern(source, 'u', { min: 0, max: 9 })).toBe(null)
  },
)

test('`testPattern()` returns `null` for large patterns and deeply nested groups', () => {
  expect(testPattern('^(?:a{1000}){1000}$', 'u', 'a')).toBe(null)
  expect(testPattern(`${'('.repeat(5_000)}a${')'.repeat(5_000)}`, 'u', 'a')).toBe(null)
})

test.each([
  ['^[a-z0-9-]{4,38}$', 4, 38, 'aaaa'],
  ['^[a-zA-Z_][a-zA-Z0-9_]*$', 0, Infinity, 'aa'],
  ['^\\d{3}-\\d{4}$', 0, Infinity, '111-1111'],
  ['^(?:sk|pk)_[A-Za-z]+$', 0, Infinity, 'sk_a'],
  ['^#[0-9a-fA-F]{6}$', 0, Infinity, '#aaaaaa'],
  ['^[A-Z]{2}$', 0, Infinity, 'AA'],
  ['^(?=.*[A-Z])(?=.*[0-9])(?=.*[!@#]).{8,}$', 8, Infinity, 'Aa1!Aa1!Aa1!'],
  ['^\\p{Lu}\\p{Ll}+$', 0, Infinity, 'Aa'],
])('`samplePattern()` returns a matching sample of %s', (source, min, max, wanted) => {
  const sample = samplePattern(source, 'u', { min, max })
  expect(sample).toBe(wanted)
  expect(sample).toMatch(new RegExp(source, 'u'))
  expect(sample?.length).toBeGreaterThanOrEqual(min)
  expect(sample?.length).toBeLessThanOrEqual(max)
})

function compiles(source: string, flags: string): boolean {
  try {
    new RegExp(source, flags)
    return true
  } catch {
    return false
  }
}
