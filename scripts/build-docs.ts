/**
 * Makes a site of the documents, the examples and a reference of every operation, and leaves it in docs/site/dist.
 * What shows it is installed first, apart from everything else.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { writeSite } from './write-site.ts'

const site = join(import.meta.dirname, '../docs/site')

run('pnpm', 'install', '--frozen-lockfile')
writeSite(join(site, '.tmp/pages'))
run('pnpm', 'exec', 'vitepress', 'build')
console.log('docs/site/dist is the site.')

function run(command: string, ...args: readonly string[]) {
  const { status } = spawnSync(command, args, {
    cwd: site,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.`)
}
