import type { Clock } from './clock.ts'
import type { Credential, OauthClient } from './entities/credentials.ts'
import { signJwt } from './oauth/jwt.ts'
import type { Random } from './random.ts'
import { requireScopes } from './rules/known-scopes.ts'
import type { Journal } from './store/journal.ts'
import type { State } from './store/state.ts'
import { UsageError } from './usage-error.ts'

/** Lifetime of an access token. */
export const accessTokenSeconds = 3600

/** Long enough for every test, and short enough that the expiry is a date with four digits for its year. */
export const maxLifetimeMs: number = 10_000 * 24 * 3600 * 1000

/** Options for a personal access token or a session. */
export interface UserTokenOptions {
  /** Username of an existing user. */
  readonly user: string
  /** Handle of the organization that the token belongs to. */
  readonly org: string
  /** Generated if omitted. */
  readonly token?: string | undefined
  /** @default ['*'] */
  readonly scopes?: readonly string[] | undefined
  /** The token never expires if omitted. */
  readonly expiresInMs?: number | undefined
}

/** Options for an access token of an OAuth client. */
export interface AccessTokenOptions {
  readonly clientId: string
  /** @default all that the client has */
  readonly scopes?: readonly string[] | undefined
  /** @default 3_600_000 */
  readonly expiresInMs?: number | undefined
}

/** The organization and the scopes of an OAuth client. */
export interface ClientOptions {
  /** Handle of the organization. */
  readonly org: string
  /** @default ['*'] */
  readonly scopes?: readonly string[] | undefined
  /** Generated if omitted. */
  readonly clientId?: string | undefined
  /** Generated if omitted. */
  readonly clientSecret?: string | undefined
}

/** Creates, finds and revokes the credentials of an emulator. */
export class Tokens {
  readonly #state: State
  readonly #clock: Clock
  readonly #random: Random
  readonly #journal: Journal
  #issued = 0

  constructor(state: State, clock: Clock, random: Random, journal: Journal) {
    this.#state = state
    this.#clock = clock
    this.#random = random
    this.#journal = journal
  }

  /**
   * Creates a personal access token.
   *
   * @example
   * const token = emulator.tokens.createPersonalAccessToken({ user: 'ada', org: 'acme', scopes: ['apps:read'] })
   * @throws UsageError when the user, the organization or a scope does not exist
   */
  createPersonalAccessToken(options: UserTokenOptions): string {
    return this.#createUserToken('pat', 'spice_pat_', options)
  }

  /**
   * Creates a token like the one that the command line's login stores.
   * @throws UsageError when the user, the organization or a scope does not exist
   */
  createSession(options: UserTokenOptions): string {
    return this.#createUserToken('session', 'spice_cli_', options)
  }

  /**
   * Creates client credentials.
   * @throws UsageError when the organization or a scope does not exist, or the `clientId` does
   */
  createClient(options: ClientOptions): { clientId: string; clientSecret: string } {
    const { clients } = this.#state.credentials
    const orgId = this.#requireOrg(options.org)
    const scopes = requireScopes(options.scopes ?? ['*'])
    const number = clients.lastId + 1
    const clientId = options.clientId ?? `spice_client_${this.#random.hex(16, 'client-id', number)}`
    const clientSecret =
      options.clientSecret ?? `spice_secret_${this.#random.hex(40, 'client-secret', number)}`
    if (this.#state.credentials.findClient(clientId)) {
      throw new UsageError(`There is already a client ${clientId}`)
    }
    this.#journal.transact(() => clients.insert({ clientId, clientSecret, orgId, scopes }))
    return { clientId, clientSecret }
  }

  /**
   * Creates the access token that the token endpoint returns to a client.
   * @throws UsageError when the client or a scope does not exist
   */
  async issueAccessToken({ clientId, scopes, expiresInMs }: AccessTokenOptions): Promise<string> {
    const client = this.#state.credentials.findClient(clientId)
    if (!client) throw new UsageError(`There is no client ${clientId}`)
    const expiresAt = this.#expiryOf(expiresInMs ?? accessTokenSeconds * 1000)
    const granted = requireScopes(scopes ?? client.scopes)
    const claims = {
      client_id: clientId,
      org_id: client.orgId,
      scopes: granted,
      jti: this.#random.uuid('jti', this.#state.credentials.credentials.lastId, ++this.#issued),
      iat: Math.floor(this.#clock.now() / 1000),
      exp: Math.floor(expiresAt / 1000),
    }
    const token = await signJwt(claims, this.#random.hex(64, 'signing-key'))
    const { orgId } = client
    this.#journal.transact(() =>
      this.#state.credentials.add({
        kind: 'access',
        token,
        orgId,
        userId: null,
        clientId,
        scopes: granted,
        expiresAt,
      }),
    )
    return token
  }

  /**
   * Makes a token of any kind invalid at once.
   * @returns whether there was such a token
   */
  revoke(token: string): boolean {
    return this.#journal.transact(() => this.#state.credentials.revoke(token))
  }

  /** Finds a client by its identifier and secret. */
  findClient(clientId: string, clientSecret: string): OauthClient | null {
    const client = this.#state.credentials.findClient(clientId)
    return client?.clientSecret === clientSecret ? client : null
  }

  #createUserToken(kind: Credential['kind'], prefix: string, options: UserTokenOptions): string {
    const { credentials } = this.#state
    const user = this.#state.members.findUser(options.user)
    if (!user) throw new UsageError(`There is no user ${options.user}`)
    const token =
      options.token ?? `${prefix}${this.#random.hex(40, kind, credentials.credentials.lastId + 1)}`
    if (credentials.find(token)) throw new UsageError('There is already a credential with this token')
    const fields: Omit<Credential, 'id'> = {
      kind,
      token,
      orgId: this.#requireOrg(options.org),
      userId: user.id,
      clientId: null,
      scopes: requireScopes(options.scopes ?? ['*']),
      expiresAt: options.expiresInMs === undefined ? null : this.#expiryOf(options.expiresInMs),
    }
    this.#journal.transact(() => credentials.add(fields))
    return token
  }

  #expiryOf(ms: number): number {
    if (ms >= 0 && ms <= maxLifetimeMs) return this.#clock.now() + ms
    throw new UsageError(`expiresInMs must be a number of milliseconds from 0 to ${maxLifetimeMs}, got ${ms}`)
  }

  #requireOrg(handle: string): number {
    const org = this.#state.organizations.find(handle)
    if (!org) throw new UsageError(`There is no organization ${handle}`)
    return org.id
  }
}
