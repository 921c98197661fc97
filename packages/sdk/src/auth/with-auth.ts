import { abortable } from '../abort.ts'
import { defaultBaseUrl } from '../base-url.ts'
import { stateOf } from '../call-state.ts'
import { type Clock, systemClock } from '../clock.ts'
import type { Decorator } from '../decorator.ts'
import { describeCall } from '../describe-call.ts'
import { isSpiceCloudError } from '../errors/base.ts'
import { CredentialError, isCredentialError } from '../errors/usage.ts'
import { copyCause } from '../redact.ts'
import { discard, makeRepeatable } from '../request.ts'
import { type Credential, cleanToken } from './credential.ts'
import { requireSafeUrl } from './token-url.ts'

export interface AuthOptions {
  /** The only origin that is sent the credential. @default 'https://api.spice.ai' */
  readonly baseUrl?: string | undefined
  readonly clock?: Clock | undefined
}

/**
 * Sends the credential's token with every request. A request to another origin is refused. After a `401`, the
 * credential is asked for another token, and the request repeated once if there is one.
 */
export function withAuth(credential: Credential, options: AuthOptions = {}): Decorator {
  const { baseUrl = defaultBaseUrl, clock = systemClock } = options
  const { origin } = requireSafeUrl(baseUrl, 'baseUrl')
  return (next) => async (request, context) => {
    const call = describeCall(request, context)
    const target = new URL(request.url).origin
    if (target !== origin) {
      throw new CredentialError(`The credential for ${origin} is not sent to ${target}`, call)
    }
    const { signal } = request
    const repeat = await makeRepeatable(request)

    async function getToken(refused?: string): Promise<string> {
      signal.throwIfAborted()
      try {
        const asked = credential.token({ baseUrl, fetch: next, clock, signal, refused })
        const token = cleanToken(await abortable(Promise.resolve(asked), signal), 'The credential')
        stateOf(context).secrets.add(token)
        return token
      } catch (error) {
        if (signal.aborted) throw signal.reason
        // One error may end many calls, so each call gets a copy to tell its own.
        if (isCredentialError(error))
          throw new CredentialError(error.message, { ...error, ...call, cause: error.cause })
        if (isSpiceCloudError(error)) throw error
        throw new CredentialError('The credential failed to give a token', {
          ...call,
          cause: copyCause(error, []),
        })
      }
    }
    async function send(token: string): Promise<Response> {
      const attempt = repeat()
      attempt.headers.set('authorization', `Bearer ${token}`)
      return next(attempt, context)
    }

    const token = await getToken()
    const response = await send(token)
    const challenge = response.headers.get('www-authenticate') ?? ''
    if (response.status !== 401 || challenge.includes('insufficient_scope')) return response
    const another = await getToken(token)
    if (another === token) return response
    await discard(response)
    return send(another)
  }
}
