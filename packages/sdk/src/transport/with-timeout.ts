import { doWithin } from '../abort.ts'
import { checkNumbers } from '../check-numbers.ts'
import { type Clock, systemClock } from '../clock.ts'
import { copyOwn } from '../copy-own.ts'
import { type Decorator, optionsOf } from '../decorator.ts'
import { createCallError } from '../describe-call.ts'
import { TimeoutError, type TimeoutKind } from '../errors/transport.ts'
import { isRepeatable } from '../retry/policy.ts'
import { type ResponseClass, readWhole } from './read-whole.ts'
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
 * stalls in it is a failed attempt like any other; the response that is handed on, of the class that `getClass`
 * gives, has it in memory.
 */
export function withTimeout(
  given: TimeoutOptions = {},
  getClass: () => ResponseClass<Response> = () => Response,
): Decorator {
  const options = copyOwn(given)
  checkNumbers(options)
  const { clock = systemClock, maxBytes = 50_000_000 } = options
  return (next) => (url, init, context) => {
    const timeoutMs = optionsOf(context).timeoutMs ?? options.timeoutMs ?? 60_000
    let timeout: TimeoutKind = 'headers'
    const makeReason = () => {
      const says = `got no ${timeout === 'body' ? 'end of its answer' : 'answer'} within ${timeoutMs} ms`
      const outcomeUnknown = !isRepeatable(init, context)
      const fields = { timeout, timeoutMs, fault: 'broken', outcomeUnknown } as const
      return createCallError(TimeoutError, says, init, context, fields)
    }
    return doWithin({ ms: timeoutMs, makeReason, signal: init.signal, clock }, async (signal) => {
      try {
        const response = await next(url, { ...init, signal }, context)
        timeout = 'body'
        return await readWhole(response, getClass(), maxBytes, init, context)
      } catch (error) {
        throw toFailure(error, init, context)
      }
    })
  }
}
