import type { Row, Table } from './table.ts'

/** Finds the one row of a table that has a key. */
export class UniqueIndex<R extends Row> {
  readonly #ids = new Map<string, number>()
  readonly #table: Table<R>

  /** @param keyOf `null` leaves a row out. */
  constructor(table: Table<R>, keyOf: (row: R) => string | null) {
    this.#table = table
    table.watch((before, after) => {
      const old = before ? keyOf(before) : null
      const key = after ? keyOf(after) : null
      if (old === key) return
      if (old !== null) this.#ids.delete(old)
      if (key !== null && after) this.#ids.set(key, after.id)
    })
  }

  find(key: string): R | undefined {
    const id = this.#ids.get(key)
    return id === undefined ? undefined : this.#table.get(id)
  }
}
