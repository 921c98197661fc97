import { type Change, type Row, Table } from './table.ts'

/** All tables, and what changed in them since it was last asked. */
export class Database {
  readonly #tables = new Map<string, Table<Row>>()
  #pending: Change[] = []

  table<R extends Row>(name: string): Table<R> {
    const table = new Table<R>(name, (change) => this.#pending.push(change))
    this.#tables.set(name, table as unknown as Table<Row>)
    return table
  }

  /** Hands over what changed since the last time. */
  takeChanges(): readonly Change[] {
    if (this.#pending.length === 0) return this.#pending
    const changes = this.#pending
    this.#pending = []
    return changes
  }

  /** Repeats changes that were recorded before. Tables that do not exist any more are passed over. */
  apply(changes: Iterable<Change>): void {
    for (const { table, id, row } of changes) {
      if (row) this.#tables.get(table)?.put(row)
      else this.#tables.get(table)?.remove(id)
    }
    this.#pending = []
  }

  /** Forgets everything. */
  clear(): void {
    for (const table of this.#tables.values()) table.clear()
    this.#pending = []
  }

  /** Everything that is there, as the changes that would bring it about. */
  *snapshot(): Generator<Change> {
    for (const table of this.#tables.values()) {
      for (const row of table.values()) yield { table: table.name, id: row.id, row }
      // A number that was used once must not come again after the snapshot is read.
      if (table.lastId > 0 && !table.get(table.lastId))
        yield { table: table.name, id: table.lastId, row: null }
    }
  }
}
