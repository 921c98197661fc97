import { startCountdown } from '../abort.ts'
import { stateOf } from '../call-state.ts'
import { type Clock, systemClock } from '../clock.ts'
import { copyOwn, type Decorator, optionsOf } from '../decorator.ts'
import { describeCall, nameCall } from '../describe-call.ts'
import { TimeoutError } from '../errors/transport.ts'
import { copyRequest } from '../request.ts'
import { isRepeatable } from './policy.ts'

/**
 * Bounds a call as a whole: tokens, attempts and the waits between them. Goes around `withRetry`, which begins
 * no wait that would end too late.
 */
export function withDeadline(given: { deadlineMs?: number | undefined; clock?: Clock } = {}): Decorator {
  const options = copyOwn(given)
  const { clock = systemClock } = options
  return (next) => async (request, context) => {
    const { deadlineMs = options.deadlineMs } = optionsOf(context)
    if (deadlineMs === undefined) return next(request, context)
    const state = stateOf(context)
    const tooLate = () => {
      const call = describeCall(request, context)
      return new TimeoutError(`${nameCall(call)} was not done within its deadline of ${deadlineMs} ms`, {
        ...call,
        timeout: 'deadline',
        timeoutMs: deadlineMs,
        fault: undefined,
        outcomeUnknown: state.attempts > 0 && !isRepeatable(request, context),
      })
    }
    const { signal, stop } = startCountdown(deadlineMs, tooLate, request.signal, clock)
    state.deadline = clock.now() + deadlineMs
    try {
      return await next(copyRequest(request, { signal }), context)
    } catch (error) {
      throw signal.aborted ? signal.reason : error
    } finally {
      stop()
    }
  }
}
