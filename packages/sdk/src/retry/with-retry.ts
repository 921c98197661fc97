import type { CallContext, FetchInit } from '@spice-cloud/client'
import { type CallState, optionsOf, stateOf, withState } from '../call/context.ts'
import { isSpiceCloudError } from '../errors/base.ts'
import type { Decorator } from '../fetch/decorator.ts'
import { discard } from '../fetch/foreign-response.ts'
import { isUsedUp } from '../fetch/request.ts'
import { type Clock, systemClock } from '../time/clock.ts'
import { createBudget, type RetryBudget } from './budget.ts'
import { findFault, findRoot } from './fault.ts'
import { isRepeatable, readFault } from './policy.ts'
import { formatMs, readRetryAfter } from './retry-after.ts'
import { chooseDelay } from './retry-timing.ts'

/** How failed attempts are repeated. */
export interface RetryPolicy {
  /** @default 2 */
  readonly retries?: number | undefined
  /** Longest wait in milliseconds that a server may request; for a longer one the call fails. @default 60_000 */
  readonly maxWaitMs?: number | undefined
  /** Called before each wait. */
  readonly onRetry?: ((wait: RetryWait, context: CallContext | undefined) => void) | undefined
  readonly clock?: Clock | undefined
}

/** A wait before another attempt. */
export interface RetryWait {
  readonly delayMs: number
  /** The attempt that failed, counted from 1. */
  readonly attempt: number
  /** What it failed with: a status or an error. */
  readonly reason: unknown
}

/** What an attempt ended with. */
type Attempt =
  | { readonly response: Response; readonly error?: never }
  | { readonly response?: never; readonly error: unknown }

/** Milliseconds until this machine probably has free sockets again. */
const localWaitMs = 500

/** Attempts that a call may make beyond its retries because other calls of its client took its turn. */
const contendedAttempts = 10

/**
 * Repeats attempts that failed transiently: of requests that are safe to repeat, and of others if they were surely not
 * processed. A request whose body is a stream is never repeated. Returns the last response, or throws the last error.
 *
 * All calls through one decorator share a retry budget, which refills with successes and with time.
 */
export function withRetry(policy: RetryPolicy = {}): Decorator {
  const { clock = systemClock, maxWaitMs = 60_000 } = policy
  const budget = createBudget(clock)

  return (next) => async (url, init, outer) => {
    const { retries = policy.retries ?? 2 } = optionsOf(outer)
    const state = stateOf(outer)
    const context = withState(outer, state)
    let left = retries
    for (let attempt = 1; ; attempt++) {
      state.attempts = attempt
      state.contended = false
      const ended = await next(url, init, context).then(
        (response): Attempt => ({ response }),
        (error): Attempt => ({ error }),
      )
      const { response } = ended
      if (response?.ok) {
        budget.succeed()
        return response
      }
      if (!response) init.signal?.throwIfAborted()
      const requestedMs = response
        ? (readRetryAfter(response.status, response.headers, maxWaitMs, clock.date()) ?? 0)
        : isLocal(ended)
          ? localWaitMs
          : 0
      const delayMs = chooseDelay(attempt, requestedMs, clock.random())
      if (state.contended && attempt <= retries + contendedAttempts) left++
      const may =
        isTransient(ended, init, context, state) &&
        hasTime({ requestedMs, delayMs, maxWaitMs, left, attempt, now: clock.now() }, state) &&
        hasBudget(ended, budget, state)
      if (!may) {
        if (response) return response
        throw ended.error
      }
      left--
      if (response) await discard(response)
      policy.onRetry?.({ delayMs, attempt, reason: response?.status ?? ended.error }, context)
      await clock.sleep(delayMs, init.signal)
    }
  }
}

/** Whether another attempt may succeed, and does no harm. */
function isTransient(
  { response, error }: Attempt,
  init: FetchInit,
  context: CallContext | undefined,
  state: CallState,
): boolean {
  // Around the layers of a client every connection error is one of ours; others are mistakes in a caller's own layer.
  const known = !state.describe || isSpiceCloudError(error)
  const fault = response ? readFault(response) : known ? findFault(error) : undefined
  state.uncertain ||= fault === 'broken'
  return (fault === 'unsent' || (fault === 'broken' && isRepeatable(init, context))) && !isUsedUp(init)
}

/** Whether the next attempt is allowed and its wait is acceptable; sets the reason if not. */
function hasTime(
  wait: {
    readonly requestedMs: number
    readonly delayMs: number
    readonly maxWaitMs: number
    readonly left: number
    readonly attempt: number
    readonly now: number
  },
  state: CallState,
): boolean {
  const { requestedMs, delayMs, maxWaitMs, left, attempt, now } = wait
  if (requestedMs > maxWaitMs) {
    state.notRetried = `Not retried: the wait is longer than ${formatMs(maxWaitMs)}`
  } else if (left <= 0) {
    state.notRetried = attempt > 1 ? `Gave up after ${attempt} attempts` : undefined
  } else if (now + delayMs > state.deadline) {
    state.notRetried = `Not retried: a wait of ${formatMs(delayMs)} would exceed the deadline`
  } else return true
  return false
}

/** Whether a connection failed because this machine has no free socket or file descriptor. */
function isLocal({ error }: Attempt): boolean {
  return /^(EMFILE|ENFILE|EADDRNOTAVAIL|ENOBUFS)$/.test(`${findRoot(error).code}`)
}

/** Whether the budget has a retry left. It protects the service: what did not reach it, or what it requested, is free. */
function hasBudget(ended: Attempt, budget: RetryBudget, state: CallState): boolean {
  const isFree = ended.response ? ended.response.status === 429 : isLocal(ended)
  if (isFree || budget.take()) return true
  state.notRetried = 'Not retried: the retry budget of the client is empty'
  return false
}
