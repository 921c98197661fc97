import type { Clock } from '../../src/index.ts'

/** Only a hang takes longer, even on a loaded machine. */
const hangMs = 300_000

interface Timer {
  readonly at: number
  readonly callback: () => void
}

/**
 * Time that a test turns. A `sleep` is over at once, and takes the clock along; timers, which only bound what
 * really happens on a socket, fire when the clock gets past them. With `auto` off, sleepers wait for `advance`.
 */
export class TestClock implements Clock {
  /** Length of every sleep, in order. */
  readonly sleeps: number[] = []
  auto = true
  /** What `random` gives. */
  chance: () => number = () => 0.5
  /** What the wall clock is off by. */
  skewMs = 0
  #now = 1000
  readonly #timers = new Set<Timer>()

  now = (): number => this.#now
  date = (): number => Date.UTC(2026, 10, 23) + this.#now + this.skewMs
  random = (): number => this.chance()

  sleep = (ms: number, signal?: AbortSignal): Promise<void> => {
    this.sleeps.push(ms)
    return new Promise((resolve, reject) => {
      let over = false
      const done = () => {
        over = true
        cancel()
        signal?.removeEventListener('abort', done)
        if (signal?.aborted) reject(signal.reason)
        else resolve()
      }
      const cancel = this.timer(ms, done)
      signal?.addEventListener('abort', done)
      if (signal?.aborted) done()
      else if (this.auto) this.advance(ms, () => over)
    })
  }

  timer = (ms: number, callback: () => void): (() => void) => {
    const timer = { at: this.#now + ms, callback }
    this.#timers.add(timer)
    return () => this.#timers.delete(timer)
  }

  /** Timers that have not fired and were not called off. */
  get pending(): number {
    return this.#timers.size
  }

  /** Lets time pass, and fires what is due, in order; not further than to where `isOver`. */
  advance(ms: number, isOver: () => boolean = () => false): void {
    const end = this.#now + ms
    for (;;) {
      const due = [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
      if (!due) break
      this.#timers.delete(due)
      this.#now = Math.max(this.#now, due.at)
      due.callback()
      if (isOver()) return
    }
    this.#now = end
  }

  /** An HTTP date so many milliseconds from now. */
  httpDate(ms = 0): string {
    return new Date(this.date() - this.skewMs + ms).toUTCString()
  }
}

/** Waits, in real time, until something is so. */
export async function until(condition: () => boolean, what = 'the condition'): Promise<void> {
  const giveUpAt = Date.now() + hangMs
  while (!condition()) {
    if (Date.now() > giveUpAt) throw new Error(`${what} did not come true within ${hangMs / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}
