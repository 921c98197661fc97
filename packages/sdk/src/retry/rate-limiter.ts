import type { Clock } from '../time/clock.ts'
import { parseCount, readReset, readRetryAfter } from './retry-after.ts'

/** The rate after a rejection, relative to what the service accepted. (TCP and the AWS SDKs use the same factor.) */
const decrease = 0.7
/** Relative growth of the rate per second without a rejection; at least 1 request per second. */
const increase = 0.05
/** Milliseconds after the last rejection until the rate is unlimited. */
const recoveryMs = 30_000
/** Milliseconds after which a waiting request checks the rate again. */
const checkIntervalMs = 1000

/**
 * Adapts the rate of a client's requests to what the service accepts. Unlimited until the service rejects a request
 * with `429`. Then requests wait until the service accepts them again, and are sent one by one at a rate below the
 * measured rate. The rate grows until the next rejection.
 */
export class RateLimiter {
  readonly #clock: Clock
  readonly #maxWaitMs: number
  /** Requests per second. */
  #rate = Infinity
  #limitedAt = -Infinity
  #closedUntil = 0
  #nextAt = 0
  /** Total number of requests that joined the queue, and that left it. */
  #queued = 0
  #left = 0
  /** Numbers of requests that were accepted in this second and in the previous one. */
  #window = { start: -Infinity, count: 0, previous: 0 }
  /** Requests without a response, oldest first. */
  readonly #pending = new Set<object>()
  /** Total number of accepted requests. */
  accepted = 0

  constructor(clock: Clock, maxWaitMs: number) {
    this.#clock = clock
    this.#maxWaitMs = maxWaitMs
  }

  /** Waits until the request may be sent. `makeError` is for a request that would wait past its deadline. */
  async acquire(
    deadline: number,
    signal: AbortSignal | null | undefined,
    makeError: (waitMs: number) => Error,
  ): Promise<void> {
    const ticket = this.#queued++
    try {
      for (;;) {
        const now = this.#clock.now()
        if (now - this.#limitedAt > recoveryMs) this.#rate = Infinity
        const closedMs = this.#closedUntil - now
        const ahead = Math.max(0, ticket - this.#left)
        const waitMs = Math.max(0, closedMs, this.#nextAt - now) + (ahead * 1000) / this.#rate
        if (waitMs === 0) {
          this.#nextAt = now + 1000 / this.#rate
          return
        }
        if (now + waitMs > deadline) throw makeError(waitMs)
        // The jitter prevents clients that were rejected together from retrying together.
        const jitterMs = closedMs > 0 ? this.#clock.random() * 500 : 0
        await this.#clock.sleep(Math.max(closedMs + jitterMs, Math.min(waitMs, checkIntervalMs)), signal)
      }
    } finally {
      this.#left++
    }
  }

  /** Registers a request. Call the result when it ends; it returns whether an older request is still pending. */
  begin(): () => boolean {
    const request = {}
    this.#pending.add(request)
    return () => {
      const [oldest] = this.#pending
      this.#pending.delete(request)
      return oldest !== request
    }
  }

  /** Adapts the rate to the response of a request that was sent at `sentAt`. */
  update({ status, headers }: Response, sentAt: number): void {
    if (status === 429) this.#reject(headers, sentAt)
    else {
      this.accepted++
      this.#measure(1)
      if (this.#rate !== Infinity) this.#rate += Math.max(1, increase * this.#rate) / this.#rate
      if (headers.get('x-ratelimit-remaining') === '0') this.#close(readReset(headers, this.#clock.date()))
    }
  }

  #reject(headers: Headers, sentAt: number): void {
    this.#close(readRetryAfter(429, headers, this.#maxWaitMs, this.#clock.date()))
    // A request that was sent before the last decrease is no reason for another decrease.
    if (sentAt < this.#limitedAt) return
    const documented = parseCount(headers.get('x-ratelimit-limit')) || Infinity
    const rate = this.#measure(0) || Math.min(this.#rate, documented)
    this.#rate = Math.max(1, decrease * rate)
    this.#limitedAt = this.#clock.now()
  }

  /** Counts accepted requests. Returns the number in the last second, estimated by a sliding window. */
  #measure(count: number): number {
    const now = this.#clock.now()
    const age = now - this.#window.start
    if (age >= 1000) this.#window = { start: now, count: 0, previous: age < 2000 ? this.#window.count : 0 }
    this.#window.count += count
    const { start, count: current, previous } = this.#window
    return current + Math.round(previous * (1 - (now - start) / 1000))
  }

  /** Stops all requests for `ms`, unless that exceeds the maximum wait. */
  #close(ms = 0): void {
    if (ms <= this.#maxWaitMs) this.#closedUntil = Math.max(this.#closedUntil, this.#clock.now() + ms)
  }
}
