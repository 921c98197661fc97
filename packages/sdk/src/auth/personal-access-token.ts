import { ConfigurationError } from '../errors/usage.ts'
import type { Credential } from './credential.ts'

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
  return { kind: 'personal access token', token: () => (typeof token === 'function' ? token() : token) }
}
