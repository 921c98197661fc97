/** Bounds of the waits between attempts, in milliseconds. */
export const backoff = { baseMs: 500, capMs: 8000, minMs: 100 } as const

/**
 * Milliseconds to wait after the given attempt (counted from 1): exponential with full jitter, or what the
 * server told plus a jitter of less than a second, so that those who were told the same do not come back as one.
 */
export function chooseDelay(attempt: number, toldMs: number | undefined, random: number): number {
  const ceiling = Math.min(backoff.capMs, backoff.baseMs * 2 ** (attempt - 1))
  const delay = toldMs === undefined ? random * ceiling : toldMs + random * Math.min(ceiling, 1000)
  return Math.max(backoff.minMs, delay)
}
