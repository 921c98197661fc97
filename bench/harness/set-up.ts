import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bench, modules, root } from './folders.ts'

const stamp = join(modules, '.bench-lock')

/** Installs the peers where they are not there yet, and builds our packages: what users install is measured. */
export function setUp(): void {
  const lock = createHash('sha256')
    .update(readFileSync(join(bench, 'pnpm-lock.yaml')))
    .digest('hex')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    console.error('Installing the peers ...')
    run('pnpm', ['install', '--frozen-lockfile'], bench)
    writeFileSync(stamp, lock)
  }
  run('turbo', ['run', 'build', '--output-logs=errors-only'], root)
}

/** `pnpm` and `turbo` are on the path of whatever scripts/setup.mjs starts. */
function run(command: string, args: readonly string[], cwd: string): void {
  const { status, error, stdout } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed\n${stdout}`, { cause: error })
}
