import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from './environment.ts'
import { runCommand } from './run-command.ts'

/** A package as it was published. */
export interface Published {
  readonly name: string
  readonly version: string
  /** What was packed; a file on this disk. */
  readonly tarball: string
  /** The list of all that is in it; a file in CycloneDX's JSON. */
  readonly sbom: string
  /** What its changelog says about this version, without the heading. */
  readonly changes: string
}

/** Where the packages are made, and where they go. */
export interface ReleasePlace {
  /** A folder for the clone, which does not exist yet. */
  readonly folder: string
  /** With a slash at its end. */
  readonly registryUrl: string
  /** As in `makeEnvironment`. */
  readonly env: Environment
}

const root = join(import.meta.dirname, '..')

const identity = {
  GIT_AUTHOR_NAME: 'Release',
  GIT_AUTHOR_EMAIL: 'release@example.com',
  GIT_COMMITTER_NAME: 'Release',
  GIT_COMMITTER_EMAIL: 'release@example.com',
}

/**
 * Does in a clone of the last commit what the release workflow does: takes the versions from the changesets, builds,
 * packs, publishes the packed files and tags.
 */
export async function makeRelease({ folder, registryUrl, env }: ReleasePlace): Promise<Published[]> {
  await runCommand('git', ['clone', '--quiet', root, folder], { cwd: root, env: process.env })
  // The tools come from where the caller gets them: only what is published goes to our registry.
  const options = {
    cwd: folder,
    env: { ...process.env, ...identity, TURBO_CACHE_DIR: join(root, '.turbo/cache') },
  }
  const run = (...args: string[]) => runCommand('node', ['scripts/setup.mjs', ...args], options)

  await run('changeset', 'version')
  await runCommand('git', ['commit', '--quiet', '--all', '--allow-empty', '--message', 'Versions'], options)
  await run('node', 'release/pack.ts')

  writeFileSync(join(folder, '.npmrc'), `${registryUrl.replace(/^http:/, '')}:_authToken=anybody\n`)
  await runCommand('node', ['scripts/setup.mjs', 'changeset', 'publish', '--from-pack-dir', '.tmp/packed'], {
    ...options,
    env: { ...options.env, ...env, ...identity },
  })
  return readPublished(folder)
}

function readPublished(folder: string): Published[] {
  return globSync(['packages/*/package.json', 'generator/package.json'], { cwd: folder })
    .sort()
    .map((file) => {
      const { name, version } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Published
      const changelog = readFileSync(join(folder, file, '../CHANGELOG.md'), 'utf8')
      const packed = name.slice(1).replace('/', '-')
      return {
        name,
        version,
        tarball: join(folder, '.tmp/packed/packages', `${packed}-${version}.tgz`),
        sbom: join(folder, '.tmp/packed/sbom', `${packed}.cdx.json`),
        changes: findChanges(changelog, version),
      }
    })
}

/** The part of a changelog below the heading of a version. */
export function findChanges(changelog: string, version: string): string {
  const parts = changelog.split(/^## /m)
  const part = parts.find((text) => text.startsWith(`${version}\n`))
  return part?.slice(version.length).trim() ?? ''
}
