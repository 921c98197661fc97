import type { ApiErrorCode } from '@spice-cloud/types'
import { type Guard, guardFor, isSpiceCloudError, SpiceCloudError } from './base.ts'

/** A documented code, or one that the service has added since. */
export type ErrorCode = ApiErrorCode | (string & {})

/** The service responded with an error. There is a subclass for each status that programs handle separately. */
export class ApiError extends SpiceCloudError {
  override readonly name: string = 'ApiError'
  declare readonly status: number
  declare readonly code: ErrorCode | undefined
  /** The body of the response: parsed if it is JSON of at most 2 kB, else its beginning. Omitted from logs. */
  declare readonly body: unknown
  /** Problems by field; empty if the service reports none. */
  declare readonly fieldErrors: Readonly<Record<string, readonly string[]>>
  /** Problems of the request as a whole. */
  declare readonly formErrors: readonly string[]
  /** Milliseconds after which the service accepts requests again. */
  declare readonly retryAfterMs: number | undefined
  /** Scopes that the operation requires. */
  declare readonly requiredScopes: readonly string[]
}

/** 400 and 422: the request is not valid. `fieldErrors` lists the problems. */
export class BadRequestError extends ApiError {
  override readonly name = 'BadRequestError'
}

/** 401: the token is missing, malformed or expired. */
export class AuthenticationError extends ApiError {
  override readonly name = 'AuthenticationError'
}

/** 403: the token lacks a scope, its owner lacks a role, or the resource belongs to another organization. */
export class PermissionError extends ApiError {
  override readonly name = 'PermissionError'
}

/** 404 and 410. */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError'
}

/** 409: the request conflicts with the current state; for example, the name exists. Never retried. */
export class ConflictError extends ApiError {
  override readonly name = 'ConflictError'
}

/** 429, after the retries, or at once if the wait until `retryAfterMs` is too long. */
export class RateLimitError extends ApiError {
  override readonly name = 'RateLimitError'
}

/** 500 and above. */
export class ServerError extends ApiError {
  override readonly name = 'ServerError'
}

/** Returns true if the service responded with an error of any status. */
export function isApiError(value: unknown): value is ApiError {
  return isSpiceCloudError(value) && 'fieldErrors' in value
}

/** True if the service responded with 400 or 422. */
export const isBadRequestError: Guard<BadRequestError> = /* @__PURE__ */ guardFor('BadRequestError')
/** True if the service responded with 401. */
export const isAuthenticationError: Guard<AuthenticationError> =
  /* @__PURE__ */ guardFor('AuthenticationError')
/** True if the service responded with 403. */
export const isPermissionError: Guard<PermissionError> = /* @__PURE__ */ guardFor('PermissionError')
/** True if the service responded with 404 or 410. */
export const isNotFoundError: Guard<NotFoundError> = /* @__PURE__ */ guardFor('NotFoundError')
/** True if the service responded with 409. */
export const isConflictError: Guard<ConflictError> = /* @__PURE__ */ guardFor('ConflictError')
/** True if the service responded with 429. */
export const isRateLimitError: Guard<RateLimitError> = /* @__PURE__ */ guardFor('RateLimitError')
/** True if the service responded with 500 or above. */
export const isServerError: Guard<ServerError> = /* @__PURE__ */ guardFor('ServerError')
