import { accessSync, constants, linkSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Storage } from '../../options.ts'
import { SqliteStorage, type Synchronous } from './database.ts'
import { explainErrors } from './explain-error.ts'
import { type FileKind, inspectFile, resolveFile } from './inspect-file.ts'
import { loadSqlite } from './load-sqlite.ts'
import { readLog } from './read-log.ts'

/** Options of `openDataFile()`. */
export interface DataFileOptions {
  /**
   * Loss that a failure can cause. In both cases a crash or a kill of the process loses nothing whose response was sent.
   * With `'normal'`, a power failure or a crash of the operating system can lose the changes of the last
   * moments, but never damages the file. With `'full'` it loses nothing: each change waits for the disk.
   * @default 'normal'
   */
  readonly synchronous?: Synchronous
}

/** A file that stores an emulator's state. */
export interface DataFile extends Storage {
  /** True if nothing is stored yet. */
  readonly isEmpty: boolean
  /** Closes the file. Another emulator can open it then. */
  close(): void
}

/** The files that this process has open. Reading one again would release SQLite's lock on it (a rule of POSIX). */
const open = new Set<string>()

/**
 * Opens a file that stores the state, or creates it. It is a SQLite database: each request is a transaction
 * that ends before the response is sent. Only the current user can read the file, since it contains tokens.
 * It needs Node 22.13 or later.
 *
 * @example
 * import { openDataFile, serve } from '@spice-cloud/emulator/node'
 *
 * const served = await serve({ storage: openDataFile('state.db') })
 * @throws Error when the file is in use, cannot be written, or is not a data file; it is then left alone
 */
export function openDataFile(path: string, { synchronous = 'normal' }: DataFileOptions = {}): DataFile {
  loadSqlite()
  const explain = <T>(act: () => T) => explainErrors(path, act)
  const file = explain(() => resolveFile(path))
  if (open.has(file)) throw new Error(`${path} is in use by another emulator of this process.`)
  const kind = explain(() => inspectFile(file))
  explain(() => checkAccess(file, kind))
  if (kind === 'log') explain(() => upgradeLog(file, synchronous))
  // SQLite would create a file that every user can read.
  if (kind === 'empty') explain(() => writeFileSync(file, '', { flag: 'a', mode: 0o600 }))
  const storage = explain(() => new SqliteStorage(file, synchronous))
  open.add(file)
  return {
    get isEmpty() {
      return explain(() => storage.isEmpty)
    },
    read: () => explain(() => [...storage.read()]),
    append: (changes) => explain(() => storage.append(changes)),
    replace: (changes) => explain(() => storage.replace(changes)),
    close() {
      if (open.delete(file)) storage.close()
    },
  }
}

/** Checks the permissions for the file and its folder, since the errors of SQLite do not name the reason. */
function checkAccess(file: string, kind: FileKind): void {
  accessSync(dirname(file), constants.W_OK)
  if (kind !== 'empty') accessSync(file, constants.R_OK | constants.W_OK)
}

/** Replaces a log with a database, and keeps the log beside it as `.v1`. A complete file exists at every moment. */
function upgradeLog(file: string, synchronous: Synchronous): void {
  const draft = `${file}.upgrade`
  const changes = readLog(file)
  inspectFile(draft)
  writeFileSync(draft, '', { flag: 'a', mode: 0o600 })
  const storage = new SqliteStorage(draft, synchronous)
  try {
    storage.replace([])
    storage.append(changes)
  } finally {
    storage.close()
  }
  // Kept for a return to the older version. An existing file of this name is not overwritten.
  try {
    linkSync(file, `${file}.v1`)
  } catch {}
  renameSync(draft, file)
}
