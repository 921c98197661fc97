import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const workflow = readFileSync(join(import.meta.dirname, '../.github/workflows/release.yml'), 'utf8')

// Outside of a workflow there is nothing to prove, so pnpm refuses: by that we know that it has been asked. It does
// not listen to the variable that npm knows.
test('the variable that the release workflow sets makes pnpm prove where a package comes from', () => {
  const [, name = ''] = /^ +(\w*PROVENANCE): "true"$/m.exec(workflow) ?? []
  expect(publish({ [name]: 'true' })).toContain('ERR_PNPM_PROVENANCE')
  expect(publish({})).not.toContain('ERR_PNPM_PROVENANCE')
})

/** Publishes an empty package to a port where nobody listens. */
function publish(settings: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'provenance-'))
  writeFileSync(join(folder, 'package.json'), '{ "name": "@spice-cloud/nothing", "version": "1.0.0" }')
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^(GITHUB|ACTIONS|CI)/.test(key)),
  )
  const { stdout, stderr } = spawnSync(
    'pnpm',
    ['publish', '--no-git-checks', '--access', 'public', '--registry', 'http://127.0.0.1:9/'],
    { cwd: folder, env: { ...env, ...settings }, encoding: 'utf8', shell: process.platform === 'win32' },
  )
  rmSync(folder, { recursive: true })
  return stdout + stderr
}
