import type { CallContext } from '@spice-cloud/client'
import { isSpiceCloudError } from '../errors/base.ts'
import { discard } from '../fetch/foreign-response.ts'
import { createLayer, type Decorator, type Exchange } from '../fetch/layer.ts'
import { isUsedUp } from '../fetch/request.ts'
import { checkOptions, limitOptions } from '../input/options.ts'
import type { RetryEvent } from '../observe/hooks.ts'
import { type Clock, systemClock } from '../time/clock.ts'
import { createBudget } from './budget.ts'
import { findFault, findRoot, isRepeatable, readFault } from './fault.ts'
import { formatMs, readRetryAfter } from './retry-after.ts'

/** Options for repeating failed attempts. */
export interface RetryPolicy {
  /** @default 2 */
  readonly retries?: number | undefined
  /** Longest wait in milliseconds that a server may request; for a longer one the call fails. @default 60_000 */
  readonly maxWaitMs?: number | undefined
  /** Called before each wait. */
  readonly onRetry?:
    | ((retry: Pick<RetryEvent, 'attempt' | 'delayMs' | 'reason'>, context: CallContext | undefined) => void)
    | undefined
  readonly clock?: Clock | undefined
}

/** Outcome of an attempt: one of the two. */
interface Attempt {
  readonly response?: Response
  readonly error?: unknown
}

/** A possible wait, and the number of retries that are left. */
type Wait = Readonly<Record<'requestedMs' | 'delayMs' | 'attempt' | 'left', number>>

/** Milliseconds to wait if this machine has no free sockets. */
const localWaitMs = 500

/** Additional attempts of a call that was rejected while other calls of its client were accepted. */
const contendedAttempts = 10

/**
 * Retries transient failures: of requests that are safe to repeat, and of other requests only if they were certainly
 * not processed. A request whose body is a stream is never repeated. Returns the last response, or throws the last
 * error.
 *
 * All calls of one decorator share a retry budget, which refills with successes and over time.
 */
export function withRetry(policy: RetryPolicy = {}): Decorator {
  const { onRetry, ...options } = policy
  const checked = checkOptions(options, limitOptions)
  const { clock = systemClock, maxWaitMs = 60_000 } = checked
  const budget = createBudget(clock)

  /** Returns the reason not to retry as a sentence, which may be empty; `undefined` to retry. */
  function findReasonNotToRetry(
    ended: Attempt,
    exchange: Exchange,
    { requestedMs, delayMs, attempt, left }: Wait,
  ): string | undefined {
    if (!isTransient(ended, exchange)) return ''
    if (requestedMs > maxWaitMs) return `Not retried: the wait is longer than ${formatMs(maxWaitMs)}`
    if (left <= 0) return attempt > 1 ? `Gave up after ${attempt} attempts` : ''
    if (clock.now() + delayMs > exchange.state.deadline)
      return `Not retried: a wait of ${formatMs(delayMs)} would exceed the deadline`
    // The budget protects the service, so a retry after 429 or after a failure of this machine is free.
    const isFree = ended.response?.status === 429 || isLocal(ended)
    return isFree || budget.take() ? undefined : 'Not retried: the retry budget of the client is empty'
  }

  return createLayer(async (exchange, next) => {
    const { init, context, state } = exchange
    const { retries = checked.retries ?? 2 } = exchange.options
    let left = retries
    for (let attempt = 1; ; attempt++) {
      state.attempts = attempt
      state.contended = false
      const ended: Attempt = await next().then(
        (response) => ({ response }),
        (error) => ({ error }),
      )
      const { response } = ended
      if (response?.ok) {
        budget.succeed()
        return response
      }
      if (!response) init.signal?.throwIfAborted()
      if (state.contended && attempt <= retries + contendedAttempts) left++
      const requestedMs = response
        ? (readRetryAfter(response.status, response.headers, maxWaitMs, clock.date()) ?? 0)
        : Number(isLocal(ended)) * localWaitMs
      const delayMs = computeDelay(attempt, requestedMs, clock.random())
      const notRetried = findReasonNotToRetry(ended, exchange, { requestedMs, delayMs, attempt, left })
      if (notRetried !== undefined) {
        state.notRetried = notRetried
        if (response) return response
        throw ended.error
      }
      left--
      if (response) await discard(response)
      onRetry?.({ delayMs, attempt, reason: response?.status ?? ended.error }, context)
      await clock.sleep(delayMs, init.signal)
    }
  })
}

/** Returns true if another attempt may succeed, and does no harm. */
function isTransient({ response, error }: Attempt, exchange: Exchange): boolean {
  const { init, state } = exchange
  // In a client every connection error is an error of this package; other errors come from decorators of the user.
  const isKnown = !state.describe || isSpiceCloudError(error)
  const fault = response ? readFault(response) : isKnown ? findFault(error) : undefined
  state.uncertain ||= fault === 'broken'
  return (fault === 'unsent' || (fault === 'broken' && isRepeatable(exchange))) && !isUsedUp(init)
}

/** Returns true if a connection failed because this machine has no free socket or file descriptor. */
function isLocal({ error }: Attempt): boolean {
  return /^(EMFILE|ENFILE|EADDRNOTAVAIL|ENOBUFS)$/.test(`${findRoot(error).code}`)
}

/**
 * Milliseconds to wait: exponential backoff with full jitter from 500 ms to 8 s, or the wait that the server requested
 * (0 for none) plus up to 1 s of jitter, so that clients do not retry together.
 */
function computeDelay(attempt: number, requestedMs: number, random: number): number {
  const maxJitter = Math.min(requestedMs ? 1000 : 8000, 500 * 2 ** (attempt - 1))
  return Math.max(100, requestedMs + random * maxJitter)
}
