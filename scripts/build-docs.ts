/**
 * Builds a site from the guides, the examples, and references of every operation and every export, into
 * docs/site/dist. Its tools are installed first, separately from the workspace.
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeSite } from './write-site.ts'

const site = join(import.meta.dirname, '../docs/site')

run('pnpm', 'install', '--frozen-lockfile')
run('pnpm', 'exec', 'tsc')
const pages = join(site, '.tmp/pages')
const links = join(site, '.tmp/links.json')
writeFileSync(links, JSON.stringify(writeSite(pages)))
run('node', 'write-api.ts', join(pages, 'api'), links)
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
