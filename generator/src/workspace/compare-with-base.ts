import { access } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { Config } from '../config.ts'
import { compareSurfaces, type SurfaceChanges } from '../diff/declarations/compare-surfaces.ts'
import type { Module } from '../diff/declarations/emit-declarations.ts'
import { readSurface } from '../diff/declarations/read-surface.ts'
import type { Compared } from '../diff/types.ts'
import { Code } from '../emit/code.ts'
import type { File } from '../emit/file.ts'
import { emitOutputs, readModel } from '../generate.ts'
import { readManifest, readText } from '../write/manifest.ts'
import { findRepository, withCheckout } from './git.ts'
import { findPackage, type Package } from './packages.ts'

/** How one output differs from what it was. */
export interface OutputComparison {
  readonly name: string
  /** The package that it is part of; `null` for one that is in none. */
  readonly package: Package | null
  readonly isChanged: boolean
  /** What the generator alone has changed of what the output offers: the old document is the same. */
  readonly byGenerator: SurfaceChanges
  /** All that has changed of it. */
  readonly all: SurfaceChanges
}

/** How a repository differs from what it was at a commit. */
export interface BaseComparison {
  readonly old: Compared
  readonly new: Compared
  readonly outputs: readonly OutputComparison[]
  /** The text of all that was generated before, which tells one state from another. */
  readonly before: string
}

/**
 * Compares document and outputs with what they were at a commit. The old document is also run through the generator
 * as it is now, which tells what a change of the generator does apart from a change of the document.
 *
 * @returns `null` where there was no document yet
 * @throws GitError when Git cannot tell
 * @throws DiagnosticError when one of the documents cannot be read
 */
export async function compareWithBase(
  config: Config,
  base: string,
  ref: string,
): Promise<BaseComparison | null> {
  const repository = await findRepository(base)
  const resolve = (path: string) => (isAbsolute(path) ? path : join(base, path))
  const overlays = (config.overlays ?? []).map(resolve)
  const folders = Object.values(config.outputs).flatMap((output) => (output ? [resolve(output.folder)] : []))
  const input = resolve(config.input)
  return await withCheckout(repository, ref, [input, ...overlays, ...folders], async (tree) => {
    const move = (path: string) => join(tree, relative(repository, path))
    if ((await readText(move(input))) === null) return null
    const oldConfig = { ...config, input: move(input), overlays: await filterPresent(overlays.map(move)) }
    const old = await readModel(oldConfig, base)
    const next = await readModel(config, base)
    const regenerated = new Map(emitOutputs(config, base, old.model).map((output) => [output.name, output]))
    const outputs: OutputComparison[] = []
    const texts: string[] = []
    for (const after of emitOutputs(config, base, next.model)) {
      const before = await readOutput(move(after.folder))
      const then = printFiles(regenerated.get(after.name)?.files ?? [])
      const now = printFiles(after.files)
      texts.push(JSON.stringify(before))
      outputs.push({
        name: after.name,
        package: await findPackage(after.folder),
        isChanged: JSON.stringify(sortFiles(before)) !== JSON.stringify(sortFiles(now)),
        ...compareOutput(before, then, now),
      })
    }
    const source = relative(repository, input).split(sep).join('/')
    return {
      old: { ...old, document: { ...old.document, source: `${source} at ${ref}` } },
      new: { ...next, document: { ...next.document, source } },
      outputs,
      before: texts.join('\n'),
    }
  })
}

function compareOutput(
  before: readonly Module[],
  regenerated: readonly Module[],
  after: readonly Module[],
): Pick<OutputComparison, 'byGenerator' | 'all'> {
  const [first, second, third] = [before, regenerated, after].map(readSurface) as [
    ReturnType<typeof readSurface>,
    ReturnType<typeof readSurface>,
    ReturnType<typeof readSurface>,
  ]
  return { byGenerator: compareSurfaces(first, second), all: compareSurfaces(first, third) }
}

/** Overlays may be newer than the commit, and Git knows no empty folders. */
async function filterPresent(paths: readonly string[]): Promise<readonly string[]> {
  const present = await Promise.all(
    paths.map((path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    ),
  )
  return paths.filter((_, index) => present[index])
}

/** The files of an output as they stand in a folder, by its manifest. */
async function readOutput(folder: string): Promise<readonly Module[]> {
  const manifest = await readManifest(folder)
  const files = await Promise.all(
    Object.keys(manifest?.files ?? {}).map(async (path) => ({
      path,
      text: await readText(join(folder, path)),
    })),
  )
  return files.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]))
}

function printFiles(files: readonly File[]): readonly Module[] {
  return files.map(({ path, contents }) => ({ path, text: Code.print(contents) }))
}

function sortFiles(files: readonly Module[]): readonly Module[] {
  return files.toSorted((first, second) => (first.path < second.path ? -1 : 1))
}
