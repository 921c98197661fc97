import type { CallContext } from '@spice-cloud/client'
import { startCountdown } from '../abort.ts'
import { stateOf } from '../call-state.ts'
import { type Clock, systemClock } from '../clock.ts'
import { type Decorator, optionsOf } from '../decorator.ts'
import { describeCall, nameCall } from '../describe-call.ts'
import type { SpiceCloudError } from '../errors/base.ts'
import { TimeoutError } from '../errors/transport.ts'
import { discard, makeRepeatable } from '../request.ts'
import { createBudget } from './budget.ts'
import { toFailure } from './failure.ts'
import { isRepeatable, mayRetry } from './policy.ts'
import { readRetryAfter } from './retry-after.ts'
import { chooseDelay } from './retry-timing.ts'

/** How failed attempts are repeated. */
export interface RetryPolicy {
  /** @default 2 */
  readonly retries?: number | undefined
  /** Milliseconds for a call with all its attempts and waits. @default none */
  readonly deadlineMs?: number | undefined
  /** A server that asks for a longer wait than this many milliseconds is not waited for. @default 60_000 */
  readonly maxWaitMs?: number | undefined
  /** Told before each wait. */
  readonly onRetry?: ((wait: RetryWait, context: CallContext | undefined) => void) | undefined
  readonly clock?: Clock | undefined
}

/** A wait that is about to begin. */
export interface RetryWait {
  readonly delayMs: number
  /** The attempt that failed, counted from 1. */
  readonly attempt: number
  /** What it failed with. */
  readonly reason: number | SpiceCloudError
}

/**
 * Repeats attempts that failed in passing: any request that may be repeated, and others where they cannot have
 * been carried out. What cannot be repeated, or no more, is handed on as it is: a response as a response.
 *
 * All calls through one decorator share a retry budget, and wait together while the server says `429`.
 */
export function withRetry(policy: RetryPolicy = {}): Decorator {
  const { clock = systemClock, maxWaitMs = 60_000 } = policy
  const budget = createBudget()
  let closedUntil = 0

  return (next) => async (request, context) => {
    const { retries = policy.retries ?? 2, deadlineMs = policy.deadlineMs ?? Infinity } = optionsOf(context)
    const repeatable = isRepeatable(request, context)
    const state = stateOf(context)
    const repeat = await makeRepeatable(request)
    const deadline = clock.now() + deadlineMs
    const tooLate = () => {
      const call = describeCall(request, context)
      const message = `${nameCall(call)} was not done within its deadline of ${deadlineMs} ms`
      return new TimeoutError(message, {
        ...call,
        timeout: 'deadline',
        timeoutMs: deadlineMs,
        outcomeUnknown: !repeatable,
      })
    }
    const { signal, stop } =
      deadlineMs === Infinity
        ? { signal: request.signal, stop() {} }
        : startCountdown(deadlineMs, tooLate, request.signal, clock)

    async function attempt(): Promise<Response | SpiceCloudError> {
      try {
        return await next(repeat(signal), context)
      } catch (error) {
        if (signal.aborted) throw signal.reason
        return toFailure(error, request, context)
      }
    }

    try {
      for (let count = 1; ; count++) {
        const held = closedUntil - clock.now()
        if (held > 0 && retries > 0) {
          if (clock.now() + held > deadline) throw tooLate()
          await clock.sleep(chooseDelay(count, held, clock.random()), signal)
        }
        signal.throwIfAborted()
        state.attempts = count
        const outcome = await attempt()
        const response = outcome instanceof Response ? outcome : null
        if (response?.ok) budget.earn()

        const told = response ? readRetryAfter(response, maxWaitMs, clock.date()) : undefined
        if (response?.status === 429 && told !== undefined && told <= maxWaitMs) {
          closedUntil = Math.max(closedUntil, clock.now() + told)
        }
        const delayMs = chooseDelay(count, told, clock.random())
        const goOn =
          count <= retries &&
          mayRetry(outcome, repeatable) &&
          (told ?? 0) <= maxWaitMs &&
          clock.now() + delayMs <= deadline &&
          // Whoever is told to come back later does no harm by it; the budget is for failures.
          (response?.status === 429 || budget.take())
        if (!goOn) {
          if (response) return response
          throw outcome
        }
        if (response) await discard(response)
        policy.onRetry?.(
          { delayMs, attempt: count, reason: response?.status ?? (outcome as SpiceCloudError) },
          context,
        )
        await clock.sleep(delayMs, signal)
      }
    } finally {
      stop()
    }
  }
}
