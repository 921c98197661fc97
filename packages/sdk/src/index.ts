/**
 * The Management API with authentication, retries, deadlines, pagination and waits. Begin with `SpiceCloud`; what it
 * can call is listed in the reference of the API.
 *
 * @module
 */
export { acceptRequests } from './accept-requests.ts'
export type { ClientCredentialsOptions } from './auth/client-credentials.ts'
export { clientCredentials } from './auth/client-credentials.ts'
export type { Credential, TokenRequest } from './auth/credential.ts'
export type { Environment } from './auth/environment.ts'
export { fromEnvironment } from './auth/environment.ts'
export { personalAccessToken } from './auth/personal-access-token.ts'
export type { OperationLike } from './auth/scopes.ts'
export { requiredScopes } from './auth/scopes.ts'
export type { AuthOptions } from './auth/with-auth.ts'
export { withAuth } from './auth/with-auth.ts'
export { withScopes } from './auth/with-scopes.ts'
export type { Call, Failure, Invoke, PagedCall, RequestOptions, WithResponse } from './call.ts'
export type { Clock } from './clock.ts'
export { systemClock } from './clock.ts'
export type { Decorator } from './decorator.ts'
export { decorate } from './decorator.ts'
export type { ApiErrorFields } from './errors/api.ts'
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  isApiError,
  isAuthenticationError,
  isBadRequestError,
  isConflictError,
  isNotFoundError,
  isPermissionError,
  isRateLimitError,
  isServerError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
} from './errors/api.ts'
export type { ErrorDetails } from './errors/base.ts'
export { isSpiceCloudError, SpiceCloudError } from './errors/base.ts'
export type { ErrorCode, KnownErrorCode } from './errors/codes.ts'
export {
  isPaginationError,
  isParseError,
  isResponseTooLargeError,
  PaginationError,
  ParseError,
  ResponseTooLargeError,
} from './errors/response.ts'
export type { ConnectionFault, TimeoutKind } from './errors/transport.ts'
export {
  AbortError,
  ConnectionError,
  isAbortError,
  isConnectionError,
  isRedirectError,
  isTimeoutError,
  RedirectError,
  TimeoutError,
} from './errors/transport.ts'
export type { Issue } from './errors/usage.ts'
export {
  ConfigurationError,
  CredentialError,
  isConfigurationError,
  isCredentialError,
  isScopeError,
  isValidationError,
  ScopeError,
  ValidationError,
} from './errors/usage.ts'
export { withDeprecations } from './observe/deprecations.ts'
export type { AttemptEvent, ErrorEvent, Hooks, ResponseEvent, RetryEvent } from './observe/hooks.ts'
export { withHooks } from './observe/hooks.ts'
export type { Logger, LogLevel } from './observe/logger.ts'
export type { SpiceCloudOptions } from './options.ts'
export { withOrg } from './org.ts'
export type { ForkWaits, ProjectsWithWaits, SpiceCloudResources } from './resources.ts'
export { withDeadline } from './retry/with-deadline.ts'
export type { RetryPolicy, RetryWait } from './retry/with-retry.ts'
export { withRetry } from './retry/with-retry.ts'
export { SpiceCloud } from './spice-cloud.ts'
export { refuseRedirects } from './transport/refuse-redirects.ts'
export { requireJson } from './transport/require-json.ts'
export type { TimeoutOptions } from './transport/with-timeout.ts'
export { withTimeout } from './transport/with-timeout.ts'
export { withUserAgent } from './user-agent.ts'
export type {
  OperationSchemas,
  Schema,
  ValidationMode,
  ValidationOptions,
  Validators,
} from './validate/validate.ts'
export type { DeploymentWaitOptions, DeploymentWaits } from './wait/deployments.ts'
export {
  DeploymentFailedError,
  isDeploymentFailedError,
  isWaitTimeoutError,
  WaitTimeoutError,
} from './wait/errors.ts'
export type { ReadState, WaitOptions } from './wait/wait-until.ts'
export { waitUntil } from './wait/wait-until.ts'
