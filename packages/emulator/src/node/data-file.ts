import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import type { Storage } from '../options.ts'
import type { Change } from '../store/table.ts'
import { lockFile } from './lock-file.ts'

/** The first line of a data file: what it is, and how it is to be read. */
const header = { format: 'spice-cloud-emulator', version: 1 }

/** A file that keeps an emulator's state. */
export interface DataFile extends Storage {
  /** Lets go of the file. */
  close(): void
}

/**
 * Opens a file that keeps the state, or makes it. What a request changed is one line, written before
 * the request is answered, so that a process killed at any moment loses nothing that it had answered:
 * a line that broke off belongs to a request that nobody was told about. Only this user can read it.
 *
 * @example
 * import { openDataFile, serve } from '@spice-cloud/emulator/node'
 *
 * const served = await serve({ storage: openDataFile('state.jsonl') })
 * @throws Error when the file is another emulator's at this moment, or no such file at all
 */
export function openDataFile(path: string): DataFile {
  const unlock = lockFile(path)
  let descriptor: number
  try {
    readLines(path)
    descriptor = openSync(path, 'a', 0o600)
  } catch (error) {
    unlock()
    throw error
  }
  return {
    *read() {
      for (const line of readLines(path)) yield* line
    },
    append(changes) {
      writeWhole(descriptor, `${JSON.stringify(changes)}\n`)
    },
    replace(changes) {
      closeSync(descriptor)
      descriptor = writeAnew(path, changes)
    },
    close() {
      closeSync(descriptor)
      unlock()
    },
  }
}

function readLines(path: string): (readonly Change[])[] {
  const lines = readText(path).split('\n')
  // The text after the last line break is empty, or a line that broke off.
  lines.pop()
  const [first, ...rest] = lines
  if (first === undefined) return []
  if (first !== JSON.stringify(header))
    throw new Error(`${path} is no data file of this version of the emulator`)
  return rest.map((line, index) => {
    try {
      return JSON.parse(line) as readonly Change[]
    } catch {
      throw new Error(`${path}: line ${index + 2} is damaged`)
    }
  })
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

/** Written beside and moved into place, so that the old file is there until the new one is whole. */
function writeAnew(path: string, changes: Iterable<Change>): number {
  const draft = `${path}.new`
  rmSync(draft, { force: true })
  const descriptor = openSync(draft, 'ax', 0o600)
  writeWhole(descriptor, `${JSON.stringify(header)}\n`)
  for (const change of changes) writeWhole(descriptor, `${JSON.stringify([change])}\n`)
  fsyncSync(descriptor)
  renameSync(draft, path)
  return descriptor
}

function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  let written = 0
  while (written < bytes.length) written += writeSync(descriptor, bytes, written)
}
