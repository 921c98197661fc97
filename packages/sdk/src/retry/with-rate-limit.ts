import { createCallError } from '../call/describe.ts'
import { RateLimitError } from '../errors/api.ts'
import { createLayer, type Decorator } from '../fetch/layer.ts'
import { checkOptions, limitOptions } from '../input/options.ts'
import { systemClock } from '../time/clock.ts'
import { RateLimiter } from './rate-limiter.ts'
import { formatMs } from './retry-after.ts'
import type { RetryPolicy } from './with-retry.ts'

/**
 * Adapts the rate of requests to the service (`429`, `Retry-After`, `X-RateLimit-*`). Place it inside `withRetry`. A
 * request that would wait past its deadline fails at once; a request without retries does not wait.
 */
export function withRateLimit(options: Pick<RetryPolicy, 'clock' | 'maxWaitMs'> = {}): Decorator {
  const { clock = systemClock, maxWaitMs = 60_000 } = checkOptions(options, limitOptions)
  const limiter = new RateLimiter(clock, maxWaitMs)
  return createLayer(async (exchange, next) => {
    const { init, context, state } = exchange
    state.acceptedBefore ??= limiter.accepted
    const makeError = (retryAfterMs: number) => {
      const problem = `was not sent: the service limits the rate, and the wait of ${formatMs(retryAfterMs)} would exceed the deadline`
      return createCallError(RateLimitError, problem, exchange, {
        status: 429,
        attempts: (state.attempts ?? 1) - 1,
        fieldErrors: {},
        formErrors: [],
        retryAfterMs: Math.ceil(retryAfterMs),
        requiredScopes: context?.operation.scopes ?? [],
        outcomeUnknown: false,
      })
    }
    if (exchange.options.retries !== 0) await limiter.acquire(state.deadline, init.signal, makeError)
    const sentAt = clock.now()
    const end = limiter.begin()
    try {
      const response = await next()
      limiter.update(response, sentAt)
      // Older requests that are still pending are probably accepted, because rejections are fast.
      state.contended = response.status === 429 && (end() || limiter.accepted > state.acceptedBefore)
      return response
    } finally {
      end()
    }
  })
}
