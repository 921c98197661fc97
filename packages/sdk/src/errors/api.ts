import { guardFor, isSpiceCloudError, SpiceCloudError } from './base.ts'
import type { ErrorCode } from './codes.ts'

/** What an answer with an error adds to what is known of a call. */
export interface ApiErrorFields {
  readonly status: number
  readonly code: ErrorCode | undefined
  readonly body: unknown
  readonly fieldErrors: Readonly<Record<string, readonly string[]>>
  readonly formErrors: readonly string[]
  readonly retryAfterMs: number | undefined
  readonly requiredScopes: readonly string[]
}

/** The service answered with an error. Its subclasses tell the statuses apart that a program treats apart. */
export class ApiError extends SpiceCloudError<ApiErrorFields> {
  override readonly name: string = 'ApiError'
  declare readonly status: number
  declare readonly code: ErrorCode | undefined
  /** What the service answered, as JSON where it was JSON; at most the first 2 kB of it as text. */
  declare readonly body: unknown
  /** What is wrong with which field; empty where the service does not say. */
  declare readonly fieldErrors: Readonly<Record<string, readonly string[]>>
  /** What is wrong with the request as a whole. */
  declare readonly formErrors: readonly string[]
  /** How many milliseconds the service asked to wait. */
  declare readonly retryAfterMs: number | undefined
  /** Scopes that the operation needs. */
  declare readonly requiredScopes: readonly string[]
}

/** 400 and 422: the request is not valid. `fieldErrors` says why. */
export class BadRequestError extends ApiError {
  override readonly name = 'BadRequestError'
}

/** 401: the token is missing, malformed or expired. */
export class AuthenticationError extends ApiError {
  override readonly name = 'AuthenticationError'
}

/** 403: the token is good, but its scopes or its owner's role are not enough, or the organization is another. */
export class PermissionError extends ApiError {
  override readonly name = 'PermissionError'
}

/** 404 and 410. */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError'
}

/** 409: not as things stand. Never retried. */
export class ConflictError extends ApiError {
  override readonly name = 'ConflictError'
}

/** 429, after the retries, or at once when the wait asked for is too long: see `retryAfterMs`. */
export class RateLimitError extends ApiError {
  override readonly name = 'RateLimitError'
}

/** 500 and above. */
export class ServerError extends ApiError {
  override readonly name = 'ServerError'
}

/** The class for a status. */
export function apiErrorClass(status: number): typeof ApiError {
  if (status >= 500) return ServerError
  return bySingleStatus[status] ?? ApiError
}

const bySingleStatus: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  410: NotFoundError,
  422: BadRequestError,
  429: RateLimitError,
}

/** Whether the service answered with an error of any status. */
export function isApiError(value: unknown): value is ApiError {
  return isSpiceCloudError(value) && 'fieldErrors' in value
}

/** Whether the service answered with 400 or 422. */
export const isBadRequestError: (value: unknown) => value is BadRequestError =
  /* @__PURE__ */ guardFor('BadRequestError')
/** Whether the service answered with 401. */
export const isAuthenticationError: (value: unknown) => value is AuthenticationError =
  /* @__PURE__ */ guardFor('AuthenticationError')
/** Whether the service answered with 403. */
export const isPermissionError: (value: unknown) => value is PermissionError =
  /* @__PURE__ */ guardFor('PermissionError')
/** Whether the service answered with 404 or 410. */
export const isNotFoundError: (value: unknown) => value is NotFoundError =
  /* @__PURE__ */ guardFor('NotFoundError')
/** Whether the service answered with 409. */
export const isConflictError: (value: unknown) => value is ConflictError =
  /* @__PURE__ */ guardFor('ConflictError')
/** Whether the service answered with 429. */
export const isRateLimitError: (value: unknown) => value is RateLimitError =
  /* @__PURE__ */ guardFor('RateLimitError')
/** Whether the service answered with 500 or above. */
export const isServerError: (value: unknown) => value is ServerError = /* @__PURE__ */ guardFor('ServerError')
