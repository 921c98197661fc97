/** Tells the time to everything in an emulator. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Moves the time forward, so that deployments finish and tokens expire without waiting. */
  advance(ms: number): void
}

/**
 * Makes a clock.
 *
 * @param start Where the clock stands still until it is advanced; left out, it follows the system's clock.
 */
export function createClock(start?: Date | number | string): Clock {
  const fixed = start === undefined ? null : new Date(start).getTime()
  if (Number.isNaN(fixed)) throw new TypeError('now must be a date')
  let offset = 0
  return {
    now: () => (fixed ?? Date.now()) + offset,
    advance(ms) {
      if (!(ms >= 0)) throw new RangeError('advance() takes milliseconds, zero or more')
      offset += ms
    },
  }
}

/** The time as the API writes it. */
export function toIso(ms: number): string {
  return new Date(ms).toISOString()
}

/** The time as the API writes it, or `null` for none. */
export function toIsoOrNull(ms: number | null): string | null {
  return ms === null ? null : toIso(ms)
}
