import { type Change, type RecordedChange, type Row, Table } from './table.ts'

/** A table, whatever its rows are. */
type AnyTable = Pick<
  Table<Row>,
  'clear' | 'get' | 'lastId' | 'name' | 'put' | 'remove' | 'sort' | 'undo' | 'values'
>

/** All tables, and the changes since the last commit. */
export class Database {
  readonly #tables = new Map<string, AnyTable>()
  #changes: RecordedChange[] = []

  table<R extends Row>(name: string): Table<R> {
    const table = new Table<R>(name, (change) => this.#changes.push(change))
    this.#tables.set(name, table)
    return table
  }

  /** The changes since the last commit, oldest first. */
  get changes(): readonly RecordedChange[] {
    return this.#changes
  }

  /** Keeps the changes. */
  commit(): void {
    this.#changes = []
  }

  /** Undoes every change since the last commit. */
  rollback(): void {
    for (const change of this.#changes.toReversed()) this.#tables.get(change.table)?.undo(change)
    for (const table of this.#tables.values()) table.sort()
    this.commit()
  }

  /** Repeats changes that were stored before. Tables that no longer exist are skipped. */
  restore(changes: Iterable<Change>): void {
    for (const { table, id, row } of changes) {
      if (row) this.#tables.get(table)?.put(row)
      else this.#tables.get(table)?.remove(id)
    }
    this.commit()
  }

  /** Removes every row. */
  clear(): void {
    for (const table of this.#tables.values()) table.clear()
  }

  /** The whole content, as the changes that create it. */
  *snapshot(): Generator<Change> {
    for (const table of this.#tables.values()) {
      for (const row of table.values()) yield { table: table.name, id: row.id, row }
      // Without this, a number could be used twice.
      if (table.lastId > 0 && !table.get(table.lastId))
        yield { table: table.name, id: table.lastId, row: null }
    }
  }
}
