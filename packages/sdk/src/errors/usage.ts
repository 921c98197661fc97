import { guardFor, SpiceCloudError } from './base.ts'

/** The client cannot be made like this; the message names the option. */
export class ConfigurationError extends SpiceCloudError {
  override readonly name: string = 'ConfigurationError'
}

/** There is no token to send: none was found, it is malformed, or the token endpoint refused. */
export class CredentialError extends SpiceCloudError<{ code?: string | undefined }> {
  override readonly name: string = 'CredentialError'
  /** The token endpoint's code (RFC 6749, section 5.2), such as `invalid_client`. */
  declare readonly code: string | undefined
}

/** The token cannot do this, which was seen before anything was sent. */
export class ScopeError extends SpiceCloudError<{
  required: readonly string[]
  granted: readonly string[]
  missing: readonly string[]
}> {
  override readonly name: string = 'ScopeError'
  declare readonly required: readonly string[]
  declare readonly granted: readonly string[]
  declare readonly missing: readonly string[]
}

/** One thing that is wrong with a value. */
export interface Issue {
  /** Way to the value, such as `['body', 'tags', 0]`. */
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** A request is not what the service takes, or an answer not what it promises. Values are never in it. */
export class ValidationError extends SpiceCloudError<{
  of: 'request' | 'response'
  issues: readonly Issue[]
}> {
  override readonly name: string = 'ValidationError'
  declare readonly of: 'request' | 'response'
  declare readonly issues: readonly Issue[]
}

/** Whether a client could not be made with the options that it was given. */
export const isConfigurationError: (value: unknown) => value is ConfigurationError =
  /* @__PURE__ */ guardFor('ConfigurationError')

/** Whether there was no token to send. */
export const isCredentialError: (value: unknown) => value is CredentialError =
  /* @__PURE__ */ guardFor('CredentialError')

/** Whether nothing was sent because the token lacks a scope. */
export const isScopeError: (value: unknown) => value is ScopeError = /* @__PURE__ */ guardFor('ScopeError')

/** Whether a request or an answer is not what the document says. */
export const isValidationError: (value: unknown) => value is ValidationError =
  /* @__PURE__ */ guardFor('ValidationError')
