import type { SourceResult } from './types.ts'

/** Options for `retry()`. */
export interface RetryOptions {
  /** Attempts after the first one. */
  readonly retries: number
  /** @default a timer */
  readonly sleep?: (ms: number) => Promise<void>
}

const firstWaitMs = 1_000
const longestWaitMs = 30_000

/**
 * Retries a read after a transient failure: a failed or broken connection, a timeout, or a status such as 503. Waits 1 s,
 * then 2 s, 4 s and so on, or as long as `Retry-After` requires, but at most 30 s.
 */
export async function retry(
  read: () => Promise<SourceResult>,
  { retries, sleep = wait }: RetryOptions,
): Promise<SourceResult> {
  for (let attempt = 0; ; attempt++) {
    const result = await read()
    const pause = result.status === 'failed' ? result.retry : undefined
    if (pause === undefined || attempt >= retries) return result
    await sleep(Math.min(pause.afterMs ?? firstWaitMs * 2 ** attempt, longestWaitMs))
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
