import type { Repository } from '../entities/repositories.ts'
import type { Database } from './database.ts'
import type { Table } from './table.ts'
import { UniqueIndex } from './unique-index.ts'

/** Git repositories by `owner/name`. */
export class RepositoryStore {
  readonly table: Table<Repository>
  readonly #byName: UniqueIndex<Repository>

  constructor(database: Database) {
    this.table = database.table('repositories')
    this.#byName = new UniqueIndex(this.table, (repository) => repository.name.toLowerCase())
  }

  find(name: string): Repository | undefined {
    return this.#byName.find(name.toLowerCase())
  }
}
