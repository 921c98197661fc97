/**
 * Takes the versions from the changesets, writes the changelogs, and keeps what the next release is compared with:
 * from a folder where a dry run of this release has kept it, else from one that is made now.
 *
 *   node release/version.ts [FOLDER]
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { keptFolder, keptNames } from './previous.ts'

const [from] = process.argv.slice(2)
if (from === undefined) run('node', join(import.meta.dirname, 'dry-run.ts'), '--keep')
else {
  const missing = keptNames.filter((name) => !existsSync(join(from, name)))
  if (missing.length > 0)
    throw new Error(`${from} is not what a dry run has kept: no ${missing.join(', no ')}`)
  for (const name of keptNames) {
    rmSync(join(keptFolder, name), { recursive: true, force: true })
    cpSync(join(from, name), join(keptFolder, name), { recursive: true })
  }
}
run('changeset', 'version')

function run(file: string, ...args: string[]) {
  execFileSync(file, args, { stdio: 'inherit', shell: process.platform === 'win32' })
}
