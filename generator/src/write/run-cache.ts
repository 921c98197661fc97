/**
 * Remembers the last run, so that one that would change nothing is hardly more than reading the input. What is
 * remembered is never trusted: it says only what to compare.
 */
import { existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Diagnostic } from '../diagnostics.ts'
import { hashBytes, hashText, readBytes, readText } from './manifest.ts'

/** What a run read, made and found. */
export interface RememberedRun {
  /** SHA-256 of each file that was read or written, by its path. */
  readonly files: Readonly<Record<string, string>>
  readonly diagnostics: readonly Diagnostic[]
  readonly operations: number
  readonly schemas: number
  readonly watched: readonly string[]
}

/** A place for what is remembered of runs with some settings; `null` where there is no `node_modules` to keep it in. */
export function findCacheFile(base: string, settings: string): string | null {
  for (let folder = base; ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules')
    if (existsSync(modules))
      return join(modules, '.cache/spicegen', `${hashText(`${base}\n${settings}`)}.json`)
    if (folder === dirname(folder)) return null
  }
}

/** The last run, if every file that it read or wrote is as it was then. */
export async function recallRun(cacheFile: string): Promise<RememberedRun | null> {
  const text = await readText(cacheFile)
  const run = text === null ? null : parseRun(text)
  if (run === null) return null
  for (const [path, hash] of Object.entries(run.files)) {
    const bytes = await readBytes(path)
    if (bytes === null || hashBytes(bytes) !== hash) return null
  }
  return run
}

/** Remembers a run. Failing to do so costs nothing but time, and is no error. */
export async function rememberRun(cacheFile: string, run: RememberedRun): Promise<void> {
  try {
    await mkdir(dirname(cacheFile), { recursive: true })
    await writeFile(cacheFile, JSON.stringify(run))
  } catch {}
}

/** SHA-256 of files, by path; those that are not there are left out. */
export async function hashFiles(paths: Iterable<string>): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {}
  for (const path of paths) {
    const bytes = await readBytes(path)
    if (bytes !== null) hashes[path] = hashBytes(bytes)
  }
  return hashes
}

/** Every file below a folder; none where there is no such folder. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

function parseRun(text: string): RememberedRun | null {
  try {
    const value = JSON.parse(text) as Partial<RememberedRun> | null
    return typeof value?.files === 'object' && Array.isArray(value.diagnostics)
      ? (value as RememberedRun)
      : null
  } catch {
    return null
  }
}
