import type { Alert } from '../entities/alerts.ts'
import type { Database } from './database.ts'
import { OrderedIndex } from './ordered-index.ts'
import type { Table } from './table.ts'

/**
 * Monitors and reactions by their owner, except default monitors that are unchanged. An owner has few, so a search
 * goes through all of them.
 */
export class AlertStore {
  readonly table: Table<Alert>
  readonly #byParent: OrderedIndex<Alert>

  constructor(database: Database) {
    this.table = database.table('alerts')
    this.#byParent = new OrderedIndex(this.table, ({ parent }) => parent)
  }

  /** Finds an alert of either kind, ignoring case. */
  findByName(parent: string, name: string): Alert | undefined {
    const wanted = name.toLowerCase()
    return this.all(parent).find(({ fields }) => fields.name.toLowerCase() === wanted)
  }

  /** Counts both kinds. */
  count(parent: string): number {
    return this.#byParent.count(parent)
  }

  /** Both kinds, oldest first. */
  all(parent: string): Alert[] {
    return this.#byParent.all(parent)
  }
}
