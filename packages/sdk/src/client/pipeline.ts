import type { Fetch } from '@spice-cloud/client'
import { withScopes } from '../auth/scopes.ts'
import { withAuth } from '../auth/with-auth.ts'
import { ConfigurationError } from '../errors/usage.ts'
import { createLayer, type Decorator, decorate } from '../fetch/layer.ts'
import { refuseRedirects } from '../fetch/refuse-redirects.ts'
import { withFetchOptions, withOrg, withUserAgent } from '../fetch/request.ts'
import { requireJson } from '../fetch/require-json.ts'
import { copyResponse, readResponse } from '../fetch/response.ts'
import { hasMethods } from '../input/options.ts'
import { kindOf } from '../input/show.ts'
import { withDeprecations } from '../observe/deprecations.ts'
import { describeAttempt, notify, withHooks } from '../observe/hooks.ts'
import { type Logger, type LogLevel, logAttempts } from '../observe/logger.ts'
import { withRateLimit } from '../retry/with-rate-limit.ts'
import { withRetry } from '../retry/with-retry.ts'
import { systemClock } from '../time/clock.ts'
import { withDeadline, withTimeout } from '../time/with-timeout.ts'
import type { ResolvedOptions } from './options.ts'

/**
 * Wraps a fetch in layers, the outermost first. Their order matters:
 *
 * - `keepResponse` stores the response that all other layers return.
 * - `withOrg` sets the same header for each attempt, so it is called once.
 * - `withDeadline` limits everything that takes time: tokens, attempts and waits.
 * - `withRetry` is around everything that can fail transiently.
 * - `withRateLimit` delays each attempt.
 * - The decorators of the user receive each attempt before the credential is added, so they receive no token.
 * - `withAuth` is inside the retry, because a token may expire during a wait. Its repetition after a 401 is not a
 *   retry.
 * - `withScopes` reads the token, so it is inside `withAuth`.
 * - `withHooks` reports every request that is sent, including token requests, and every error that is thrown.
 * - `withDeprecations` reads the headers of every response.
 * - `requireJson` needs the body in memory; its errors are reported to the hooks.
 * - `withTimeout` reads the body, so that the limits of time and size include it.
 * - `withUserAgent` and `withFetchOptions` are inside `withAuth`, so that they also apply to token requests.
 * - `refuseRedirects` is next to the fetch, so that no header can follow a redirect to another origin.
 */
export function createPipeline(options: ResolvedOptions, logger: Logger, logLevel: LogLevel): Fetch {
  const { baseUrl, credential, hooks, clock = systemClock, use = [], checkScopes = true } = options
  const { maxBytes, application, allowInsecureHttp } = options
  const platform: Fetch = (url, init) => globalThis.fetch(url, init)
  const fetch = (options.fetch ?? platform) as Fetch
  const observers = [...logAttempts(logger, logLevel), ...(hooks ? [hooks] : [])]
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
    ...use.map(checkDecorator),
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

/** Adds checks to a decorator of the user, so that an error names the one that returns nothing. */
function checkDecorator(decorator: Decorator, index: number): Decorator {
  const refuse = (expected: string, value: unknown) => {
    const name = decorator.name && ` (\`${decorator.name}\`)`
    return new ConfigurationError(`\`use[${index}]\`${name} must return ${expected}, got ${kindOf(value)}`)
  }
  return (next) => {
    const fetch = decorator(next)
    if (typeof fetch !== 'function') throw refuse('a function', fetch)
    return async (...request) => {
      const response = await fetch(...request)
      if (typeof response?.status === 'number' && hasMethods(response.headers, 'get')) return response
      throw refuse('a function that returns a Response', response)
    }
  }
}

/** Stores the response for the caller, and returns a copy that the client reads. */
function keepResponse(): Decorator {
  return createLayer(async (exchange, next) => {
    const { state } = exchange
    const response = await next()
    if (state.stream && response.ok) {
      state.response = response
      return new Response(null, { status: 204 })
    }
    // A decorator of the user may return another response.
    state.response = await readResponse(response, Infinity, exchange)
    return state.response.bodyUsed ? copyResponse(state.response) : state.response
  })
}
