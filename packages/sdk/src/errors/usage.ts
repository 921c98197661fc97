import { type Guard, guardFor, SpiceCloudError } from './base.ts'

/** An option is not valid; the message names it. */
export class ConfigurationError extends SpiceCloudError {
  override readonly name: string = 'ConfigurationError'
}

/** An argument of a call cannot be sent; the message names it. */
export class InvalidInputError extends SpiceCloudError {
  override readonly name: string = 'InvalidInputError'
}

/** No token is available: none was found, it is malformed, or the token endpoint refused to issue one. */
export class CredentialError extends SpiceCloudError {
  override readonly name: string = 'CredentialError'
  /** The token endpoint's code (RFC 6749, section 5.2), such as `invalid_client`. */
  declare readonly code: string | undefined
}

/** The token lacks a scope. Nothing was sent. */
export class ScopeError extends SpiceCloudError {
  override readonly name: string = 'ScopeError'
  declare readonly required: readonly string[]
  declare readonly granted: readonly string[]
  declare readonly missing: readonly string[]
}

/** One problem of a value. */
export interface Issue {
  /** Path to the value, such as `['body', 'tags', 0]`. */
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** A request or a response does not match its schema. Does not contain values. */
export class ValidationError extends SpiceCloudError {
  override readonly name: string = 'ValidationError'
  declare readonly of: 'request' | 'response'
  declare readonly issues: readonly Issue[]
  /** Which item of a stream does not match, counted from 0. */
  declare readonly index: number | undefined
}

/** True if an option was not valid. */
export const isConfigurationError: Guard<ConfigurationError> = /* @__PURE__ */ guardFor('ConfigurationError')
/** True if an argument of a call could not be sent. */
export const isInvalidInputError: Guard<InvalidInputError> = /* @__PURE__ */ guardFor('InvalidInputError')
/** True if no token was available. */
export const isCredentialError: Guard<CredentialError> = /* @__PURE__ */ guardFor('CredentialError')
/** True if nothing was sent because the token lacks a scope. */
export const isScopeError: Guard<ScopeError> = /* @__PURE__ */ guardFor('ScopeError')
/** True if a request or a response does not match its schema. */
export const isValidationError: Guard<ValidationError> = /* @__PURE__ */ guardFor('ValidationError')
