/**
 * Names the GitHub repository in the root's `package.json` and in every package: npm refuses provenance for a package
 * that names another repository than the one that publishes it.
 *
 *   node release/repository.ts OWNER/NAME
 */
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const manifests = ['package.json', 'packages/*/package.json', 'generator/package.json']

/** Writes `repository`, and in packages also `homepage` and `bugs`, below a folder. */
export function nameRepository(repository: string, folder: string = root): void {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new Error(`The repository must be OWNER/NAME, got ${JSON.stringify(repository)}.`)
  const page = `https://github.com/${repository}`
  for (const file of globSync(manifests, { cwd: folder })) {
    const manifest = JSON.parse(readFileSync(join(folder, file), 'utf8')) as object
    const directory = dirname(file).replaceAll('\\', '/')
    const named = { type: 'git', url: `git+${page}.git` }
    const fields =
      directory === '.'
        ? { repository: named }
        : {
            homepage: `${page}/tree/main/${directory}#readme`,
            bugs: `${page}/issues`,
            repository: { ...named, directory },
          }
    writeFileSync(join(folder, file), `${JSON.stringify({ ...manifest, ...fields }, null, 2)}\n`)
  }
}

/**
 * Compares the repository that the packages name with the one that Git pushes to, if that is on GitHub.
 * @throws Error if they differ
 */
export function checkRepository(folder: string = root): void {
  const { stdout } = spawnSync('git', ['remote', 'get-url', 'origin'], { cwd: folder, encoding: 'utf8' })
  const origin = readSlug(stdout ?? '')
  const { repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    repository: { url: string }
  }
  const named = readSlug(repository.url)
  if (origin === null || origin === named) return
  throw new Error(
    `The packages name the repository ${named}, but the remote \`origin\` is ${origin}. Run \`npm run release:repository -- ${origin}\`, and commit the change.`,
  )
}

function readSlug(url: string): string | null {
  return /github\.com[/:]([^/\s]+\/[^/\s]+?)(?:\.git)?\/?\s*$/.exec(url)?.[1] ?? null
}

if (import.meta.main) nameRepository(process.argv[2] ?? '')
