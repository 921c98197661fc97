import type { Alert } from '../entities/alerts.ts'
import type { Database } from './database.ts'
import { OrderedIndex, type Page } from './ordered-index.ts'
import type { Table } from './table.ts'

/** Monitors and reactions by their owner. An owner has few, so a search goes through all of them. */
export class AlertStore {
  readonly table: Table<Alert>
  readonly #byParentAndKind: OrderedIndex<Alert>

  constructor(database: Database) {
    this.table = database.table('alerts')
    this.#byParentAndKind = new OrderedIndex(this.table, ({ parent, kind }) => `${parent}/${kind}`)
  }

  find(parent: string, kind: Alert['kind'], uuid: string): Alert | undefined {
    const wanted = uuid.toLowerCase()
    return this.#byParentAndKind.all(`${parent}/${kind}`).find((alert) => alert.uuid === wanted)
  }

  /** Finds an alert of either kind, ignoring case. */
  findByName(parent: string, name: string): Alert | undefined {
    const wanted = name.toLowerCase()
    return this.#ofParent(parent).find(({ fields }) => fields.name.toLowerCase() === wanted)
  }

  /** Counts both kinds. */
  count(parent: string): number {
    return this.#ofParent(parent).length
  }

  list(parent: string, kind: Alert['kind'], page: Page): Alert[] {
    return this.#byParentAndKind.page(`${parent}/${kind}`, page)
  }

  #ofParent(parent: string): Alert[] {
    return (['monitor', 'reaction'] as const).flatMap((kind) =>
      this.#byParentAndKind.all(`${parent}/${kind}`),
    )
  }
}
