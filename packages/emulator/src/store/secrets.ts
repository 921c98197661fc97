import type { Secret } from '../entities/secrets.ts'
import type { Database } from './database.ts'
import { everything, OrderedIndex, type Page } from './ordered-index.ts'
import type { Table } from './table.ts'
import { UniqueIndex } from './unique-index.ts'

/** Secrets by project and name. */
export class SecretStore {
  readonly table: Table<Secret>
  readonly #byName: UniqueIndex<Secret>
  readonly #byProject: OrderedIndex<Secret>

  constructor(database: Database) {
    this.table = database.table('secrets')
    this.#byName = new UniqueIndex(this.table, ({ projectId, name }) => `${projectId}/${name}`)
    this.#byProject = new OrderedIndex(this.table, (secret) => secret.projectId)
  }

  find(projectId: number, name: string): Secret | undefined {
    return this.#byName.find(`${projectId}/${name}`)
  }

  list(projectId: number, page: Page = everything): Secret[] {
    return this.#byProject.page(projectId, page)
  }
}
