import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fillComparison } from './write-comparison.ts'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const read = (file: string) => readFileSync(join(root, `bench/results/${file}.md`), 'utf8')

test('the README shows the latest benchmark results; if not, run: node scripts/write-comparison.ts', () => {
  expect(fillComparison(readme)).toBe(readme)
})

test('`fillComparison()` writes changed results into the README', () => {
  const other = (file: string) =>
    read(file).replaceAll(/^\| hey-api \|.*\| [\d,]+ \|$/gm, '| hey-api | 1 | 987,654 |')
  expect(fillComparison(readme, other)).toContain('| 988 |')
})

test('a generator that fails or whose output does not compile has no time in the comparison', () => {
  const failing = (file: string) =>
    read(file).replaceAll(/^\| hey-api .*$/gm, '| hey-api | failed: no | failed: no |')
  expect(fillComparison(readme, failing).match(/\| fails /g)?.length).toBeGreaterThan(
    fillComparison(readme).match(/\| fails /g)?.length ?? 0,
  )
})

test('`fillComparison()` throws if a result is missing', () => {
  expect(() =>
    fillComparison(readme, (file) => read(file).replaceAll('@spice-cloud/client', 'renamed')),
  ).toThrow(/bundle\.md has no row "@spice-cloud\/client" under "One operation"/)
})

test('the comparison names each measurement of a loaded machine and each day of measuring', () => {
  const loaded = (file: string) =>
    read(file)
      .replace(/^- \*\*Measured on a loaded machine.*\n/m, '')
      .replace(
        /^- Load average.*$/m,
        file === 'call' ? '- **Measured on a loaded machine** (9), 2026-01-02.' : '- 2026-01-01.',
      )
  const text = fillComparison(readme, loaded)
  expect(text).toContain('**Measured on a loaded machine: call.** Those times are too high.')
  expect(text).toContain('Measured on 2026-01-01, 2026-01-02: ')
})
