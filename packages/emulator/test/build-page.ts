import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '..')

/** Bundles the page, so that an emulator that runs from source serves the current one. */
export async function buildPage(): Promise<void> {
  const tsdown = join(root, '../../node_modules/.bin/tsdown')
  await promisify(execFile)(tsdown, ['--config', 'page/tsdown.config.ts'], { cwd: root })
}
