import type { Fetch } from '@spice-cloud/client'
import type { RequestOptions } from '../call/types.ts'
import { CredentialError } from '../errors/usage.ts'
import type { Clock } from '../time/clock.ts'

/** What a credential may use to obtain a token. */
export interface TokenRequest {
  /** The API that the token is for. */
  readonly baseUrl: string
  /** Sends requests to any origin, without a credential. */
  readonly fetch: Fetch
  readonly clock: Clock
  /**
   * Fires when the call that requests the token ends, in whichever way: nothing that continues after it may keep the
   * process running. Other calls may still wait for the same token.
   */
  readonly signal: AbortSignal
  /** Limits of the call, which apply to a request for a token as well. */
  readonly options: Pick<RequestOptions, 'timeoutMs' | 'retries' | 'fetchOptions' | 'org'>
  /** The token that the API has just rejected with `401`. Do not return it again if there is another one. */
  readonly refused?: string | undefined
}

/** Provides the token for each request. Any object with these properties is a credential; it must cache by itself. */
export interface Credential {
  /** The token for a request that is about to be sent. Called again after a `401`, with the token that was `refused`. */
  token(request: TokenRequest): string | PromiseLike<string>
  /** Describes the credential when a client is printed. */
  readonly kind?: string | undefined
  /** Handle of the organization to act on, unless the client or the call names one. */
  readonly org?: string | undefined
}

/**
 * The token without surrounding white space, which files and shells often add.
 * @throws CredentialError if it is not a string, is empty, or contains characters that a header cannot contain.
 */
export function cleanToken(token: unknown): string {
  const clean = typeof token === 'string' ? token.trim() : ''
  if (/^[\x21-\x7e]+$/.test(clean)) return clean
  throw new CredentialError('the credential returned no usable token')
}
