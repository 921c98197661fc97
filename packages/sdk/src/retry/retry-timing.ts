// Milliseconds.
const first = 500
const longest = 8000
const shortest = 100

/**
 * Milliseconds to wait after an attempt (counted from 1): exponential backoff with full jitter, or the wait that the
 * server requested (0 for none) plus a jitter of less than a second, so that clients that received the same wait do not
 * return at the same time.
 */
export function chooseDelay(attempt: number, requestedMs: number, random: number): number {
  const ceiling = Math.min(requestedMs ? 1000 : longest, first * 2 ** (attempt - 1))
  return Math.max(shortest, requestedMs + random * ceiling)
}
