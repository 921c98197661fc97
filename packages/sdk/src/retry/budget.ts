import type { Clock } from '../time/clock.ts'

const capacity = 100
/** Retries that each success adds. */
const successRefill = 0.1
/** Retries that each second adds, so that a client with few calls also recovers. */
const refillRate = 0.2

/**
 * Retries that all calls of a client share, so that retries do not worsen an outage: when every call fails, a client
 * soon stops retrying. (The AWS SDKs have a budget of 500 and charge 5 for a retry.)
 */
export interface RetryBudget {
  /** Takes one retry; `false` if the budget is empty. */
  take(): boolean
  /** Refills the budget after a success. */
  succeed(): void
}

/** Creates a full budget. */
export function createBudget(clock: Clock): RetryBudget {
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
