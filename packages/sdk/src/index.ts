/**
 * The Management API with authentication, retries, deadlines, pagination and waits. Begin with `SpiceCloud`; the
 * reference of the API lists its methods. All types of the API are exported as well.
 *
 * @module
 */
export type { CallContext, Fetch, FetchInit, OperationInfo } from '@spice-cloud/client'
export type * from '@spice-cloud/types'
// Two modules export these names, so they are exported explicitly.
export type { Resources } from '@spice-cloud/types'
export type { ClientCredentialsOptions } from './auth/client-credentials.ts'
export { clientCredentials } from './auth/client-credentials.ts'
export type { Credential, TokenRequest } from './auth/credential.ts'
export { personalAccessToken } from './auth/credential.ts'
export { fromEnvironment } from './auth/environment.ts'
export { requiredScopes } from './auth/scopes.ts'
export type { AuthOptions } from './auth/with-auth.ts'
export { withAuth } from './auth/with-auth.ts'
export type {
  ApiFailure,
  Call,
  CallResult,
  Failure,
  FetchOptions,
  PagedCall,
  RequestOptions,
  WithResponse,
} from './call/types.ts'
export type { AnyFetch, SpiceCloudOptions } from './client/options.ts'
export type { ProjectsWithWaits, RegeneratedKeys } from './client/resources.ts'
export type { RawRequestOptions, RawResult } from './client/spice-cloud.ts'
export { SpiceCloud } from './client/spice-cloud.ts'
export * from './errors/api.ts'
export { ApiError } from './errors/api.ts'
export { isSpiceCloudError, SpiceCloudError } from './errors/base.ts'
export * from './errors/failures.ts'
export * from './errors/usage.ts'
export { acceptRequests } from './fetch/accept-requests.ts'
export type { Decorator } from './fetch/layer.ts'
export { decorate } from './fetch/layer.ts'
export { refuseRedirects } from './fetch/refuse-redirects.ts'
export { withOrg } from './fetch/request.ts'
export type * from './generated/resources.ts'
export type { AttemptEvent, ErrorEvent, Hooks, ResponseEvent, RetryEvent } from './observe/hooks.ts'
export type { Logger, LogLevel } from './observe/logger.ts'
export { withRateLimit } from './retry/with-rate-limit.ts'
export type { RetryPolicy } from './retry/with-retry.ts'
export { withRetry } from './retry/with-retry.ts'
export type { Clock } from './time/clock.ts'
export { systemClock } from './time/clock.ts'
export type { TimeoutOptions } from './time/with-timeout.ts'
export { withDeadline, withTimeout } from './time/with-timeout.ts'
export type { ValidationOptions, Validators } from './validate/validate.ts'
export type { DeploymentWaits } from './wait/deployments.ts'
export type { LogLine } from './wait/follow-logs.ts'
export type { DeploymentWaitOptions, FollowLogsOptions, WaitOptions } from './wait/options.ts'
export { waitUntil } from './wait/poll.ts'
