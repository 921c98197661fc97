import { type Guard, guardFor, SpiceCloudError } from './base.ts'

/**
 * `unsent`: no connection was made, so the request was not sent; `untrusted`: TLS does not trust the server; `invalid`:
 * fetch rejected the request itself; `broken`: the request may have arrived.
 */
type ConnectionFault = 'unsent' | 'untrusted' | 'invalid' | 'broken'

/** The request or its response was lost: no connection, a broken one, an unknown host, an untrusted certificate. */
export class ConnectionError extends SpiceCloudError {
  override readonly name: string = 'ConnectionError'
  declare readonly fault: ConnectionFault
  /** The platform's code, such as `ECONNREFUSED`. */
  declare readonly code: string | undefined
}

/** The limit that was exceeded: an attempt's `headers` or its `body`, the token, or the whole call (`deadline`). */
type TimeoutKind = 'headers' | 'body' | 'token' | 'deadline'

/** A time limit was exceeded. */
export class TimeoutError extends SpiceCloudError {
  override readonly name: string = 'TimeoutError'
  /** `broken` if an attempt took too long, so that another may succeed. */
  declare readonly fault: ConnectionFault | undefined
  declare readonly timeout: TimeoutKind
  declare readonly timeoutMs: number
}

/** The caller's signal fired with a reason that is not an error; it is the `cause`. Errors are thrown as they are. */
export class AbortError extends SpiceCloudError {
  override readonly name: string = 'AbortError'
}

/**
 * The server responded with a redirect. Redirects are not followed, because they could send the credential to another
 * server.
 */
export class RedirectError extends SpiceCloudError {
  override readonly name: string = 'RedirectError'
  /** Origin of the target, if the platform reports it. */
  declare readonly target: string | undefined
}

/** True if the request or its response was lost. */
export const isConnectionError: Guard<ConnectionError> = /* @__PURE__ */ guardFor('ConnectionError')

/** True if an attempt or the whole call exceeded its time limit. */
export const isTimeoutError: Guard<TimeoutError> = /* @__PURE__ */ guardFor('TimeoutError')

/** True if the server responded with a redirect. */
export const isRedirectError: Guard<RedirectError> = /* @__PURE__ */ guardFor('RedirectError')

/** Returns true if a call ended because its caller's signal fired; true of the platform's `AbortError` as well. */
export function isAbortError(value: unknown): value is Error {
  return value instanceof Error && value.name === 'AbortError'
}
