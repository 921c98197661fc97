import type { Alert } from '../entities/alerts.ts'
import type { Database } from './database.ts'
import { OrderedIndex, type Page } from './ordered-index.ts'
import type { Table } from './table.ts'
import { UniqueIndex } from './unique-index.ts'

/** Monitors and reactions by what they watch. */
export class AlertStore {
  readonly table: Table<Alert>
  readonly #byUuid: UniqueIndex<Alert>
  readonly #byName: UniqueIndex<Alert>
  readonly #byParent: OrderedIndex<Alert>
  readonly #byParentAndKind: OrderedIndex<Alert>

  constructor(database: Database) {
    this.table = database.table('alerts')
    this.#byUuid = new UniqueIndex(this.table, ({ parent, kind, uuid }) => `${parent}/${kind}/${uuid}`)
    this.#byName = new UniqueIndex(
      this.table,
      ({ parent, fields }) => `${parent}/${fields.name.toLowerCase()}`,
    )
    this.#byParent = new OrderedIndex(this.table, (alert) => alert.parent)
    this.#byParentAndKind = new OrderedIndex(this.table, ({ parent, kind }) => `${parent}/${kind}`)
  }

  find(parent: string, kind: Alert['kind'], uuid: string): Alert | undefined {
    return this.#byUuid.find(`${parent}/${kind}/${uuid.toLowerCase()}`)
  }

  /** Of either kind, whatever the case. */
  findByName(parent: string, name: string): Alert | undefined {
    return this.#byName.find(`${parent}/${name.toLowerCase()}`)
  }

  /** Of both kinds. */
  count(parent: string): number {
    return this.#byParent.count(parent)
  }

  list(parent: string, kind: Alert['kind'], page: Page): Alert[] {
    return this.#byParentAndKind.page(`${parent}/${kind}`, page)
  }
}
