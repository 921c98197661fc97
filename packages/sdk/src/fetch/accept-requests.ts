import type { Fetch, FetchInit } from '@spice-cloud/client'
import { abortable } from '../time/clock.ts'

// Node drops the signal of a `Request` that was garbage-collected (nodejs/undici#4068).
const owners = new WeakMap<AbortSignal, unknown>()

/**
 * Makes a decorated fetch usable by any client: it accepts a `Request`, a `URL` or a string, and every option that the
 * platform's fetch accepts. The body is read into memory, so that it can be sent again.
 *
 * @example
 * import { acceptRequests, decorate, withRetry } from '@spice-cloud/sdk'
 *
 * const retryingFetch = acceptRequests(decorate(fetch, withRetry()))
 * const response = await retryingFetch(new Request('https://api.spice.ai/v1/health'))
 */
export function acceptRequests(
  send: Fetch,
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  return async (input, given) => {
    const request = input instanceof Request && !given ? input : new Request(input, given)
    const { url, method, headers, signal, cache, credentials, integrity, keepalive } = request
    const { mode, redirect, referrer, referrerPolicy } = request
    owners.set(signal, [request, input])
    const body = await abortable(request.arrayBuffer(), signal)
    const init: FetchInit = {
      ...{ cache, credentials, integrity, keepalive, mode, redirect, referrer, referrerPolicy },
      ...given,
      method,
      headers: Object.fromEntries(headers),
      // Some browsers do not return null for a missing body.
      body: request.bodyUsed ? body : null,
      signal,
    }
    return send(url, init)
  }
}
