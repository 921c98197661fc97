import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { operations } from '@spice-cloud/client/operations'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

/**
 * Maximum bytes of a program's gzipped bundle. openapi-fetch alone has 2,650. Raise a maximum only for
 * something that its users need, and document it here.
 */
const maxBytes = {
  'one-operation': 3_550,
  // 1,900 for messages with paths and hosts, headers in errors, a retry budget that refills, faults by system call,
  // responses of any library, and limits of token requests.
  'auth-and-retry': 7_450,
  // 2,350 for the same, for token requests that end with their call, for options that are refused by name, and for the
  // reason of a credential that fails. 50 more, because error bodies of text media types are no longer parsed as JSON.
  'client-credentials': 10_950,
  // 6,800 for the same, and for an adaptive rate limit, checks of every option, lists by key, stacks that name the
  // caller's line, `asResponse`, `request` and `followLogs`.
  'spice-cloud': 24_900,
}

/** The whole SDK has a method for every operation, so its maximum grows with the API. */
const gainedOperations = Math.max(0, operations.length - 67)
const bytesPerOperation = 60

test.each(Object.entries(maxBytes))('the bundle of %s.ts has at most %i bytes', async (program, bytes) => {
  const maximum = bytes + (program === 'spice-cloud' ? gainedOperations * bytesPerOperation : 0)
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, `${program}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    mainFields: ['module', 'main'],
    conditions: ['@spice-cloud/source', 'import'],
  })
  expect(gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).byteLength).toBeLessThanOrEqual(maximum)
})

test('the bundle of `SpiceCloud` contains neither zod nor modules of Node', async () => {
  const { metafile } = await build({
    entryPoints: [join(import.meta.dirname, 'spice-cloud.ts')],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['@spice-cloud/source', 'import'],
  })
  expect(Object.keys(metafile.inputs).filter((path) => /zod|^node:/.test(path))).toEqual([])
})
