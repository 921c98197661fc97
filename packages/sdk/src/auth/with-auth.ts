import { defaultBaseUrl } from '../base-url.ts'
import { stateOf } from '../call-state.ts'
import { type Clock, systemClock } from '../clock.ts'
import type { Decorator } from '../decorator.ts'
import { CredentialError } from '../errors/usage.ts'
import { addHeaders, discard, isUsedUp } from '../request.ts'
import { type Credential, cleanToken } from './credential.ts'
import { isSafeOrigin } from './safe-url.ts'

/** Where the credential goes, and by whose clock. */
export interface AuthOptions {
  /** The only origin that is sent the credential. @default 'https://api.spice.ai' */
  readonly baseUrl?: string | undefined
  readonly clock?: Clock | undefined
}

/**
 * Sends the credential's token with every request. A request to another origin is refused. After a `401`, the
 * credential is asked for another token, and the request repeated once if there is one and its body is no stream.
 */
export function withAuth(credential: Credential, options: AuthOptions = {}): Decorator {
  const { baseUrl = defaultBaseUrl, clock = systemClock } = options
  const { origin } = new URL(baseUrl)
  const isSafe = isSafeOrigin(origin)
  const inside = `${origin}/`
  return (next) => async (url, init, context) => {
    // What begins like this needs no parsing.
    const target = url.startsWith(inside) ? origin : new URL(url).origin
    if (target !== origin || !isSafe) {
      throw new CredentialError(`The credential is for ${origin} over https, not for ${target}`, {})
    }
    const { signal } = init
    let response: Response | undefined
    let refused: string | undefined
    for (;;) {
      signal?.throwIfAborted()
      const asked = { baseUrl, fetch: next, clock, signal: signal ?? new AbortController().signal, refused }
      const token = cleanToken(await credential.token(asked))
      stateOf(context).secrets.add(token)
      if (response && token === refused) return response
      if (response) await discard(response)
      response = await next(url, addHeaders(init, { authorization: `Bearer ${token}` }), context)
      if (response.status !== 401 || refused !== undefined || isUsedUp(init)) return response
      if (response.headers.get('www-authenticate')?.includes('insufficient_scope')) return response
      refused = token
    }
  }
}
