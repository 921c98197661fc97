import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from './environment.ts'
import { type Published, readPublished } from './read-published.ts'
import { runCommand } from './run-command.ts'

/** Folders in which the packages are made and packed. */
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
  // Users who sign commits and tags must not be prompted for a passphrase here.
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'commit.gpgSign',
  GIT_CONFIG_VALUE_0: 'false',
  GIT_CONFIG_KEY_1: 'tag.gpgSign',
  GIT_CONFIG_VALUE_1: 'false',
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
  await runCommand('git', ['add', '--all'], options)
  await runCommand('git', ['commit', '--quiet', '--allow-empty', '--message', 'Versions'], options)
  await run('node', 'release/pack.ts')

  writeFileSync(join(folder, '.npmrc'), `${registryUrl.replace(/^http:/, '')}:_authToken=anybody\n`)
  await runCommand('npm', ['run', 'release:publish'], {
    ...options,
    env: { ...options.env, ...env, ...identity },
  })
  return readPublished(folder)
}
