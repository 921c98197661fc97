import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyRepository, listChanges } from './copy-repository.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quickstart-'))
  copyRepository(folder)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the quickstart sets itself up, generates, deploys a project, and leaves the work tree unchanged', () => {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', 'quickstart'], {
    cwd: folder,
    encoding: 'utf8',
    // What has been built already need not be built in the copy once more.
    env: { ...process.env, TURBO_CACHE_DIR: join(import.meta.dirname, '../.turbo/cache') },
  })
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: expect.stringMatching(/^Setting up, once: .*\nSet up in \d+ s\.\n$/s),
  })
  const printed = [
    'Created project',
    'Pushed the Spicepod',
    'is queued',
    'is succeeded',
    'users of the first still work: true',
    'users of the second still work: true',
    'Deleted project',
    'What next?',
  ]
  for (const text of printed) expect(stdout).toContain(text)
  expect(listChanges(folder)).toEqual([])
})
