import { doWithin } from '../abort.ts'
import { stateOf } from '../call-state.ts'
import { checkNumbers } from '../check-numbers.ts'
import { type Clock, systemClock } from '../clock.ts'
import { copyOwn } from '../copy-own.ts'
import { type Decorator, optionsOf } from '../decorator.ts'
import { createCallError } from '../describe-call.ts'
import { TimeoutError } from '../errors/transport.ts'
import { readWhole } from '../transport/read-whole.ts'
import { isWholeResponse } from '../transport/whole-response.ts'
import { isRepeatable } from './policy.ts'

/**
 * Bounds a call as a whole: tokens, attempts and the waits between them, to the last byte of the answer, which is
 * therefore read into memory. Goes around `withRetry`, which begins no wait that would end too late.
 * @throws ConfigurationError when the time is none.
 */
export function withDeadline(given: { deadlineMs?: number | undefined; clock?: Clock } = {}): Decorator {
  const options = copyOwn(given)
  checkNumbers(options)
  const { clock = systemClock } = options
  return (next) => (url, init, context) => {
    const { deadlineMs = options.deadlineMs } = optionsOf(context)
    if (deadlineMs === undefined) return next(url, init, context)
    const state = stateOf(context)
    const makeReason = () =>
      createCallError(TimeoutError, `was not done within its deadline of ${deadlineMs} ms`, init, context, {
        timeout: 'deadline',
        timeoutMs: deadlineMs,
        fault: undefined,
        outcomeUnknown: state.attempts !== 0 && !isRepeatable(init, context),
      })
    state.deadline = clock.now() + deadlineMs
    return doWithin({ ms: deadlineMs, makeReason, signal: init.signal, clock }, async (signal) => {
      const response = await next(url, { ...init, signal }, context)
      if (isWholeResponse(response)) return response
      return readWhole(response, Response, Infinity, init, context)
    })
  }
}
