import type { Clock } from './clock.ts'
import type { Credential, OauthClient } from './entities/credentials.ts'
import { signJwt } from './oauth/jwt.ts'
import type { Random } from './random.ts'
import type { State } from './store/state.ts'

/** How long an access token lives. */
export const accessTokenSeconds = 3600

/** Whose personal access token to make, and what it may do. */
export interface UserTokenOptions {
  /** Username of somebody the emulator knows. */
  readonly user: string
  /** Handle of the organization it is made for. */
  readonly org: string
  /** Left out: one is made. */
  readonly token?: string | undefined
  /** @default ['*'] */
  readonly scopes?: readonly string[] | undefined
  /** Left out, it never expires. */
  readonly expiresInMs?: number | undefined
}

/** For which OAuth client to make an access token, and what it may do. */
export interface AccessTokenOptions {
  readonly clientId: string
  /** @default all that the client has */
  readonly scopes?: readonly string[] | undefined
  /** @default 3_600_000 */
  readonly expiresInMs?: number | undefined
}

/** For which organization to make an OAuth client, and what it may ask for. */
export interface ClientOptions {
  /** Handle of the organization. */
  readonly org: string
  /** @default ['*'] */
  readonly scopes?: readonly string[] | undefined
  /** Left out: one is made. */
  readonly clientId?: string | undefined
  /** Left out: one is made. */
  readonly clientSecret?: string | undefined
}

/** The credentials of an emulator: makes them, finds them, takes them away. */
export class Tokens {
  readonly #state: State
  readonly #clock: Clock
  readonly #random: Random
  readonly #commit: () => void
  #issued = 0

  constructor(state: State, clock: Clock, random: Random, commit: () => void) {
    this.#state = state
    this.#clock = clock
    this.#random = random
    this.#commit = commit
  }

  /** Makes a personal access token. */
  createPersonalAccessToken(options: UserTokenOptions): string {
    return this.#createUserToken('pat', 'spice_pat_', options)
  }

  /** Makes a token as the command line's login leaves it behind. */
  createSession(options: UserTokenOptions): string {
    return this.#createUserToken('session', 'spice_cli_', options)
  }

  /** Makes client credentials. */
  createClient(options: ClientOptions): { clientId: string; clientSecret: string } {
    const org = this.#requireOrg(options.org)
    const number = this.#state.credentials.clients.lastId + 1
    const clientId = options.clientId ?? `spice_client_${this.#random.hex(16, 'client-id', number)}`
    const clientSecret =
      options.clientSecret ?? `spice_secret_${this.#random.hex(40, 'client-secret', number)}`
    const scopes = options.scopes ?? ['*']
    this.#state.credentials.clients.insert({ clientId, clientSecret, orgId: org, scopes })
    this.#commit()
    return { clientId, clientSecret }
  }

  /** Makes the access token that the token endpoint would give for a client. */
  async issueAccessToken({ clientId, scopes, expiresInMs }: AccessTokenOptions): Promise<string> {
    const client = this.#state.credentials.findClient(clientId)
    if (!client) throw new Error(`the emulator knows no client ${clientId}`)
    const now = this.#clock.now()
    const expiresAt = now + (expiresInMs ?? accessTokenSeconds * 1000)
    const granted = scopes ?? client.scopes
    const claims = {
      client_id: clientId,
      org_id: client.orgId,
      scopes: granted,
      jti: this.#random.uuid('jti', this.#state.credentials.credentials.lastId, ++this.#issued),
      iat: Math.floor(now / 1000),
      exp: Math.floor(expiresAt / 1000),
    }
    const token = await signJwt(claims, this.#random.hex(64, 'signing-key'))
    this.#state.credentials.add({
      kind: 'access',
      token,
      orgId: client.orgId,
      userId: null,
      clientId,
      scopes: granted,
      expiresAt,
    })
    this.#commit()
    return token
  }

  /**
   * Makes a token of any kind worthless at once.
   * @returns whether there was such a token
   */
  revoke(token: string): boolean {
    const revoked = this.#state.credentials.revoke(token)
    this.#commit()
    return revoked
  }

  /** Finds a client whose identifier and secret fit together. */
  findClient(clientId: string, clientSecret: string): OauthClient | null {
    const client = this.#state.credentials.findClient(clientId)
    return client?.clientSecret === clientSecret ? client : null
  }

  #createUserToken(kind: Credential['kind'], prefix: string, options: UserTokenOptions): string {
    const user = this.#state.members.findUser(options.user)
    if (!user) throw new Error(`the emulator knows no user ${options.user}`)
    const number = this.#state.credentials.credentials.lastId + 1
    const token = options.token ?? `${prefix}${this.#random.hex(40, kind, number)}`
    this.#state.credentials.add({
      kind,
      token,
      orgId: this.#requireOrg(options.org),
      userId: user.id,
      clientId: null,
      scopes: options.scopes ?? ['*'],
      expiresAt: options.expiresInMs === undefined ? null : this.#clock.now() + options.expiresInMs,
    })
    this.#commit()
    return token
  }

  #requireOrg(handle: string): number {
    const org = this.#state.organizations.find(handle)
    if (!org) throw new Error(`the emulator knows no organization ${handle}`)
    return org.id
  }
}
