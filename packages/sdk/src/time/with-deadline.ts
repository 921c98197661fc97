import { optionsOf, stateOf, withState } from '../call/context.ts'
import { createCallError } from '../call/describe.ts'
import { checkNumbers } from '../client/check-numbers.ts'
import { TimeoutError } from '../errors/transport.ts'
import type { Decorator } from '../fetch/decorator.ts'
import { readResponse } from '../fetch/response.ts'
import { isRepeatable } from '../retry/policy.ts'
import { doWithin } from './abort.ts'
import { type Clock, systemClock } from './clock.ts'

/**
 * Limits the time of a whole call: tokens, attempts and the waits between them, to the last byte of the response, which
 * is therefore read into memory. Place it around `withRetry`, which then starts no wait that would end too late.
 * @throws ConfigurationError if the limit is not a positive number.
 */
export function withDeadline(options: { deadlineMs?: number | undefined; clock?: Clock } = {}): Decorator {
  checkNumbers(options)
  const { clock = systemClock } = options
  return (next) => (url, init, context) => {
    const { deadlineMs = options.deadlineMs } = optionsOf(context)
    if (deadlineMs === undefined) return next(url, init, context)
    const state = stateOf(context)
    state.deadline = clock.now() + deadlineMs
    const inner = withState(context, state)
    const makeReason = () =>
      createCallError(TimeoutError, `exceeded its deadline of ${deadlineMs} ms`, init, inner, {
        timeout: 'deadline',
        timeoutMs: deadlineMs,
        fault: undefined,
        outcomeUnknown: state.attempts !== 0 && !isRepeatable(init, context),
      })
    const outlives = state.stream
    return doWithin({ ms: deadlineMs, makeReason, signal: init.signal, outlives, clock }, async (signal) => {
      const response = await next(url, { ...init, signal }, inner)
      return state.stream ? response : readResponse(response, Infinity, init, inner)
    })
  }
}
