import type { CallContext } from '@spice-cloud/client'
import { optionsOf, stateOf } from '../call/context.ts'
import { createCallError } from '../call/describe.ts'
import { checkNumbers } from '../client/check-numbers.ts'
import { TimeoutError, type TimeoutKind } from '../errors/transport.ts'
import type { Decorator } from '../fetch/decorator.ts'
import { hostOf } from '../fetch/request.ts'
import { readResponse } from '../fetch/response.ts'
import { isRepeatable } from '../retry/policy.ts'
import { toFailure } from '../retry/to-failure.ts'
import { defaultTimeoutMs, doWithin } from './abort.ts'
import { type Clock, systemClock } from './clock.ts'

/** Limits of an attempt. */
export interface TimeoutOptions {
  /** Milliseconds for an attempt, from the first byte sent to the last byte read. @default 60_000 */
  readonly timeoutMs?: number | undefined
  /** Bytes that a response may have, decompressed. @default 50_000_000 */
  readonly maxBytes?: number | undefined
  readonly clock?: Clock | undefined
}

/**
 * Limits the time and size of an attempt. The body is read within the attempt, so that a connection that breaks or
 * stalls in it fails the attempt. The response has its body in memory.
 * @throws ConfigurationError if a limit is not a positive number.
 */
export function withTimeout(options: TimeoutOptions = {}): Decorator {
  checkNumbers(options)
  const { clock = systemClock, maxBytes = 50_000_000 } = options
  return (next) => (url, init, context) => {
    const timeoutMs = optionsOf(context).timeoutMs ?? options.timeoutMs ?? defaultTimeoutMs
    let timeout: TimeoutKind = 'headers'
    const makeReason = () => {
      const what = timeout === 'body' ? 'complete response' : 'response'
      const problem = `received no ${what} from ${hostOf(url)} within ${timeoutMs} ms`
      const outcomeUnknown = !isRepeatable(init, context)
      const fields = { timeout, timeoutMs, fault: 'broken', outcomeUnknown } as const
      return createCallError(TimeoutError, problem, init, context, fields)
    }
    const outlives = stateOf(context).stream
    return doWithin({ ms: timeoutMs, makeReason, signal: init.signal, outlives, clock }, async (signal) => {
      try {
        const response = await next(url, { ...init, signal }, context)
        timeout = 'body'
        if (isStreamed(response, context)) return response
        return await readResponse(response, maxBytes, init, context)
      } catch (error) {
        throw toFailure(error, url, init, context)
      }
    })
  }
}

/** Whether the caller reads the body of this response. Those of other realms and libraries are read into memory. */
function isStreamed(response: Response, context: CallContext | undefined): boolean {
  return stateOf(context).stream && response.ok && response instanceof Response
}
