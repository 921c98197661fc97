import { ApiError } from '../http/api-error.ts'
import { type Incoming, json, type Outgoing } from '../http/exchange.ts'

/** Turns whatever went wrong into an answer. */
export function answerError(error: unknown, onError: (error: unknown) => void): Outgoing {
  if (error instanceof ApiError) return json(error.status, error.toBody(), error.headers)
  onError(error)
  return json(500, { error: 'Internal server error' })
}

/** Adds what every answer has: a request id, and leave for pages of this machine to read it. */
export function finish(outgoing: Outgoing, incoming: Incoming, requestId: string): Outgoing {
  const headers = { ...outgoing.headers, 'x-request-id': requestId, ...crossOriginHeaders(incoming) }
  return { ...outgoing, headers }
}

/** Answers the question that a browser asks before a request from another origin. */
export function answerPreflight(incoming: Incoming): Outgoing {
  const allowed = {
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': incoming.header('access-control-request-headers') ?? '',
    'access-control-max-age': '600',
  }
  return { status: 204, headers: isLocalOrigin(incoming) ? allowed : {}, body: null }
}

/** Only pages that this machine serves itself: what the credentials open is nobody else's. */
function crossOriginHeaders(incoming: Incoming): Record<string, string> {
  const origin = incoming.header('origin')
  if (origin === null || !isLocalOrigin(incoming)) return {}
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers':
      'retry-after, x-request-id, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset',
    vary: 'origin',
  }
}

/** Whether the page that asks comes from this machine. */
export function isLocalOrigin(incoming: Incoming): boolean {
  const origin = incoming.header('origin')
  return origin !== null && URL.canParse(origin) && isLoopback(new URL(origin).hostname)
}

/** Whether a host name stands for this machine. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\]|::1)$/i.test(hostname)
}
