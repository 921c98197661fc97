import type { Clock } from '../../src/index.ts'

/** Longer than any condition takes on a slow machine. */
const timeoutMs = 300_000

interface Timer {
  readonly at: number
  readonly callback: () => void
}

/**
 * A clock that the test controls. `sleep` advances the clock and resolves at once; timers, which only limit real
 * network requests, fire when the clock passes them. If `auto` is false, `sleep` waits for `advance`.
 */
export class TestClock implements Clock {
  /** Milliseconds of each sleep, in order. */
  readonly sleeps: number[] = []
  auto = true
  /** Returns the value of `random`. */
  chance: () => number = () => 0.5
  /** Milliseconds by which the wall clock is off. */
  skewMs = 0
  #now = 1000
  readonly #timers = new Set<Timer>()

  now = (): number => this.#now
  date = (): number => Date.UTC(2026, 10, 23) + this.#now + this.skewMs
  random = (): number => this.chance()

  sleep = (ms: number, signal?: AbortSignal): Promise<void> => {
    this.sleeps.push(ms)
    return new Promise((resolve, reject) => {
      let isDone = false
      const done = () => {
        isDone = true
        cancel()
        signal?.removeEventListener('abort', done)
        if (signal?.aborted) reject(signal.reason)
        else resolve()
      }
      const cancel = this.timer(ms, done)
      signal?.addEventListener('abort', done)
      if (signal?.aborted) done()
      else if (this.auto) this.advance(ms, () => isDone)
    })
  }

  timer = (ms: number, callback: () => void): (() => void) => {
    const timer = { at: this.#now + ms, callback }
    this.#timers.add(timer)
    return () => this.#timers.delete(timer)
  }

  /** Number of timers that have neither fired nor been cancelled. */
  get pending(): number {
    return this.#timers.size
  }

  /** Advances the clock and fires timers in order, until `isDone` returns true. */
  advance(ms: number, isDone: () => boolean = () => false): void {
    const end = this.#now + ms
    for (;;) {
      const due = [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
      if (!due) break
      this.#timers.delete(due)
      this.#now = Math.max(this.#now, due.at)
      due.callback()
      if (isDone()) return
    }
    this.#now = end
  }

  /** An HTTP date `ms` milliseconds from now. */
  httpDate(ms = 0): string {
    return new Date(this.date() - this.skewMs + ms).toUTCString()
  }
}

/** Waits in real time until a condition is true. */
export async function until(condition: () => boolean, what = 'the condition to become true'): Promise<void> {
  const giveUpAt = Date.now() + timeoutMs
  while (!condition()) {
    if (Date.now() > giveUpAt) throw new Error(`Expected ${what} within ${timeoutMs / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}
