import { closeSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Marks a SQLite database as ours, in its header: `SPCE`. */
export const applicationId = 0x53504345

/** The first line of the log that versions before the first release kept. */
const logHeader = '{"format":"spice-cloud-emulator","version":1}\n'

/** A file that an emulator may use. */
export type FileKind = 'empty' | 'database' | 'log'

/**
 * Resolves symbolic links, so that a file has one name.
 * @throws Error when the folder does not exist, or is mounted in a way that loses data
 */
export function resolveFile(path: string): string {
  const file = realPath(path) ?? join(realPath(dirname(path)) ?? missingFolder(path), basename(path))
  if (listMountPoints().includes(file)) {
    throw new Error(
      `${path} is mounted as a single file. SQLite keeps recent changes in a second file beside it, which ` +
        'would be lost with the container. Mount the folder instead, and use a file in it.',
    )
  }
  return file
}

/**
 * Detects the kind of a file without changing it.
 * @throws Error when it belongs to something else
 */
export function inspectFile(path: string): FileKind {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats || stats.size === 0) {
    if (stats && !stats.isFile()) throw new Error(`${path} is not a file`)
    return 'empty'
  }
  if (!stats.isFile()) throw new Error(`${path} is not a file`)
  const start = readStart(path, 100)
  if (start.subarray(0, logHeader.length).toString() === logHeader) return 'log'
  if (start.subarray(0, 16).toString() === 'SQLite format 3\0') {
    if (start.length >= 72 && start.readUInt32BE(68) === applicationId) return 'database'
    throw foreign(path, 'It is a SQLite database of another program.')
  }
  const isJson = /^\s*[{[]/.test(start.toString())
  throw foreign(path, isJson ? 'If it is a seed, pass it as --seed.' : 'Use another file.')
}

function foreign(path: string, hint: string): Error {
  return new Error(`${path} is not a data file of the emulator, so it was left alone. ${hint}`)
}

function readStart(path: string, length: number): Buffer {
  const descriptor = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, 0))
  } finally {
    closeSync(descriptor)
  }
}

function realPath(path: string): string | null {
  try {
    return realpathSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function missingFolder(path: string): never {
  throw new Error(`${path} cannot be created: the folder ${dirname(path)} does not exist`)
}

/** Lists the mount points on Linux, where containers run; empty elsewhere. */
function listMountPoints(): string[] {
  let table: string
  try {
    table = readFileSync('/proc/self/mountinfo', 'utf8')
  } catch {
    return []
  }
  return table
    .split('\n')
    .map((line) => (line.split(' ')[4] ?? '').replace(/\\(\d{3})/g, (_, code) => unescapeOctal(code)))
}

function unescapeOctal(code: string): string {
  return String.fromCharCode(Number.parseInt(code, 8))
}
