/** What is kept: numbered in the order in which it came, replaced whole and never changed in place. */
export interface Row {
  readonly id: number
}

/** A row that was put, or one that went (`row` is `null`). */
export interface Change {
  readonly table: string
  readonly id: number
  readonly row: Row | null
}

/** Called after each change with the row as it was and as it is. */
export type Watcher<R> = (before: R | undefined, after: R | undefined) => void

/** Rows of one kind by their number. */
export class Table<R extends Row> {
  readonly name: string
  readonly #record: (change: Change) => void
  readonly #rows = new Map<number, R>()
  readonly #watchers: Watcher<R>[] = []
  #lastId = 0

  constructor(name: string, record: (change: Change) => void) {
    this.name = name
    this.#record = record
  }

  get size(): number {
    return this.#rows.size
  }

  /** The highest number ever used here, even if its row is gone. */
  get lastId(): number {
    return this.#lastId
  }

  get(id: number): R | undefined {
    return this.#rows.get(id)
  }

  values(): IterableIterator<R> {
    return this.#rows.values()
  }

  /** Adds a row under the next number. */
  insert(fields: Omit<R, 'id'>): R {
    const row = { ...fields, id: this.#lastId + 1 } as R
    this.put(row)
    return row
  }

  /** Adds a row, or replaces the one of its number. */
  put(row: R): void {
    const before = this.#rows.get(row.id)
    this.#rows.set(row.id, row)
    this.#settle(row.id, before, row)
  }

  /** Replaces some fields of a row. */
  patch(row: R, fields: Partial<Omit<R, 'id'>>): R {
    const after = { ...row, ...fields }
    this.put(after)
    return after
  }

  remove(id: number): void {
    const before = this.#rows.get(id)
    this.#rows.delete(id)
    this.#settle(id, before, undefined)
  }

  /** Forgets every row and number. */
  clear(): void {
    // From the end, since indexes take the last of many rows out quickest.
    for (const id of [...this.#rows.keys()].reverse()) this.remove(id)
    this.#lastId = 0
  }

  /** Lets an index follow the rows. */
  watch(watcher: Watcher<R>): void {
    this.#watchers.push(watcher)
  }

  #settle(id: number, before: R | undefined, after: R | undefined): void {
    if (id > this.#lastId) this.#lastId = id
    for (const watcher of this.#watchers) watcher(before, after)
    this.#record({ table: this.name, id, row: after ?? null })
  }
}
