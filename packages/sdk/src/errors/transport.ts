import { guardFor, SpiceCloudError } from './base.ts'

/** `unsent`: the request never left; `untrusted`: TLS refused the server; `broken`: the request may have arrived. */
export type ConnectionFault = 'unsent' | 'untrusted' | 'broken'

/** The request or its answer got lost: no connection, a broken one, no name found, no trust in a certificate. */
export class ConnectionError extends SpiceCloudError<{ fault: ConnectionFault; code: string | undefined }> {
  override readonly name: string = 'ConnectionError'
  declare readonly fault: ConnectionFault
  /** The platform's code, such as `ECONNREFUSED`. */
  declare readonly code: string | undefined
}

/** What was waited for when the time was up: an attempt's `headers` or its `body`, or the whole call (`deadline`). */
export type TimeoutKind = 'headers' | 'body' | 'deadline'

/** It took too long. */
export class TimeoutError extends SpiceCloudError<{
  timeout: TimeoutKind
  timeoutMs: number
  fault: ConnectionFault | undefined
}> {
  override readonly name: string = 'TimeoutError'
  /** `broken` when an attempt took too long, which another may not; none when the call's own time is up. */
  declare readonly fault: ConnectionFault | undefined
  declare readonly timeout: TimeoutKind
  declare readonly timeoutMs: number
}

/** The caller's signal fired with a reason that is no error, which is the `cause`. Other reasons are thrown as they are. */
export class AbortError extends SpiceCloudError {
  override readonly name: string = 'AbortError'
}

/** The server answered with a redirect. None is followed, since the credential would go along. */
export class RedirectError extends SpiceCloudError<{ target: string | undefined }> {
  override readonly name: string = 'RedirectError'
  /** Origin it pointed to, where the platform tells. */
  declare readonly target: string | undefined
}

/** Whether the request or its answer got lost. */
export const isConnectionError: (value: unknown) => value is ConnectionError =
  /* @__PURE__ */ guardFor('ConnectionError')

/** Whether an attempt, or the call as a whole, took too long. */
export const isTimeoutError: (value: unknown) => value is TimeoutError =
  /* @__PURE__ */ guardFor('TimeoutError')

/** Whether the server answered with a redirect. */
export const isRedirectError: (value: unknown) => value is RedirectError =
  /* @__PURE__ */ guardFor('RedirectError')

/** Whether a call ended because its caller's signal fired: true of the platform's `AbortError` as well. */
export function isAbortError(value: unknown): value is Error {
  return value instanceof Error && value.name === 'AbortError'
}
