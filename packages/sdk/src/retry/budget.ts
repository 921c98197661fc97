/** Keeps retries from making an outage worse. */
export interface Budget {
  /** Whether one more retry is affordable, which is then paid for. */
  take(): boolean
  /** Says that an attempt succeeded. */
  earn(): void
}

/**
 * A purse of 100 retries that every success fills by a tenth: when all fails, a client soon adds no more than
 * its calls themselves; when little fails, every retry is affordable. (The AWS SDKs keep 500 with 5 a retry.)
 */
export function createBudget(capacity = 100, earning = 0.1): Budget {
  let purse = capacity
  return {
    take() {
      if (purse < 1) return false
      purse -= 1
      return true
    },
    earn() {
      purse = Math.min(capacity, purse + earning)
    },
  }
}
