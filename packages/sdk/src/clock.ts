/** Time and chance, so that a test can turn them. */
export interface Clock {
  /** Milliseconds that only ever grow, from any beginning. */
  now(): number
  /** Milliseconds since 1970 by the wall clock, which may jump. */
  date(): number
  /** Waits. Rejects with the signal's reason as soon as it fires. */
  sleep(ms: number, signal?: AbortSignal | null): Promise<void>
  /** Calls back once; the function that it returns calls it off. */
  timer(ms: number, callback: () => void): () => void
  /** From 0 up to, but without, 1. */
  random(): number
}

/** The platform's own. */
export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const done = () => {
        cancel()
        signal?.removeEventListener('abort', done)
        if (signal?.aborted) reject(signal.reason)
        else resolve()
      }
      const cancel = systemClock.timer(ms, done)
      if (signal?.aborted) done()
      else signal?.addEventListener('abort', done)
    }),
  timer: (ms, callback) => {
    // Above this, setTimeout fires at once.
    const handle = setTimeout(callback, Math.min(ms, 0x7fffffff))
    return () => clearTimeout(handle)
  },
  random: Math.random,
}
