import type { Fetch } from '@spice-cloud/client'
import type { RequestOptions } from '../call/types.ts'
import { ConfigurationError, CredentialError } from '../errors/usage.ts'
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
  /** The token for a request that is about to be sent. Called again after a `401`, with the `refused` token. */
  token(request: TokenRequest): string | PromiseLike<string>
  /** Describes the credential when a client is printed. */
  readonly kind?: string | undefined
  /** Handle of the organization to act on, unless the client or the call names one. */
  readonly org?: string | undefined
}

/**
 * A user's token, or a function that returns it for each request, such as one that reads a vault.
 * @throws ConfigurationError if it is neither a string nor a function.
 *
 * @example
 * const spice = new SpiceCloud({ credential: personalAccessToken(token) })
 */
export function personalAccessToken(token: string | (() => string | PromiseLike<string>)): Credential {
  if (typeof token !== 'function' && (typeof token !== 'string' || !token.trim())) {
    throw new ConfigurationError('personalAccessToken needs a token or a function that returns one')
  }
  // The token is in a closure, so that printing the credential does not print it.
  const read = () => (typeof token === 'function' ? token() : token)
  return { kind: 'personal access token', org: undefined, token: read }
}

/** Removes white space around a token. @throws CredentialError if a header cannot contain it. */
export function cleanToken(token: unknown): string {
  const clean = typeof token === 'string' ? token.trim() : ''
  if (/^[\x21-\x7e]+$/.test(clean)) return clean
  throw new CredentialError('the credential returned no usable token')
}
