import type { Credential, OauthClient } from '../entities/credentials.ts'
import type { Database } from './database.ts'
import { OrderedIndex } from './ordered-index.ts'
import type { Table } from './table.ts'
import { UniqueIndex } from './unique-index.ts'

/** Number of access tokens to remember; the oldest are forgotten first. */
const accessTokenLimit = 10_000

/** The credentials that a request can have. */
export class CredentialStore {
  readonly clients: Table<OauthClient>
  readonly credentials: Table<Credential>
  readonly #clientsById: UniqueIndex<OauthClient>
  readonly #byToken: UniqueIndex<Credential>
  readonly #byKind: OrderedIndex<Credential>

  constructor(database: Database) {
    this.clients = database.table('clients')
    this.credentials = database.table('credentials')
    this.#clientsById = new UniqueIndex(this.clients, (client) => client.clientId)
    this.#byToken = new UniqueIndex(this.credentials, (credential) => credential.token)
    this.#byKind = new OrderedIndex(this.credentials, (credential) => credential.kind)
  }

  findClient(clientId: string): OauthClient | undefined {
    return this.#clientsById.find(clientId)
  }

  find(token: string): Credential | undefined {
    return this.#byToken.find(token)
  }

  add(fields: Omit<Credential, 'id'>): Credential {
    const credential = this.credentials.insert(fields)
    if (this.#byKind.count('access') > accessTokenLimit) {
      const [oldest] = this.#byKind.page('access', { limit: 1, offset: 0 })
      if (oldest) this.credentials.remove(oldest.id)
    }
    return credential
  }

  /** @returns whether there was such a token. */
  revoke(token: string): boolean {
    const credential = this.find(token)
    if (credential) this.credentials.remove(credential.id)
    return credential !== undefined
  }
}
