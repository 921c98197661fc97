import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const files = globSync('{bench,examples,generator,packages/*,release,scripts}/**/*.test.ts', {
  cwd: root,
  exclude: (path) => /node_modules|\.tmp/.test(path),
})

/** A limit as vitest takes it: an option of a test, or the last argument of a test or hook. */
const ownLimit = /\btimeout: \d[\d_]{3,},?\s*\}|^\}, [\d_]+\)$|\b(?:test|hook)Timeout:/m

test('no test sets its own time limit, which a loaded machine would exceed', () => {
  expect(files.length).toBeGreaterThan(150)
  const own = files.filter((file) => ownLimit.test(readFileSync(join(root, file), 'utf8')))
  // The examples of such limits below.
  expect(own).toEqual(['scripts/test-limits.test.ts'])
})

test.each(['test("x", { timeout: 60_000 }, () => {})', '}, 120_000)', 'vi.setConfig({ testTimeout: 5 })'])(
  'such a limit is found in %s',
  (text) => expect(text).toMatch(ownLimit),
)

test('no test compares elapsed time with a limit; tests measure processor time, which does not depend on the load', () => {
  const timed = /(?:performance\.now|Date\.now)\(\) - \w+\)\.toBeLess/
  expect('expect(performance.now() - began).toBeLessThan(4000)').toMatch(timed)
  const own = files.filter((file) => timed.test(readFileSync(join(root, file), 'utf8')))
  expect(own).toEqual(['scripts/test-limits.test.ts'])
})
