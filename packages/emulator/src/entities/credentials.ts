import type { Row } from '../store/table.ts'

/** A token that is accepted after `Bearer`. */
export interface Credential extends Row {
  /** `pat`: personal access token; `session`: of the command line's login; `access`: made by client credentials. */
  readonly kind: 'pat' | 'session' | 'access'
  readonly token: string
  /** The organization it was made for. */
  readonly orgId: number
  /** The user it belongs to; `null` for an access token. */
  readonly userId: number | null
  /** The public identifier of the client it was made for; `null` for a user's. */
  readonly clientId: string | null
  readonly scopes: readonly string[]
  readonly expiresAt: number | null
}

/** A program's credentials for the token endpoint. */
export interface OauthClient extends Row {
  readonly clientId: string
  readonly clientSecret: string
  readonly orgId: number
  readonly scopes: readonly string[]
}
