import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { collectBytes } from './collect-bytes.ts'
import { fail } from './fail.ts'
import * as sourceProblems from './problems.ts'
import type { SourceOptions, SourceResult } from './types.ts'

/** Reads a regular file of at most `maximumBytes`. Links are followed. */
export async function readLocalFile(
  path: string,
  location: string,
  options: Pick<SourceOptions, 'maximumBytes'>,
): Promise<SourceResult> {
  try {
    const real = await realpath(path)
    // Checked before opening, because opening a pipe waits for a writer.
    if (!(await stat(real)).isFile()) return fail(location, sourceProblems.notFile, {})
    const bytes = await collectBytes(createReadStream(real), options.maximumBytes)
    if (bytes === null) return fail(location, sourceProblems.tooLarge, { bytes: options.maximumBytes })
    return {
      status: 'read',
      source: { location, base: pathToFileURL(real), bytes, etag: null, lastModified: null },
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    if (code === 'ENOENT' || code === 'ENOTDIR') return fail(location, sourceProblems.missing, {})
    return fail(location, sourceProblems.unreadable, { reason: code })
  }
}
