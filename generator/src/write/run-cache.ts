/**
 * Remembers the last run, so that one that would change nothing is hardly more than reading the input. What is
 * remembered is never trusted: it says only what to compare.
 */
import { existsSync } from 'node:fs'
import { lstat, mkdir, readdir, realpath, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Diagnostic } from '../diagnostics.ts'
import { hashBytes, hashText, readBytes, readText } from './manifest.ts'

/** What a run read, made and found. */
export interface RememberedRun {
  /** The state of the generator itself. */
  readonly code: string
  /** What each file was that was read, written, or looked for in vain, by its path. */
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

/** The last run, if the generator and every file that it read, wrote or looked for is as it was then. */
export async function recallRun(cacheFile: string, code: string): Promise<RememberedRun | null> {
  const text = await readText(cacheFile)
  const run = text === null ? null : parseRun(text)
  if (run === null || run.code !== code) return null
  for (const [path, print] of Object.entries(run.files)) {
    if ((await fingerprint(path)) !== print) return null
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

/** What files are, by their paths. */
export async function fingerprintFiles(paths: Iterable<string>): Promise<Record<string, string>> {
  const prints: Record<string, string> = {}
  for (const path of paths) prints[path] ??= await fingerprint(path)
  return prints
}

/** Whether one of some files, or a link to it, was changed, made or moved at a time or after it. */
export async function isAnyNewer(paths: Iterable<string>, timeMs: number): Promise<boolean> {
  for (const path of paths) {
    for (const read of [lstat, stat]) {
      const entry = await read(path).catch(() => null)
      if (entry !== null && entry.ctimeMs >= timeMs - clockLagMs) return true
    }
  }
  return false
}

/** File systems take the time from a clock that ticks slowly. */
const clockLagMs = 20

/** Every file below a folder; none where there is no such folder. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** Its bytes, and for a link where it leads: what a document refers to is found from there. */
async function fingerprint(path: string): Promise<string> {
  const bytes = await readBytes(path).catch(() => null)
  if (bytes === null) return 'nothing'
  const real = await realpath(path)
  return real === path ? hashBytes(bytes) : `${hashBytes(bytes)} ${real}`
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
