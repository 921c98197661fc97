/** Runs the examples that are tests for other runners than ours. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { chromium } from '../packages/emulator/test/browser.ts'
import { findPort } from '../packages/emulator/test/find-port.ts'

const run = promisify(execFile)

test('the example for Jest passes', async () => {
  const cwd = join(import.meta.dirname, 'jest')
  // Quick once it has been done.
  await run('npx', ['--yes', '--prefer-offline', manifest.packageManager, 'install', '--frozen-lockfile'], {
    cwd,
    shell: process.platform === 'win32',
  })
  const { scripts } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'))
  const [, ...args] = scripts.test.split(' ')
  const { stderr } = await run(process.execPath, [...args, '--testTimeout=300000'], { cwd })
  expect(stderr).toContain('Tests:       3 passed, 3 total')
})

test.skipIf(chromium === null)('the example for Playwright passes', async () => {
  const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'))
  const { stdout } = await run(process.execPath, [cli, 'test', '--timeout=300000'], {
    cwd: join(import.meta.dirname, 'playwright'),
    env: {
      PATH: process.env.PATH,
      NODE_OPTIONS: '--conditions=@spice-cloud/source',
      CHROMIUM: chromium ?? '',
      PORT: String(await findPort()),
    },
  })
  expect(stdout).toContain('3 passed')
})
