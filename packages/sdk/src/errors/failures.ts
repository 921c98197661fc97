import type { Deployment } from '@spice-cloud/types'
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

/** The response cannot be used: invalid JSON, an HTML page, an empty body, a status that HTTP does not define. */
export class ParseError extends SpiceCloudError {
  override readonly name: string = 'ParseError'
  declare readonly contentType: string | undefined
  /** The beginning of the body, at most 2 kB. Not part of logs. */
  declare readonly snippet: string
}

/** The response is larger than `maxBytes`, decompressed. Reading stopped at that size. */
export class ResponseTooLargeError extends SpiceCloudError {
  override readonly name: string = 'ResponseTooLargeError'
  declare readonly maxBytes: number
}

/** The response to a list operation contains no list. */
export class PaginationError extends SpiceCloudError {
  override readonly name: string = 'PaginationError'
}

/** The awaited state was not reached in time. It may still be: wait again with the same identifiers. */
export class WaitTimeoutError<State = unknown> extends SpiceCloudError {
  override readonly name: string = 'WaitTimeoutError'
  declare readonly deadlineMs: number
  /** The last state; `undefined` if none was read. Omitted from logs. */
  declare readonly last: State | undefined
}

/** A deployment ended without success. */
export class DeploymentFailedError extends SpiceCloudError {
  override readonly name: string = 'DeploymentFailedError'
  /** The final state of the deployment. Omitted from logs. */
  declare readonly deployment: Deployment
  /** The reason, such as `insufficient_memory`; codes that this package does not know are possible. */
  declare readonly code: Deployment['error_code'] | (string & {}) | undefined
  /** True if the same deployment may succeed later, because capacity was missing. */
  declare readonly retriable: boolean
}

/** Returns true if a call ended because its caller's signal fired; true of the platform's `AbortError` as well. */
export function isAbortError(value: unknown): value is Error {
  return value instanceof Error && value.name === 'AbortError'
}

/** True if the request or its response was lost. */
export const isConnectionError: Guard<ConnectionError> = /* @__PURE__ */ guardFor('ConnectionError')
/** True if an attempt or the whole call exceeded its time limit. */
export const isTimeoutError: Guard<TimeoutError> = /* @__PURE__ */ guardFor('TimeoutError')
/** True if the server responded with a redirect. */
export const isRedirectError: Guard<RedirectError> = /* @__PURE__ */ guardFor('RedirectError')
/** True if a response could not be used. */
export const isParseError: Guard<ParseError> = /* @__PURE__ */ guardFor('ParseError')
/** True if the response was larger than `maxBytes`. */
export const isResponseTooLargeError: Guard<ResponseTooLargeError> =
  /* @__PURE__ */ guardFor('ResponseTooLargeError')
/** True if the response to a list operation contained no list. */
export const isPaginationError: Guard<PaginationError> = /* @__PURE__ */ guardFor('PaginationError')
/** True if the awaited state was not reached in time. */
export const isWaitTimeoutError: Guard<WaitTimeoutError> = /* @__PURE__ */ guardFor('WaitTimeoutError')
/** True if a deployment ended without success. */
export const isDeploymentFailedError: Guard<DeploymentFailedError> =
  /* @__PURE__ */ guardFor('DeploymentFailedError')
