import { createCallError, describeCall, targetOf } from '../call/describe.ts'
import { isSpiceCloudError } from '../errors/base.ts'
import { TimeoutError } from '../errors/failures.ts'
import { copyCause, looksSecret } from '../errors/redact.ts'
import { CredentialError, isCredentialError } from '../errors/usage.ts'
import { discard } from '../fetch/foreign-response.ts'
import { createLayer, type Decorator, type Exchange, withHeaders } from '../fetch/layer.ts'
import { isUsedUp } from '../fetch/request.ts'
import { defaultTimeoutMs, doWithin } from '../time/abort.ts'
import { type Clock, systemClock } from '../time/clock.ts'
import { type Credential, cleanToken, type TokenRequest } from './credential.ts'
import { isSafeOrigin } from './urls.ts'

/** Options of `withAuth`. */
export interface AuthOptions {
  /** The only origin that receives the credential. @default 'https://api.spice.ai' */
  readonly baseUrl?: string | undefined
  /** Sends the credential with plain http to hosts other than localhost. @default false */
  readonly allowInsecureHttp?: boolean | undefined
  readonly clock?: Clock | undefined
}

/** Why the signal of a request for a token fires; a single one, since they cost much. */
const callEnded = new Error('The call ended')

/** The base URL of the service. */
export const defaultBaseUrl = 'https://api.spice.ai'

/** Limits of a token request, for each wait between two requests, and for a credential that limits itself. */
const longestWaitMs = 60_000
const graceMs = 1000

/**
 * Sends the credential's token with each request. Rejects requests to another origin. After a `401`, requests another
 * token from the credential; if it differs and the body is not a stream, repeats the request once.
 */
export function withAuth(credential: Credential, options: AuthOptions = {}): Decorator {
  const { baseUrl = defaultBaseUrl, clock = systemClock, allowInsecureHttp } = options
  const { origin } = new URL(baseUrl)
  const isSafe = isSafeOrigin(origin) || allowInsecureHttp
  return (fetch) =>
    createLayer(async (exchange, next) => {
      const { init, state } = exchange
      const target = new URL(exchange.url).origin
      if (target !== origin || !isSafe) {
        const problem = `was not sent: the credential is for ${origin} over https, not for ${target}`
        throw createCallError(CredentialError, problem, exchange)
      }
      const { timeoutMs, retries, fetchOptions } = exchange.options
      const limits = { timeoutMs, retries, fetchOptions, org: init.headers['x-org-name'] }
      // Creating a signal is slow, so one is created only if the credential reads it.
      let ended: AbortController | undefined
      const end = () => ended?.abort(callEnded)
      init.signal?.addEventListener('abort', end)
      const shared = { baseUrl, fetch, clock, options: limits }
      try {
        let rejected: Response | undefined
        let refused: string | undefined
        // A loop, because a closure for each of the two requests makes every call a tenth slower.
        for (;;) {
          init.signal?.throwIfAborted()
          const request: TokenRequest = {
            ...shared,
            refused,
            get signal() {
              ended ??= new AbortController()
              return ended.signal
            },
          }
          const token = await requestToken(credential, request, exchange)
          state.secrets.add(token)
          if (rejected && token === refused) return rejected
          if (rejected) await discard(rejected)
          const response = await next(withHeaders(exchange, { authorization: `Bearer ${token}` }))
          if (response.status !== 401 || refused !== undefined || isUsedUp(init)) return response
          if (response.headers.get('www-authenticate')?.includes('insufficient_scope')) return response
          rejected = response
          refused = token
        }
      } finally {
        init.signal?.removeEventListener('abort', end)
        end()
      }
    })(fetch)
}

/** Requests a token within the limits of the call, and names the call in the error. */
async function requestToken(
  credential: Credential,
  request: TokenRequest,
  exchange: Exchange,
): Promise<string> {
  const { timeoutMs = defaultTimeoutMs, retries = 2 } = request.options
  const { signal } = exchange.init
  const ms = timeoutMs * (retries + 1) + retries * longestWaitMs + graceMs
  const makeReason = () =>
    createCallError(TimeoutError, `received no token from its credential within ${ms} ms`, exchange, {
      timeout: 'token',
      timeoutMs: ms,
      outcomeUnknown: false,
    })
  try {
    const token = credential.token(request)
    if (typeof token === 'string') return cleanToken(token)
    return cleanToken(await doWithin({ ms, makeReason, signal, clock: request.clock }, async () => token))
  } catch (error) {
    signal?.throwIfAborted()
    if (isSpiceCloudError(error) && !isCredentialError(error)) throw error
    const known = isCredentialError(error)
      ? error
      : new CredentialError(`the credential failed${readReason(error)}`, { cause: error })
    // The error is copied, because many calls may share it. Causes of other packages may contain secrets.
    const cause = isSpiceCloudError(known.cause) ? known.cause : copyCause(known.cause, [])
    const details = { ...known, ...describeCall(exchange), status: known.status, cause }
    throw new CredentialError(`${targetOf(exchange)} was not sent: ${known.message}`, details)
  }
}

/** Returns the message of the credential's error; empty if it may contain a secret. */
function readReason(error: unknown): string {
  const { message = '' } = error instanceof Error ? error : {}
  return message && !message.split(/\s/).some(looksSecret) ? `: ${message.slice(0, 200)}` : ''
}
