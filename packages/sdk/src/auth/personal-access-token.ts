import type { Credential } from './credential.ts'

/**
 * The token of a user, as it is or from a function that is asked for each request, such as one that reads a
 * vault.
 *
 * @example
 * const spice = new SpiceCloud({ credential: personalAccessToken(token) })
 */
export function personalAccessToken(token: string | (() => string | PromiseLike<string>)): Credential {
  // Held by the closure, so that nothing that prints the credential prints the token.
  return { token: () => (typeof token === 'function' ? token() : token) }
}
