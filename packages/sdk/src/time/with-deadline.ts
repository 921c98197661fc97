import { createCallError } from '../call/describe.ts'
import { TimeoutError } from '../errors/transport.ts'
import type { Decorator } from '../fetch/decorator.ts'
import { createLayer } from '../fetch/layer.ts'
import { readResponse } from '../fetch/response.ts'
import { checkOptions } from '../input/check-options.ts'
import { limits } from '../input/limits.ts'
import { isRepeatable } from '../retry/policy.ts'
import { doWithin } from './abort.ts'
import { type Clock, systemClock } from './clock.ts'

/**
 * Limits the time of a whole call: tokens, attempts, the waits between them, and reading the response, which
 * is therefore read into memory. Place it around `withRetry`, which then starts no wait that would exceed the deadline.
 * @throws ConfigurationError if the limit is not a positive number.
 */
export function withDeadline(options: { deadlineMs?: number | undefined; clock?: Clock } = {}): Decorator {
  const checked = checkOptions(options, limits)
  const { clock = systemClock } = checked
  return createLayer((exchange, next) => {
    const { init, state } = exchange
    const { deadlineMs = checked.deadlineMs } = exchange.options
    if (deadlineMs === undefined) return next()
    state.deadline = clock.now() + deadlineMs
    const makeReason = () =>
      createCallError(TimeoutError, `exceeded its deadline of ${deadlineMs} ms`, exchange, {
        timeout: 'deadline',
        timeoutMs: deadlineMs,
        outcomeUnknown: state.attempts !== 0 && !isRepeatable(exchange),
      })
    const limit = { ms: deadlineMs, makeReason, signal: init.signal, outlives: state.stream, clock }
    return doWithin(limit, async (signal) => {
      const response = await next({ signal })
      return state.stream ? response : readResponse(response, Infinity, exchange)
    })
  })
}
