import type { Row, Table } from './store/table.ts'

/** The time of an emulator. It never goes back, even if the system's clock does. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /**
   * Moves the time forward, so that deployments finish and tokens expire without waiting.
   *
   * @example
   * emulator.clock.advance(60_000)
   * @throws RangeError when `ms` is negative, not a number, or leads beyond the year 9998
   */
  advance(ms: number): void
}

/** The stored part of a clock: a restart continues from here. */
export interface ClockRow extends Row {
  /** The time of the last stored change. */
  readonly at: number
  /** Milliseconds by which the clock was advanced. */
  readonly offsetMs: number
}

/** The exclusive end of every clock, so that all dates and the expiries that follow have a year of four digits. */
const endOfTime = Date.UTC(9999, 0, 1)

/** A clock whose position is part of the state. */
export class StateClock implements Clock {
  readonly #table: Table<ClockRow>
  readonly #start: number | null
  /** The latest time of the system, and the total time by which its clock was set back. */
  #system = 0
  #setBackMs = 0
  /** Milliseconds by which the stored time is ahead of the system's. */
  #aheadMs = 0

  /** @param start The time that a stopped clock has until it is advanced; without it, the clock follows the system's. */
  constructor(table: Table<ClockRow>, start?: Date | number | string) {
    this.#table = table
    this.#start = start === undefined ? null : readStart(start)
  }

  /** True if the time moves without `advance()`. */
  get isRunning(): boolean {
    return this.#start === null
  }

  now(): number {
    const stored = this.#table.get(1)
    const time = this.#readSystem() + (stored?.offsetMs ?? 0) + this.#aheadMs
    const earliest = stored?.at ?? 0
    if (time >= earliest) return time
    this.#aheadMs += earliest - time
    return earliest
  }

  advance(ms: number): void {
    if (!(typeof ms === 'number' && ms >= 0)) {
      throw new RangeError(`advance() takes milliseconds, zero or more; it got ${ms}`)
    }
    const now = this.now()
    if (now + ms >= endOfTime) {
      throw new RangeError(`advance(${ms}) leads beyond the year 9998; the clock is at ${toIso(now)}`)
    }
    this.#table.put({ id: 1, at: now + ms, offsetMs: (this.#table.get(1)?.offsetMs ?? 0) + ms })
  }

  #readSystem(): number {
    if (this.#start !== null) return this.#start
    const time = Date.now() + this.#setBackMs
    if (time < this.#system) this.#setBackMs += this.#system - time
    this.#system = Math.max(this.#system, time)
    return this.#system
  }

  /** Stores the time in the state. */
  stamp(): void {
    this.#table.put({ id: 1, at: this.now(), offsetMs: this.#table.get(1)?.offsetMs ?? 0 })
  }
}

function readStart(start: Date | number | string): number {
  const time = new Date(start).getTime()
  if (time >= 0 && time < endOfTime) return time
  throw new RangeError(`now must be a date from 1970 to 9998; it is ${String(start)}`)
}

/** A cache: formatting dates takes a quarter of the time of a list, and lists repeat the same ones. */
const written = new Map<number, string>()
const mostWritten = 10_000

/** A time as the API writes it. */
export function toIso(ms: number): string {
  const known = written.get(ms)
  if (known !== undefined) return known
  const text = new Date(ms).toISOString()
  if (written.size >= mostWritten) written.clear()
  written.set(ms, text)
  return text
}

/** A time as the API writes it, or `null`. */
export function toIsoOrNull(ms: number | null): string | null {
  return ms === null ? null : toIso(ms)
}
