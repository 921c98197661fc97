import { expect, test } from 'vitest'
import { reportSizes } from './report-sizes.ts'

const release = (version: string, packed: number, gzipped: number) => ({
  version,
  packages: { '@spice-cloud/sdk': { packed, installed: 500_000 } },
  imports: { 'the SDK': { minified: 20_000, gzipped } },
})

test('`reportSizes()` reports every size with its change since the last release', () => {
  const report = reportSizes(release('0.2.0', 110_000, 7_350), release('0.1.0', 100_000, 8_000))
  expect(report).toBe(`Sizes of 0.2.0, compared with 0.1.0:

package           packed              installed
@spice-cloud/sdk  110.0 kB (+10.0 %)  500.0 kB

import   minified  gzipped
the SDK  20.0 kB   7.3 kB (-8.1 %)`)
})

test('`reportSizes()` marks new packages and imports', () => {
  const report = reportSizes(release('0.1.0', 100_000, 8_000), null)
  expect(report).toContain('nothing to compare with yet')
  expect(report).toContain('the SDK  20.0 kB (new)  8.0 kB (new)')
})
