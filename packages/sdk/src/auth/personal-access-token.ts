import { type Credential, cleanToken } from './credential.ts'

/**
 * The token of a user, as it is or from a function that is asked for each request, such as one that reads a
 * vault. White space around it is taken away.
 *
 * @example
 * const spice = new SpiceCloud({ credential: personalAccessToken(token) })
 */
export function personalAccessToken(token: string | (() => string | PromiseLike<string>)): Credential {
  // Held by the closure, so that nothing that prints the credential prints the token.
  const read = async () =>
    cleanToken(await (typeof token === 'function' ? token() : token), 'personalAccessToken')
  return { token: read }
}
