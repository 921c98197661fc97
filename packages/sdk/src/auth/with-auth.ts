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
  return (next) => async (url, init, context) => {
    // What begins like this needs no parsing.
    const target = url.startsWith(`${origin}/`) ? origin : new URL(url).origin
    if (target !== origin || !isSafe) {
      throw new CredentialError(`The credential is for ${origin} over https, not for ${target}`, {})
    }
    const { signal } = init

    async function getToken(refused?: string): Promise<string> {
      signal?.throwIfAborted()
      const asked = { baseUrl, fetch: next, clock, signal: signal ?? new AbortController().signal, refused }
      const token = cleanToken(await credential.token(asked))
      stateOf(context).secrets.add(token)
      return token
    }
    function send(token: string): Promise<Response> {
      return next(url, addHeaders(init, { authorization: `Bearer ${token}` }), context)
    }

    const token = await getToken()
    const response = await send(token)
    if (response.status !== 401 || isUsedUp(init)) return response
    if (response.headers.get('www-authenticate')?.includes('insufficient_scope')) return response
    const another = await getToken(token)
    if (another === token) return response
    await discard(response)
    return send(another)
  }
}
