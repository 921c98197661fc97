import { existsSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { Config } from '../config.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { compareSurfaces, type SurfaceChanges } from '../diff/declarations/compare-surfaces.ts'
import type { Module } from '../diff/declarations/emit-declarations.ts'
import { readSurface } from '../diff/declarations/read-surface.ts'
import type { Compared } from '../diff/types.ts'
import { Code } from '../emit/code.ts'
import type { File } from '../emit/file.ts'
import { dropIgnored, emitOutputs, readModel } from '../make-outputs.ts'
import { listDocuments } from '../source/list-documents.ts'
import { readManifest, readText } from '../write/manifest.ts'
import { compareReach } from './compare-reach.ts'
import { findRepository, withCheckout } from './git.ts'
import { findPackage, type Package } from './packages.ts'

/** Changes of one output since the base commit. */
export interface OutputComparison {
  readonly name: string
  /** The package that contains it; `null` outside a package. */
  readonly package: Package | null
  readonly isChanged: boolean
  /** Changes that the generator alone causes: both sides are generated from the old document. */
  readonly byGenerator: SurfaceChanges
  /** All changes. */
  readonly all: SurfaceChanges
}

/** A document at the base commit, and now. */
export interface BasePair {
  readonly old: Compared
  readonly new: Compared
  /** Diagnostics for overlay actions that do not fit the current document, or match less of it than before. */
  readonly overlayDiagnostics: readonly Diagnostic[]
}

/** Changes of a repository since the base commit. */
export interface BaseComparison extends BasePair {
  readonly outputs: readonly OutputComparison[]
  /** Text of all previously generated files, which identifies the state. */
  readonly before: string
}

/**
 * Reads the document of a config at a commit, and now, each with its own overlays.
 *
 * @returns `null` if the commit has no document
 * @throws GitError if Git fails
 * @throws DiagnosticError if one of the documents cannot be read
 */
export async function readWithBase(config: Config, base: string, ref: string): Promise<BasePair | null> {
  return await withBase(config, base, ref, [], async (pair) => pair)
}

/**
 * Compares document and outputs with those of a commit. The current generator also processes the old document, to separate
 * changes of the generator from changes of the document.
 *
 * @returns `null` if the commit has no document
 * @throws GitError if Git fails
 * @throws DiagnosticError if one of the documents cannot be read
 */
export async function compareWithBase(
  config: Config,
  base: string,
  ref: string,
): Promise<BaseComparison | null> {
  const folders = Object.values(config.outputs).flatMap((output) => (output ? [output.folder] : []))
  return await withBase(config, base, ref, folders, async (pair, move) => {
    const regenerated = new Map(
      emitOutputs(config, base, pair.old.model).map(({ name, files }) => [name, printFiles(files)]),
    )
    const outputs: OutputComparison[] = []
    const texts: string[] = []
    for (const { name, folder, files } of emitOutputs(config, base, pair.new.model)) {
      const before = await readOutput(move(folder))
      const now = printFiles(files)
      texts.push(JSON.stringify(before))
      outputs.push({
        name,
        package: await findPackage(folder),
        isChanged: !areSame(before, now),
        byGenerator: compareModules(before, regenerated.get(name) ?? []),
        all: compareModules(before, now),
      })
    }
    return { ...pair, outputs, before: texts.join('\n') }
  })
}

async function withBase<Result>(
  config: Config,
  base: string,
  ref: string,
  folders: readonly string[],
  work: (pair: BasePair, move: (path: string) => string) => Promise<Result>,
): Promise<Result | null> {
  const repository = await findRepository(base)
  const resolve = (path: string) => (isAbsolute(path) ? path : join(base, path))
  const overlays = (config.overlays ?? []).map(resolve)
  const input = resolve(config.input)
  const wanted = [input, ...overlays, ...folders.map(resolve)]
  return await withCheckout(repository, ref, wanted, async (tree) => {
    const move = (path: string) => join(tree, relative(repository, path))
    if ((await readText(move(input))) === null) return null
    // Overlays may be newer than the commit, and Git does not store empty folders.
    const oldConfig = {
      ...config,
      input: move(input),
      overlays: overlays.map(move).filter((path) => existsSync(path)),
    }
    const old = await readModel(oldConfig, base)
    // Overlays that no longer fit must not hide changes.
    const next = await readModel(config, base, undefined, 'skip')
    const isSame = (await readText(input)) === (await readText(move(input)))
    const reach = isSame
      ? []
      : await compareReach(
          move(input),
          input,
          await listDocuments(config.overlays ?? [], base),
          config.limits ?? {},
        )
    const source = relative(repository, input).split(sep).join('/')
    const pair: BasePair = {
      old: { model: old.model, document: { ...old.document, source: `${source} at ${ref}` } },
      new: { model: next.model, document: { ...next.document, source } },
      overlayDiagnostics: [
        ...next.diagnostics.filter(({ code }) => code.startsWith('overlay-')),
        ...dropIgnored(reach, config),
      ],
    }
    return await work(pair, move)
  })
}

/** Skips unchanged modules, because reading declarations is slow. */
function compareModules(old: readonly Module[], next: readonly Module[]): SurfaceChanges {
  if (areSame(old, next)) return { removed: [], added: [], changed: [], extended: [] }
  return compareSurfaces(readSurface(old), readSurface(next))
}

function areSame(first: readonly Module[], second: readonly Module[]): boolean {
  return JSON.stringify(sortFiles(first)) === JSON.stringify(sortFiles(second))
}

/** Reads the files of an output, by its manifest. */
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
