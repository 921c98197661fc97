import type { Fetch } from '@spice-cloud/client'
import type { Credential } from './auth/credential.ts'
import { guardCredential } from './auth/guard-credential.ts'
import { withAuth } from './auth/with-auth.ts'
import { withScopes } from './auth/with-scopes.ts'
import type { Clock } from './clock.ts'
import { decorate } from './decorator.ts'
import { withDeprecations } from './observe/deprecations.ts'
import { describeAttempt, type Hooks, tell, withHooks } from './observe/hooks.ts'
import type { Logger } from './observe/logger.ts'
import type { SpiceCloudOptions } from './options.ts'
import { withOrg } from './org.ts'
import { withDeadline } from './retry/with-deadline.ts'
import { withRetry } from './retry/with-retry.ts'
import { refuseRedirects } from './transport/refuse-redirects.ts'
import { requireJson } from './transport/require-json.ts'
import { getWholeResponse } from './transport/whole-response.ts'
import { withTimeout } from './transport/with-timeout.ts'
import { withUserAgent } from './user-agent.ts'

/** What a pipeline needs, all of it decided. */
export interface PipelineSettings extends Pick<SpiceCloudOptions, 'use' | 'checkScopes' | 'maxBytes'> {
  readonly baseUrl: string
  readonly credential: Credential
  readonly fetch: Fetch
  readonly observers: readonly Hooks[]
  readonly logger: Pick<Logger, 'warn'>
  readonly clock: Clock
}

/**
 * Puts the layers around a fetch, the outermost first. The order matters:
 *
 * - `withOrg` sets the same header for every attempt, so it is asked once.
 * - `withDeadline` bounds all that takes time: tokens, attempts and waits.
 * - `withRetry` is around all that can fail in passing.
 * - The user's own layers come before the credential is added: they see every attempt and no token.
 * - `withAuth` is inside the retry, since a wait may outlive a token; its one replay after a 401 is no retry.
 * - `withScopes` reads the token, so it comes after it.
 * - `withHooks` tells of what is really sent, replays and token requests too, and of errors as they are thrown.
 * - `withDeprecations` reads headers of whatever came back.
 * - `requireJson` needs the body in memory; what it throws is told to the hooks.
 * - `withTimeout` reads the body, so that time and size are bounded to its last byte.
 * - `withUserAgent` is so far inside that token requests say who asks as well.
 * - `refuseRedirects` is next to the fetch: nothing that was added can follow a redirect to another origin.
 */
export function createPipeline(settings: PipelineSettings): Fetch {
  const { baseUrl, observers, clock, maxBytes, use = [], checkScopes = true } = settings
  return decorate(
    settings.fetch,
    withOrg(),
    withDeadline({ clock }),
    withRetry({
      clock,
      // Said, so that it does not come from a prototype that somebody has changed.
      retries: undefined,
      maxWaitMs: undefined,
      onRetry: ({ attempt, delayMs, reason }, context) => {
        if (context)
          tell(observers, 'onRetry', { ...describeAttempt(context.operation, attempt), delayMs, reason })
      },
    }),
    ...use,
    withAuth(guardCredential(settings.credential), { baseUrl, clock }),
    ...(checkScopes ? [withScopes()] : []),
    withHooks(observers, clock),
    withDeprecations(settings.logger),
    requireJson(),
    withTimeout({ maxBytes, clock }, getWholeResponse),
    withUserAgent(),
    refuseRedirects(),
  )
}
