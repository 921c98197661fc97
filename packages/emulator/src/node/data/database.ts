import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Storage } from '../../options.ts'
import type { Change, Row } from '../../store/table.ts'
import { applicationId } from './inspect-file.ts'
import { loadSqlite } from './load-sqlite.ts'

/** The layout of the tables. The log of older versions was version 1. */
const version = 2

/**
 * `counters` has the highest number ever used in a table, so that none is used twice. The pages of `reserve` stay
 * free, so that the write-ahead log can be moved into the file on a full disk.
 */
const layout = `
  CREATE TABLE IF NOT EXISTS rows (name TEXT, id INTEGER, row TEXT NOT NULL, PRIMARY KEY (name, id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS counters (name TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE reserve AS SELECT zeroblob(48000);
  DROP TABLE reserve;
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${version};
`

/** True if SQLite waits for the disk. */
export type Synchronous = 'normal' | 'full'

/** A SQLite database as a storage. */
export class SqliteStorage implements Storage {
  readonly #database: DatabaseSync
  readonly #put: StatementSync
  readonly #remove: StatementSync
  readonly #count: StatementSync

  /** @throws Error with SQLite's code, such as when another process has the file open */
  constructor(path: string, synchronous: Synchronous) {
    const { DatabaseSync } = loadSqlite()
    this.#database = new DatabaseSync(path, { timeout: 1000 })
    try {
      this.#open(path, synchronous)
    } catch (error) {
      this.#database.close()
      throw error
    }
    const prepare = (sql: string) => this.#database.prepare(sql)
    this.#put = prepare('INSERT INTO rows VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET row = excluded.row')
    this.#remove = prepare('DELETE FROM rows WHERE name = ? AND id = ?')
    this.#count = prepare(
      'INSERT INTO counters VALUES (?, ?) ON CONFLICT DO UPDATE SET last = max(last, excluded.last)',
    )
  }

  get isEmpty(): boolean {
    return this.#database.prepare('SELECT 1 FROM counters LIMIT 1').get() === undefined
  }

  *read(): Generator<Change> {
    for (const { name, id, row } of this.#database
      .prepare('SELECT * FROM rows ORDER BY name, id')
      .iterate()) {
      yield { table: String(name), id: Number(id), row: JSON.parse(String(row)) as Row }
    }
    const unused =
      'SELECT * FROM counters WHERE NOT EXISTS (SELECT 1 FROM rows WHERE rows.name = counters.name AND id = last)'
    for (const { name, last } of this.#database.prepare(unused).iterate()) {
      yield { table: String(name), id: Number(last), row: null }
    }
  }

  append(changes: readonly Change[]): void {
    this.#store(() => this.#write(changes))
  }

  replace(changes: Iterable<Change>): void {
    const all = [...changes]
    this.#store(() => {
      this.#database.exec('DELETE FROM rows; DELETE FROM counters')
      this.#write(all)
    })
    this.#emptyLog()
  }

  close(): void {
    this.#database.close()
  }

  #open(path: string, synchronous: Synchronous): void {
    // Exclusive before the first read: no other process can open the file, and the index of the write-ahead log is
    // in memory, not in a shared file, which the volumes of containers do not always support.
    this.#database.exec('PRAGMA locking_mode = EXCLUSIVE')
    this.#transact(() => {
      const found = Number(this.#database.prepare('PRAGMA user_version').get()?.user_version)
      if (found > version)
        throw new Error(`${path} was written by a newer version of the emulator. Update this one.`)
      // Not written again, since a file must also open on a full disk.
      if (found < version) this.#database.exec(layout)
    })
    this.#database.exec(
      // Limits the log to about 1 MB. SQLite's default is four times as much, more than most states need.
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}; PRAGMA wal_autocheckpoint = 250; PRAGMA journal_size_limit = 1000000`,
    )
  }

  /** Writes. On a full disk, empties the write-ahead log, which has several versions of a page, and writes again. */
  #store(write: () => void): void {
    try {
      this.#transact(write)
    } catch (error) {
      if (!isFull(error) || !this.#emptyLog()) throw error
      this.#transact(write)
    }
  }

  /** Moves the write-ahead log into the file. @returns whether there was room for it */
  #emptyLog(): boolean {
    try {
      return this.#database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0
    } catch {
      return false
    }
  }

  #write(changes: Iterable<Change>): void {
    for (const { table, id, row } of changes) {
      if (row) this.#put.run(table, id, JSON.stringify(row))
      else this.#remove.run(table, id)
      this.#count.run(table, id)
    }
  }

  #transact(act: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE')
    try {
      act()
      this.#database.exec('COMMIT')
    } catch (error) {
      // SQLite has ended the transaction by itself after some errors, such as a full disk.
      try {
        this.#database.exec('ROLLBACK')
      } catch {}
      throw error
    }
  }
}

function isFull(error: unknown): boolean {
  return (error as { readonly errcode?: number }).errcode === 13
}
