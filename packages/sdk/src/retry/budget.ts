import type { Clock } from '../time/clock.ts'

const capacity = 100
/** Retries that each success adds. */
const successRefill = 0.1
/** Retries that each second adds, so that a client with few calls also recovers. */
const refillRate = 0.2

/**
 * Creates a budget of retries that all calls of a client share: when every call fails, it soon stops retrying. (The AWS
 * SDKs have a budget of 500 and charge 5 for a retry.) `take` returns `false` if the budget is empty.
 */
export function createBudget(clock: Clock): { take(): boolean; succeed(): void } {
  let tokens = capacity
  let refilledAt = clock.now()
  const add = (count: number) => {
    tokens = Math.min(capacity, tokens + count)
  }
  return {
    take() {
      const now = clock.now()
      add(((now - refilledAt) / 1000) * refillRate)
      refilledAt = now
      if (tokens < 1) return false
      tokens--
      return true
    },
    succeed: () => add(successRefill),
  }
}
