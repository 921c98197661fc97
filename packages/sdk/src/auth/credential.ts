import type { Fetch } from '@spice-cloud/client'
import type { RequestOptions } from '../call/types.ts'
import { CredentialError } from '../errors/usage.ts'
import type { Clock } from '../time/clock.ts'

/** Tools with which a credential obtains a token. */
export interface TokenRequest {
  /** The API that the token is for. */
  readonly baseUrl: string
  /** Sends requests to any origin, without a credential. */
  readonly fetch: Fetch
  readonly clock: Clock
  /**
   * Fires when the call that requests the token ends, with or without success. Work that continues must not keep the
   * process running. Other calls may still wait for the same token.
   */
  readonly signal: AbortSignal
  /** Limits of the call, which also apply to a token request. */
  readonly options: Pick<RequestOptions, 'timeoutMs' | 'retries' | 'fetchOptions' | 'org'>
  /** The token that the API has just rejected with `401`. Return another token if possible. */
  readonly refused?: string | undefined
}

/**
 * Provides the token for each request. Any object with these properties is a credential; the SDK does not cache its
 * tokens.
 */
export interface Credential {
  /**
   * The token for a request that is about to be sent. Called again after a `401`, with the token that was `refused`.
   */
  token(request: TokenRequest): string | PromiseLike<string>
  /** Describes the credential when a client is printed. */
  readonly kind?: string | undefined
  /** Handle of the organization to act on, unless the client or the call names one. */
  readonly org?: string | undefined
}

/**
 * Removes surrounding white space from a token, which files and shells often add.
 * @throws CredentialError if it is not a string, is empty, or contains characters that a header cannot contain.
 */
export function cleanToken(token: unknown): string {
  const clean = typeof token === 'string' ? token.trim() : ''
  if (/^[\x21-\x7e]+$/.test(clean)) return clean
  throw new CredentialError('the credential returned no usable token')
}
