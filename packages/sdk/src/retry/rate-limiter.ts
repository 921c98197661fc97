import type { Clock } from '../time/clock.ts'
import { parseCount, readReset, readRetryAfter } from './retry-after.ts'

/** The rate after a rejection, relative to what the service accepted. (TCP and the AWS SDKs use the same factor.) */
const decrease = 0.7
/** How much the rate grows in a second without a rejection, relative to itself; at least 1. */
const increase = 0.05
/** Milliseconds after the last rejection until the rate is unlimited again. */
const calmMs = 30_000

interface Waiter {
  readonly deadline: number
  readonly resolve: () => void
  readonly reject: (waitMs: number) => void
}

/**
 * Adapts the rate of a client's requests to what the service accepts. Unlimited until the service rejects a request
 * with `429`; then requests wait until the service accepts them again, and leave one by one at a rate below the measured
 * one, which grows until the next rejection.
 */
export class RateLimiter {
  readonly #clock: Clock
  readonly #maxWaitMs: number
  readonly #queue: Waiter[] = []
  /** Requests that were accepted in this second and in the one before. */
  #window = { start: -Infinity, count: 0, previous: 0 }
  #rate = Infinity
  #closedUntil = 0
  #nextAt = 0
  #limitedAt = -Infinity
  #pump: AbortController | null = null
  /** Requests that were accepted so far. */
  accepted = 0
  /** Requests without a response, oldest first. */
  readonly #pending = new Set<object>()

  constructor(clock: Clock, maxWaitMs: number) {
    this.#clock = clock
    this.#maxWaitMs = maxWaitMs
  }

  /** Milliseconds that a request would wait now. */
  get waitMs(): number {
    const now = this.#clock.now()
    if (now - this.#limitedAt > calmMs) this.#rate = Infinity
    const queued = this.#rate === Infinity ? 0 : (this.#queue.length * 1000) / this.#rate
    return Math.max(0, this.#closedUntil - now, this.#nextAt - now) + queued
  }

  /** Waits for the request's turn. `reject` makes the error of a request that would wait past its deadline. */
  async acquire(
    deadline: number,
    signal: AbortSignal | null | undefined,
    makeError: (waitMs: number) => Error,
  ): Promise<void> {
    const { waitMs } = this
    if (this.#clock.now() + waitMs > deadline) throw makeError(waitMs)
    if (waitMs === 0 && this.#queue.length === 0) return this.#leave()
    await new Promise<void>((resolve, reject) => {
      const settle = (action: () => void) => {
        signal?.removeEventListener('abort', abort)
        const index = this.#queue.indexOf(waiter)
        if (index >= 0) this.#queue.splice(index, 1)
        action()
        if (this.#queue.length === 0) this.#pump?.abort()
      }
      const abort = () => settle(() => reject(signal?.reason))
      const waiter: Waiter = {
        deadline,
        resolve: () => settle(resolve),
        reject: (ms) => settle(() => reject(makeError(ms))),
      }
      signal?.addEventListener('abort', abort)
      this.#queue.push(waiter)
      if (signal?.aborted) abort()
      else this.#start()
    })
  }

  /** Registers a request that is sent. The result ends it, and returns whether an older one still has no response. */
  begin(): () => boolean {
    const request = {}
    this.#pending.add(request)
    return () => {
      const [oldest] = this.#pending
      this.#pending.delete(request)
      return oldest !== request
    }
  }

  /** Learns from a response to a request that was sent at the given time. */
  learn({ status, headers }: Response, sentAt: number): void {
    const now = this.#clock.now()
    if (status === 429) this.#reject(headers, sentAt, now)
    else {
      this.accepted++
      this.#countAccepted(now, 1)
      if (this.#rate !== Infinity) this.#rate += Math.max(1, increase * this.#rate) / this.#rate
      if (headers.get('x-ratelimit-remaining') === '0')
        this.#close(readReset(headers, this.#clock.date()) ?? 0)
    }
  }

  #reject(headers: Headers, sentAt: number, now: number): void {
    this.#close(readRetryAfter(429, headers, this.#maxWaitMs, this.#clock.date()) ?? 0)
    // Requests that were sent before the last decrease were rejected because of the rate before it.
    if (sentAt < this.#limitedAt) return
    const measured = this.#countAccepted(now, 0)
    const documented = parseCount(headers.get('x-ratelimit-limit')) || Infinity
    const rate = measured > 0 ? measured : Math.min(this.#rate, documented)
    this.#rate = Math.max(1, decrease * rate)
    this.#limitedAt = now
  }

  /** Counts accepted requests. Returns how many there were in the last second, as a sliding window estimates it. */
  #countAccepted(now: number, count: number): number {
    const age = now - this.#window.start
    if (age >= 2000) this.#window = { start: now, count: 0, previous: 0 }
    else if (age >= 1000) this.#window = { start: now, count: 0, previous: this.#window.count }
    this.#window.count += count
    const { start, count: current, previous } = this.#window
    return current + Math.round(previous * (1 - (now - start) / 1000))
  }

  /** Lets no request pass for some time, except if the service requests more than is acceptable. */
  #close(ms: number): void {
    if (ms > this.#maxWaitMs) return
    this.#closedUntil = Math.max(this.#closedUntil, this.#clock.now() + ms)
    for (const waiter of [...this.#queue]) if (this.#closedUntil > waiter.deadline) waiter.reject(ms)
  }

  #leave(): void {
    if (this.#rate !== Infinity) this.#nextAt = Math.max(this.#nextAt, this.#clock.now()) + 1000 / this.#rate
  }

  /** Releases the queue, one request at a time. */
  async #start(): Promise<void> {
    if (this.#pump) return
    this.#pump = new AbortController()
    const { signal } = this.#pump
    try {
      while (this.#queue.length > 0) {
        const now = this.#clock.now()
        const closedMs = Math.max(0, this.#closedUntil - now)
        const pauseMs = Math.max(closedMs, this.#nextAt - now)
        // A jitter, so that clients that were rejected together do not return together.
        if (pauseMs > 0)
          await this.#clock.sleep(pauseMs + (closedMs > 0 ? this.#clock.random() * 500 : 0), signal)
        if (this.#closedUntil > this.#clock.now()) continue
        this.#leave()
        this.#queue[0]?.resolve()
      }
    } catch {
      // The last waiter left.
    } finally {
      this.#pump = null
      if (this.#queue.length > 0) this.#start()
    }
  }
}
