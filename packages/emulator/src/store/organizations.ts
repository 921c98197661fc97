import type { Organization } from '../entities/organizations.ts'
import type { Database } from './database.ts'
import type { Table } from './table.ts'
import { UniqueIndex } from './unique-index.ts'

/** Organizations by number and by handle. */
export class OrganizationStore {
  readonly table: Table<Organization>
  readonly #byHandle: UniqueIndex<Organization>

  constructor(database: Database) {
    this.table = database.table('organizations')
    this.#byHandle = new UniqueIndex(this.table, (org) => org.name.toLowerCase())
  }

  /** Finds an organization by its handle, ignoring case. */
  find(handle: string): Organization | undefined {
    return this.#byHandle.find(handle.toLowerCase())
  }
}
