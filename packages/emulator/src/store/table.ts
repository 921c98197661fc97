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

/** A change with what it takes to undo it. */
export interface RecordedChange extends Change {
  /** The row that it replaced or removed; `null` for none. */
  readonly before: Row | null
  /** `lastId` of the table before it. */
  readonly lastIdBefore: number
}

/** Called after each change with the row as it was and as it is. */
export type Watcher<R> = (before: R | undefined, after: R | undefined) => void

/** Receives each change. */
export type Recorder = (change: RecordedChange) => void

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
    const id = this.#lastId + 1
    const row = { ...fields, id } as R
    this.#set(id, undefined, row, id)
    return row
  }

  /** Adds a row, or replaces the one with its number. */
  put(row: R): void {
    this.#set(row.id, this.#rows.get(row.id), row, Math.max(this.#lastId, row.id))
  }

  /** Replaces some fields of a row. */
  patch(row: R, fields: Partial<Omit<R, 'id'>>): R {
    const after = { ...row, ...fields }
    this.put(after)
    return after
  }

  remove(id: number): void {
    this.#set(id, this.#rows.get(id), undefined, Math.max(this.#lastId, id))
  }

  /** Removes every row and starts numbering at 1 again. */
  clear(): void {
    // From the end, since indexes remove the last of many rows fastest.
    for (const id of [...new Set([...this.#rows.keys(), this.#lastId])].reverse()) {
      this.#set(id, this.#rows.get(id), undefined, 0)
    }
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

  /** Takes back the latest change that is not undone yet. */
  undo({ id, row, before, lastIdBefore }: RecordedChange): void {
    this.#replace(
      id,
      (row ?? undefined) as R | undefined,
      (before ?? undefined) as R | undefined,
      lastIdBefore,
    )
    if (before && !row) this.#isSorted = false
  }

  #set(id: number, before: R | undefined, after: R | undefined, lastId: number): void {
    const lastIdBefore = this.#lastId
    this.#replace(id, before, after, lastId)
    this.#record({ table: this.name, id, row: after ?? null, before: before ?? null, lastIdBefore })
  }

  #replace(id: number, before: R | undefined, after: R | undefined, lastId: number): void {
    if (after) this.#rows.set(id, after)
    else this.#rows.delete(id)
    this.#lastId = lastId
    for (const watcher of this.#watchers) watcher(before, after)
  }
}
