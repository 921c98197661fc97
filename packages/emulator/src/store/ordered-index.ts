import type { Row, Table } from './table.ts'

/** A part of a list. */
export interface Page {
  readonly limit: number
  readonly offset: number
  /** Only items with a lower number. Lists that are read backwards support it. */
  readonly afterId?: number | null
}

/** The whole of a list. */
export const everything: Page = { limit: Number.POSITIVE_INFINITY, offset: 0 }

/** Rows of a table by group, in the order of their numbers. A page costs the same however long the list is. */
export class OrderedIndex<R extends Row> {
  readonly #groups = new Map<string | number, number[]>()
  readonly #table: Table<R>

  /** @param groupOf `null` leaves a row out. */
  constructor(table: Table<R>, groupOf: (row: R) => string | number | null) {
    this.#table = table
    table.watch((before, after) => {
      const old = before ? groupOf(before) : null
      const group = after ? groupOf(after) : null
      if (old === group) return
      if (old !== null && before) this.#drop(old, before.id)
      if (group !== null && after) this.#add(group, after.id)
    })
  }

  count(group: string | number): number {
    return this.#groups.get(group)?.length ?? 0
  }

  /** Oldest first. */
  page(group: string | number, { limit, offset }: Page): R[] {
    return this.#rows((this.#groups.get(group) ?? []).slice(offset, offset + limit))
  }

  /** Newest first. */
  pageBackwards(group: string | number, { limit, offset, afterId = null }: Page): R[] {
    const ids = this.#groups.get(group) ?? []
    const rest = afterId === null ? ids.length : findPlace(ids, afterId)
    const end = Math.max(0, rest - offset)
    return this.#rows(ids.slice(Math.max(0, end - limit), end).reverse())
  }

  /** All of a group, newest first, one after the other. */
  *backwards(group: string | number): Generator<R> {
    const ids = this.#groups.get(group) ?? []
    for (let i = ids.length - 1; i >= 0; i--) {
      const row = this.#table.get(ids[i] as number)
      if (row) yield row
    }
  }

  /** All of a group, oldest first. */
  all(group: string | number): R[] {
    return this.#rows(this.#groups.get(group) ?? [])
  }

  latest(group: string | number): R | undefined {
    const id = this.#groups.get(group)?.at(-1)
    return id === undefined ? undefined : this.#table.get(id)
  }

  #rows(ids: readonly number[]): R[] {
    return ids.map((id) => this.#table.get(id) as R)
  }

  #add(group: string | number, id: number): void {
    const ids = this.#groups.get(group)
    if (!ids) this.#groups.set(group, [id])
    else if ((ids.at(-1) as number) < id) ids.push(id)
    else ids.splice(findPlace(ids, id), 0, id)
  }

  #drop(group: string | number, id: number): void {
    const ids = this.#groups.get(group) ?? []
    ids.splice(findPlace(ids, id), 1)
    if (ids.length === 0) this.#groups.delete(group)
  }
}

/** The index of a number in ascending numbers, or the one where it would be inserted. */
function findPlace(ids: readonly number[], id: number): number {
  let low = 0
  let high = ids.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ids[middle] as number) < id) low = middle + 1
    else high = middle
  }
  return low
}
