import type { Fetch } from '@spice-cloud/client'
import type { Clock } from '../clock.ts'
import { CredentialError } from '../errors/usage.ts'

/** What a credential may use to come by a token. */
export interface TokenRequest {
  /** The API that the token is for. */
  readonly baseUrl: string
  /** Sends requests, to any origin, without credentials. */
  readonly fetch: Fetch
  readonly clock: Clock
  /** Fires when the call that asks is not interested any more. Others may still be. */
  readonly signal: AbortSignal
  /** The token that the API has just refused with `401`: it is not to be given out again where there is another. */
  readonly refused?: string | undefined
}

/** Gives the token for each request. Any object of this shape is a credential; it must cache by itself. */
export interface Credential {
  /** The token for a request that is about to be sent. Asked for again after a `401`, with what was `refused`. */
  token(request: TokenRequest): string | PromiseLike<string>
}

/**
 * The token without the white space around it, which is how files and shells hand it over.
 * @throws CredentialError when it is no text, is empty, or holds what no header may hold. Never tells the token.
 */
export function cleanToken(token: unknown): string {
  const clean = String(token ?? '').trim()
  if (/^[\x21-\x7e]+$/.test(clean)) return clean
  throw new CredentialError('The credential gave no usable token', {})
}
