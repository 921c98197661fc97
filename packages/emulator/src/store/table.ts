/** A stored object, numbered in the order of creation. It is replaced as a whole and never changed in place. */
export interface Row {
  readonly id: number
}

/** A row that was added or replaced; `row` is `null` for one that was removed. */
export interface Change {
  readonly table: string
  readonly id: number
  readonly row: Row | null
}

/** A change with the row that it replaced or removed; `null` for none. */
export interface RecordedChange extends Change {
  readonly before: Row | null
}

/** Called after each change with the row as it was and as it is. */
export type Watcher<R> = (before: R | undefined, after: R | undefined) => void

/** Receives each change together with the function that takes it back. */
export type Recorder = (change: RecordedChange, undo: () => void) => void

/** Rows of one kind by number. */
export class Table<R extends Row> {
  readonly name: string
  readonly #record: Recorder
  #rows = new Map<number, R>()
  readonly #watchers: Watcher<R>[] = []
  #lastId = 0
  #isSorted = true

  constructor(name: string, record: Recorder) {
    this.name = name
    this.#record = record
  }

  get size(): number {
    return this.#rows.size
  }

  /** The highest number ever used here, even if its row was removed. */
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

  /** Adds a row, or replaces the one with its number. */
  put(row: R): void {
    this.#set(row.id, row, Math.max(this.#lastId, row.id))
  }

  /** Replaces some fields of a row. */
  patch(row: R, fields: Partial<Omit<R, 'id'>>): R {
    const after = { ...row, ...fields }
    this.put(after)
    return after
  }

  remove(id: number): void {
    this.#set(id, undefined, Math.max(this.#lastId, id))
  }

  /** Removes every row and starts numbering at 1 again. */
  clear(): void {
    // From the end, since indexes remove the last of many rows fastest.
    for (const id of [...new Set([...this.#rows.keys(), this.#lastId])].reverse()) this.#set(id, undefined, 0)
  }

  /** Lists rows in the order of their numbers again, after removals were taken back. */
  sort(): void {
    if (!this.#isSorted) this.#rows = new Map([...this.#rows].sort(([a], [b]) => a - b))
    this.#isSorted = true
  }

  /** Calls a function after each change, so that an index can follow the rows. */
  watch(watcher: Watcher<R>): void {
    this.#watchers.push(watcher)
  }

  #set(id: number, after: R | undefined, lastId: number): void {
    const before = this.#rows.get(id)
    const lastIdBefore = this.#lastId
    this.#replace(id, before, after, lastId)
    this.#record({ table: this.name, id, row: after ?? null, before: before ?? null }, () => {
      this.#replace(id, after, before, lastIdBefore)
      if (before && !after) this.#isSorted = false
    })
  }

  #replace(id: number, before: R | undefined, after: R | undefined, lastId: number): void {
    if (after) this.#rows.set(id, after)
    else this.#rows.delete(id)
    this.#lastId = lastId
    for (const watcher of this.#watchers) watcher(before, after)
  }
}
