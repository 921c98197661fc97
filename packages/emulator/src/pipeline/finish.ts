import { ApiError } from '../http/api-error.ts'
import { type Incoming, json, type Outgoing } from '../http/exchange.ts'
import { isLocalOrigin } from '../http/hosts.ts'
import { StorageError } from '../store/storage-error.ts'

/** Turns an error into an answer; reports it if it is a bug or a failure of the storage. */
export function answerError(error: unknown, onError: (error: unknown) => void): Outgoing {
  if (error instanceof ApiError) return json(error.status, error.toBody(), error.headers)
  onError(error)
  return json(500, { error: error instanceof StorageError ? error.message : 'Internal server error' })
}

/** Adds what every answer has: a request id, and permission for pages of this machine to read it. */
export function finish(outgoing: Outgoing, incoming: Incoming, requestId: string): Outgoing {
  const { vary } = outgoing.headers
  const headers = {
    ...outgoing.headers,
    'x-request-id': requestId,
    vary: vary === undefined ? 'origin' : `${vary}, origin`,
  }
  if (incoming.header('origin') !== null) Object.assign(headers, crossOriginHeaders(incoming))
  return { ...outgoing, headers }
}

/** Answers the request that a browser sends before one to another origin. */
export function answerPreflight(incoming: Incoming): Outgoing {
  const allowed = {
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': incoming.header('access-control-request-headers') ?? '',
    'access-control-max-age': '600',
  }
  const vary = 'access-control-request-headers'
  return { status: 204, headers: isLocalOrigin(incoming) ? { ...allowed, vary } : { vary }, body: null }
}

/** Lets only pages that this machine serves read responses, since only they may use the credentials. */
function crossOriginHeaders(incoming: Incoming): Record<string, string> {
  if (!isLocalOrigin(incoming)) return {}
  return {
    'access-control-allow-origin': incoming.header('origin') ?? '',
    'access-control-expose-headers':
      'retry-after, x-request-id, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset, x-emulator-ignored',
  }
}
