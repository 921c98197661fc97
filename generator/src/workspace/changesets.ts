import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Config } from '../config.ts'
import type { Diagnostic } from '../diagnostics.ts'
import type { Bump } from '../diff/changeset/bump.ts'
import { type Changeset, readChangeset, writeChangeset } from '../diff/changeset/write-changeset.ts'
import { chooseLevel } from '../diff/changeset/write-notes.ts'
import { diffDocuments } from '../diff/diff-documents.ts'
import { functionNames, methodNames } from '../diff/names.ts'
import type { Diff } from '../diff/types.ts'
import { readChangesetConfig } from './changeset-config.ts'
import { addDependents, choosePackages } from './choose-packages.ts'
import { type BaseComparison, compareWithBase } from './compare-with-base.ts'
import { findRepository, isInCommit, listChanged } from './git.ts'
import { listPackages } from './list-packages.ts'

/** A changeset for each audience, and the packages that they do not contain. */
export interface PlannedChangesets {
  readonly changesets: readonly Changeset[]
  /** Of all changesets. */
  readonly bumps: ReadonlyMap<string, Bump>
  /** Packages that changed but cannot be in a changeset. */
  readonly leftOut: readonly string[]
}

/**
 * Plans the changesets for all changes since a commit; `null` if no package changed. Users of resources get a text with
 * the names of methods, all others one with the names of functions.
 * @param report receives diagnostics for overlay actions that do not fit the document or match less of it than before
 * @throws GitError if Git fails
 */
export async function planChangesets(
  config: Config,
  base: string,
  ref: string,
  report: (diagnostics: readonly Diagnostic[]) => void = () => {},
): Promise<PlannedChangesets | null> {
  const comparison = await compareWithBase(config, base, ref)
  if (comparison === null) return null
  report(comparison.overlayDiagnostics)
  const levels = config.diff?.levels
  const diff = diffDocuments(comparison.old, comparison.new, levels ? { levels } : {})
  const changed = listAffected(comparison, diff)
  const packages = new Map(
    changed.flatMap((output) => (output.package ? [[output.package.name, output.package]] : [])),
  )
  if (packages.size === 0) return null
  const release = (outputs: BaseComparison['outputs']) => ({
    diff,
    surfaces: outputs.map(({ all }) => all),
    byGenerator: outputs.map(({ byGenerator }) => byGenerator),
  })
  const folder = (await findChangesetFolder(base)) ?? base
  const workspace = await listPackages(await findRepository(base))
  const { released, leftOut } = choosePackages(
    [...packages.values()],
    workspace,
    await readChangesetConfig(folder),
    chooseLevel(release(changed)) !== 'docs',
  )
  // Users of packages with resources call methods, and so do those of their dependents.
  const resources = comparison.outputs.filter(({ name }) => name === 'resources')
  const withMethods = addDependents(
    resources.flatMap((output) => output.package ?? []),
    workspace,
  )
  const audiences = [
    {
      suffix: '',
      names: functionNames,
      outputs: changed.filter(({ name }) => name !== 'resources'),
      packages: released.filter(({ name }) => !withMethods.has(name)),
    },
    {
      suffix: '-methods',
      names: methodNames,
      outputs: changed,
      packages: released.filter(({ name }) => withMethods.has(name)),
    },
  ]
  const changesets = audiences
    .filter((audience) => audience.packages.length > 0)
    .map((audience) => writeChangeset(release(audience.outputs), audience, comparison.before))
  return { changesets, leftOut, bumps: new Map(changesets.flatMap(({ bumps }) => [...bumps])) }
}

/**
 * Lists the outputs that changed. A change of the API that is not visible in generated code, such as another token URL,
 * affects users of the client, or of the other outputs if there is no client.
 */
function listAffected({ outputs }: BaseComparison, { changes }: Diff): BaseComparison['outputs'] {
  const changed = outputs.filter(({ isChanged }) => isChanged)
  const hasEffect = changes.some(({ level }) => level === 'breaking' || level === 'potentially breaking')
  if (changed.length > 0 || !hasEffect) return changed
  const clients = outputs.filter(({ name }) => name === 'client')
  return clients.length > 0 ? clients : outputs
}

/** Finds the nearest folder of changesets in the repository, or `null`. */
export async function findChangesetFolder(from: string): Promise<string | null> {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, '.changeset')
    if (existsSync(folder)) return folder
    if (existsSync(join(at, '.git')) || dirname(at) === at) return null
  }
}

/** Reads the releases of changesets that were added or changed since a commit. */
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
 * Chooses the path of a changeset: its own name, or a new one if the base commit has a changeset of that name. That
 * happens if an earlier change started from the same state, because the service reverted a change.
 */
export async function chooseChangesetPath(folder: string, file: string, ref: string): Promise<string> {
  const repository = await findRepository(folder)
  for (let count = 1; ; count++) {
    const path = join(folder, count === 1 ? file : file.replace(/\.md$/, `-${count}.md`))
    if (!(await isInCommit(repository, ref, path))) return path
  }
}
