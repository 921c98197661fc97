// Milliseconds.
const first = 500
const longest = 8000
const shortest = 100

/**
 * Milliseconds to wait after the given attempt (counted from 1): exponential with full jitter, or what the
 * server told (0 for nothing) plus a jitter of less than a second, so that those who were told the same do not
 * come back as one.
 */
export function chooseDelay(attempt: number, toldMs: number, random: number): number {
  const ceiling = Math.min(toldMs ? 1000 : longest, first * 2 ** (attempt - 1))
  return Math.max(shortest, toldMs + random * ceiling)
}
