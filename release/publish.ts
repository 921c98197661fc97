/**
 * Publishes what `release/pack.ts` packed, in the order of its plan. A version that the registry has already is left
 * alone, so a run that was interrupted can be repeated. Uses only Node and npm: in the release workflow this runs where
 * npm trusts us, and nothing is installed there.
 *
 *   node release/publish.ts [--tag]
 *
 * With `--tag` it also makes a Git tag for each package, as for a release by hand.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Step {
  readonly kind: string
  readonly name: string
  readonly version: string
  readonly tarball: { readonly path: string }
}

const folder = '.tmp/packed'
const shell = process.platform === 'win32'
// A workflow with `id-token: write` can prove where the packages come from; nobody else can.
const provenance = process.env.ACTIONS_ID_TOKEN_REQUEST_URL === undefined ? [] : ['--provenance']

const { plan } = JSON.parse(readFileSync(join(folder, 'publish-plan.json'), 'utf8')) as {
  readonly plan: readonly (readonly Step[])[]
}
for (const { name, version, tarball } of plan.flat().filter(({ kind }) => kind === 'publish')) {
  const id = `${name}@${version}`
  if (isPublished(id)) console.log(`${id} is published already.`)
  else {
    const file = `./${join(folder, tarball.path).replaceAll('\\', '/')}`
    execFileSync('npm', ['publish', file, '--access', 'public', ...provenance], { stdio: 'inherit', shell })
    console.log(`${id} is published.`)
  }
  if (process.argv.includes('--tag') && !hasTag(id)) execFileSync('git', ['tag', id], { stdio: 'inherit' })
}

function isPublished(id: string): boolean {
  const { status, stdout, stderr } = spawnSync('npm', ['view', id, 'version', '--json'], {
    encoding: 'utf8',
    shell,
  })
  if (status === 0) return stdout.trim() !== ''
  if (/E404/.test(stdout + stderr)) return false
  throw new Error(`npm cannot look up ${id}:\n${stderr || stdout}`)
}

function hasTag(tag: string): boolean {
  return spawnSync('git', ['rev-parse', '--quiet', '--verify', `refs/tags/${tag}`]).status === 0
}
