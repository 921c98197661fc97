import { access, readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Config } from '../config.ts'
import type { Diagnostic } from '../diagnostics.ts'
import type { Bump } from '../diff/changeset/bump.ts'
import { type Changeset, readChangeset, writeChangeset } from '../diff/changeset/write-changeset.ts'
import { diffDocuments } from '../diff/diff-documents.ts'
import { compareWithBase } from './compare-with-base.ts'
import { findRepository, isInCommit, listChanged } from './git.ts'
import { GitError } from './git-error.ts'

/**
 * Works out the changeset of what has changed since a commit; `null` where no package has.
 * @param report takes actions of overlays that do not fit the document, or that reach less of it than before
 * @throws GitError when Git cannot tell
 */
export async function planChangeset(
  config: Config,
  base: string,
  ref: string,
  report: (misfits: readonly Diagnostic[]) => void = () => {},
): Promise<Changeset | null> {
  const comparison = await compareWithBase(config, base, ref)
  if (comparison === null) return null
  report(comparison.misfits)
  const changed = comparison.outputs.filter(({ isChanged }) => isChanged)
  const packages = new Map(
    changed.flatMap((output) => (output.package ? [[output.package.name, output.package]] : [])),
  )
  if (packages.size === 0) return null
  const release = {
    diff: diffDocuments(comparison.old, comparison.new),
    surfaces: changed.map(({ all }) => all),
    byGenerator: changed.map(({ byGenerator }) => byGenerator),
  }
  return writeChangeset(release, [...packages.values()], comparison.before)
}

/** The nearest folder of changesets. */
export async function findChangesetFolder(from: string): Promise<string> {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, '.changeset')
    const isThere = await access(folder).then(
      () => true,
      () => false,
    )
    if (isThere) return folder
    if (dirname(at) === at)
      throw new GitError('there is no .changeset folder; say with --folder where it is.')
  }
}

/** What the changesets release that were added or changed since a commit. */
export async function readNewChangesets(
  folder: string,
  ref: string,
): Promise<readonly ReadonlyMap<string, Bump>[]> {
  const repository = await findRepository(folder)
  const changed = new Set((await listChanged(repository, ref, folder)).map((path) => basename(path)))
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md') && changed.has(name))
  return await Promise.all(
    names.map(async (name) => readChangeset(await readFile(join(folder, name), 'utf8'))),
  )
}

/**
 * The path to write a changeset to: its own name, unless the base commit has a changeset of that name. Then an earlier
 * change started from the same state (the service went back and forth), and this change gets a name of its own.
 */
export async function chooseChangesetPath(folder: string, file: string, ref: string): Promise<string> {
  const repository = await findRepository(folder)
  for (let count = 1; ; count++) {
    const path = join(folder, count === 1 ? file : file.replace(/\.md$/, `-${count}.md`))
    if (!(await isInCommit(repository, ref, path))) return path
  }
}
