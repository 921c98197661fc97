import { createCallError } from '../call/describe.ts'
import { TimeoutError } from '../errors/failures.ts'
import { createLayer, type Decorator } from '../fetch/layer.ts'
import { hostOf } from '../fetch/request.ts'
import { readResponse } from '../fetch/response.ts'
import { checkOptions, limitOptions } from '../input/options.ts'
import { isRepeatable, toFailure } from '../retry/fault.ts'
import { defaultTimeoutMs, doWithin } from './abort.ts'
import { type Clock, systemClock } from './clock.ts'

/** Limits of an attempt. */
export interface TimeoutOptions {
  /** Milliseconds for an attempt, from the first byte sent to the last byte read. @default 60_000 */
  readonly timeoutMs?: number | undefined
  /** Maximum bytes of a decompressed response. @default 50_000_000 */
  readonly maxBytes?: number | undefined
  readonly clock?: Clock | undefined
}

/**
 * Limits the time and size of an attempt. The body is read into memory during the attempt, so that a connection that
 * breaks or stalls in the body fails the attempt.
 * @throws ConfigurationError if a limit is not a positive number.
 */
export function withTimeout(options: TimeoutOptions = {}): Decorator {
  const checked = checkOptions(options, limitOptions)
  const { clock = systemClock, maxBytes = 50_000_000 } = checked
  return createLayer((exchange, next) => {
    const { init, url, state } = exchange
    const { timeoutMs = checked.timeoutMs ?? defaultTimeoutMs } = exchange.options
    let timeout: TimeoutError['timeout'] = 'headers'
    const makeReason = () => {
      const what = timeout === 'body' ? 'complete response' : 'response'
      const problem = `received no ${what} from ${hostOf(url)} within ${timeoutMs} ms`
      const outcomeUnknown = !isRepeatable(exchange)
      const fields = { timeout, timeoutMs, fault: 'broken', outcomeUnknown } as const
      return createCallError(TimeoutError, problem, exchange, fields)
    }
    const limit = { ms: timeoutMs, makeReason, signal: init.signal, outlives: state.stream, clock }
    return doWithin(limit, async (signal) => {
      try {
        const response = await next({ signal })
        timeout = 'body'
        // The caller reads the body, unless the response is of another realm or library.
        if (state.stream && response.ok && response instanceof Response) return response
        return await readResponse(response, maxBytes, exchange)
      } catch (error) {
        throw toFailure(error, exchange, timeout === 'body')
      }
    })
  })
}

/**
 * Limits the time of a whole call: tokens, attempts, the waits between them, and reading the response, which
 * is therefore read into memory. Place it around `withRetry`, which then starts no wait that would exceed the deadline.
 * @throws ConfigurationError if the limit is not a positive number.
 */
export function withDeadline(options: { deadlineMs?: number | undefined; clock?: Clock } = {}): Decorator {
  const checked = checkOptions(options, limitOptions)
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
