import type { Fetch } from '@spice-cloud/client'
import type { Credential } from '../auth/credential.ts'
import { withAuth } from '../auth/with-auth.ts'
import { withScopes } from '../auth/with-scopes.ts'
import { type Decorator, decorate } from '../fetch/decorator.ts'
import { createLayer } from '../fetch/layer.ts'
import { withOrg } from '../fetch/org.ts'
import { refuseRedirects } from '../fetch/refuse-redirects.ts'
import { withFetchOptions } from '../fetch/request.ts'
import { requireJson } from '../fetch/require-json.ts'
import { copyResponse, readResponse } from '../fetch/response.ts'
import { withUserAgent } from '../fetch/user-agent.ts'
import { withDeprecations } from '../observe/deprecations.ts'
import { describeAttempt, type Hooks, notify, withHooks } from '../observe/hooks.ts'
import type { Logger } from '../observe/logger.ts'
import { withRateLimit } from '../retry/with-rate-limit.ts'
import { withRetry } from '../retry/with-retry.ts'
import type { Clock } from '../time/clock.ts'
import { withDeadline } from '../time/with-deadline.ts'
import { withTimeout } from '../time/with-timeout.ts'
import type { SpiceCloudOptions } from './options.ts'

/** What a pipeline needs. */
export interface PipelineSettings {
  readonly baseUrl: string
  readonly credential: Credential
  readonly fetch: Fetch
  readonly observers: readonly Hooks[]
  readonly logger: Pick<Logger, 'warn'>
  readonly clock: Clock
  readonly options: SpiceCloudOptions
}

/**
 * Wraps a fetch in layers, the outermost first. Their order matters:
 *
 * - `keepResponse` sees what all other layers return.
 * - `withOrg` sets the same header for each attempt, so it is called once.
 * - `withDeadline` limits everything that takes time: tokens, attempts and waits.
 * - `withRetry` is around everything that can fail transiently.
 * - `withRateLimit` delays each attempt.
 * - The user's own layers come before the credential is added: they see each attempt and no token.
 * - `withAuth` is inside the retry, since a token may expire during a wait; its repetition after a 401 is not a retry.
 * - `withScopes` reads the token, so it comes after it.
 * - `withHooks` reports what is really sent, including token requests, and errors as they are thrown.
 * - `withDeprecations` reads the headers of every response.
 * - `requireJson` needs the body in memory; its errors are reported to the hooks.
 * - `withTimeout` reads the body, so that time and size are limited to its last byte.
 * - `withUserAgent` and `withFetchOptions` are far inside, so that they apply to token requests as well.
 * - `refuseRedirects` is next to the fetch: nothing that was added can follow a redirect to another origin.
 */
export function createPipeline(settings: PipelineSettings): Fetch {
  const { baseUrl, credential, fetch, observers, logger, clock, options } = settings
  const { use = [], checkScopes = true, maxBytes, application, allowInsecureHttp } = options
  return decorate(
    fetch,
    keepResponse(),
    withOrg(),
    withDeadline({ clock }),
    withRetry({
      clock,
      onRetry: ({ attempt, delayMs, reason }, context) => {
        if (context) notify(observers, 'onRetry', { ...describeAttempt(context, attempt), delayMs, reason })
      },
    }),
    withRateLimit({ clock }),
    ...use,
    withAuth(credential, { baseUrl, allowInsecureHttp, clock }),
    ...(checkScopes ? [withScopes()] : []),
    withHooks(observers, clock),
    withDeprecations(logger),
    requireJson(),
    withTimeout({ maxBytes, clock }),
    withUserAgent(application),
    withFetchOptions(),
    refuseRedirects(),
  )
}

/** Keeps the response for the caller, and returns a copy that the client reads. */
function keepResponse(): Decorator {
  return createLayer(async (exchange, next) => {
    const { state } = exchange
    const response = await next()
    if (state.stream && response.ok) {
      state.response = response
      return new Response(null, { status: 204 })
    }
    // A layer of the user may return a response of its own.
    state.response = await readResponse(response, Infinity, exchange)
    return state.response.bodyUsed ? copyResponse(state.response) : state.response
  })
}
