import type { CallContext } from '@spice-cloud/client'
import { stateOf } from '../call-state.ts'
import { type Clock, systemClock } from '../clock.ts'
import { type Decorator, optionsOf } from '../decorator.ts'
import { discard, isUsedUp } from '../request.ts'
import { findFault } from './fault.ts'
import { isRepeatable, readFault } from './policy.ts'
import { readRetryAfter } from './retry-after.ts'
import { chooseDelay } from './retry-timing.ts'

/** How failed attempts are repeated. */
export interface RetryPolicy {
  /** @default 2 */
  readonly retries?: number | undefined
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
  /** What it failed with: a status, or what was thrown. */
  readonly reason: unknown
}

// A budget keeps retries from making an outage worse: a client has 100 of them, and every success earns it a
// tenth of another. When all fails, it soon adds no more than its calls themselves; when little fails, it never
// notices. (The AWS SDKs keep 500 and pay 5 for a retry.)
const purseSize = 100
const earning = 0.1

/**
 * Repeats attempts that failed in passing: of requests that may be repeated, and of others where they surely
 * were not carried out; none with a stream for a body, which cannot be sent twice. What is not repeated, or no more,
 * is handed on: a response is returned, an error thrown.
 *
 * All calls through one decorator share a retry budget, and wait together while the server says `429`.
 */
export function withRetry(policy: RetryPolicy = {}): Decorator {
  const { clock = systemClock, maxWaitMs = 60_000 } = policy
  let purse = purseSize
  let closedUntil = 0

  return (next) => async (url, init, context) => {
    const { retries = policy.retries ?? 2 } = optionsOf(context)
    const { signal } = init
    const repeatable = isRepeatable(init, context)
    const state = stateOf(context)

    for (let attempt = 1; ; attempt++) {
      const closedMs = closedUntil - clock.now()
      if (closedMs > 0 && retries > 0) {
        await clock.sleep(chooseDelay(attempt, closedMs, clock.random()), signal)
      }
      state.attempts = attempt
      let response: Response | undefined
      let error: unknown
      try {
        response = await next(url, init, context)
      } catch (thrown) {
        if (signal?.aborted) throw signal.reason
        error = thrown
      }
      if (response?.ok) {
        purse = Math.min(purseSize, purse + earning)
        return response
      }
      const toldMs = (response && readRetryAfter(response, maxWaitMs, clock.date())) ?? 0
      const bearable = toldMs <= maxWaitMs
      const delayMs = chooseDelay(attempt, toldMs, clock.random())
      const limited = response?.status === 429
      if (limited && bearable) closedUntil = Math.max(closedUntil, clock.now() + toldMs)

      const fault = response ? readFault(response) : findFault(error)
      state.uncertain ||= fault === 'broken'
      const again =
        attempt <= retries &&
        !isUsedUp(init) &&
        (fault === 'unsent' || (fault === 'broken' && repeatable)) &&
        bearable &&
        clock.now() + delayMs <= state.deadline &&
        // To come back when told to does no harm; the budget is for failures.
        (limited || purse >= 1)
      if (!again) {
        if (response) return response
        throw error
      }
      if (!limited) purse--
      if (response) await discard(response)
      policy.onRetry?.({ delayMs, attempt, reason: response?.status ?? error }, context)
      await clock.sleep(delayMs, signal)
    }
  }
}
