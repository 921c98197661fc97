import { startCountdown } from '../abort.ts'
import { type Clock, systemClock } from '../clock.ts'
import { copyOwn, type Decorator, optionsOf } from '../decorator.ts'
import { describeCall, nameCall } from '../describe-call.ts'
import { TimeoutError, type TimeoutKind } from '../errors/transport.ts'
import { copyRequest } from '../request.ts'
import { isRepeatable } from '../retry/policy.ts'
import { readBody } from './read-body.ts'
import { toFailure } from './to-failure.ts'

/** How long an attempt may take, and how much it may bring. */
export interface TimeoutOptions {
  /** Milliseconds for an attempt, from the first byte sent to the last byte read. @default 60_000 */
  readonly timeoutMs?: number | undefined
  /** Bytes that an answer may have, decompressed. @default 50_000_000 */
  readonly maxBytes?: number | undefined
  readonly clock?: Clock | undefined
}

/**
 * Bounds an attempt in time and size. The body is read within the attempt, so that a connection that breaks or
 * stalls in it is a failed attempt like any other; the response that is handed on has it in memory.
 */
export function withTimeout(given: TimeoutOptions = {}): Decorator {
  const options = copyOwn(given)
  const { clock = systemClock, maxBytes = 50_000_000 } = options
  return (next) => async (request, context) => {
    const timeoutMs = optionsOf(context).timeoutMs ?? options.timeoutMs ?? 60_000
    let timeout: TimeoutKind = 'headers'
    const tooLate = () => {
      const call = describeCall(request, context)
      return new TimeoutError(
        `${nameCall(call)} got no ${timeout === 'body' ? 'end of its answer' : 'answer'} within ${timeoutMs} ms`,
        {
          ...call,
          timeout,
          timeoutMs,
          fault: 'broken',
          outcomeUnknown: !isRepeatable(request, context),
        },
      )
    }
    const { signal, stop } = startCountdown(timeoutMs, tooLate, request.signal, clock)
    try {
      const response = await next(copyRequest(request, { signal }), context)
      timeout = 'body'
      return await readBody(response, maxBytes, request, context)
    } catch (error) {
      throw signal.aborted ? signal.reason : toFailure(error, request, context)
    } finally {
      stop()
    }
  }
}
