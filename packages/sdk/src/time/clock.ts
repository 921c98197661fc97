/** Time and randomness, so that tests can control them. */
export interface Clock {
  /** Milliseconds of a monotonic clock. */
  now(): number
  /** Milliseconds since 1970 of the wall clock, which may be adjusted. */
  date(): number
  /** Waits. Rejects with the signal's reason as soon as the signal fires. */
  sleep(ms: number, signal?: AbortSignal | null): Promise<void>
  /** Calls back once. Returns a function that cancels the timer. */
  timer(ms: number, callback: () => void): () => void
  /** A number from 0 to below 1. */
  random(): number
}

/** The clock of the platform. */
export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  sleep(ms, signal) {
    let cancel = () => {}
    const elapsed = new Promise<void>((resolve) => {
      cancel = systemClock.timer(ms, resolve)
    })
    return abortable(elapsed, signal).finally(cancel)
  },
  timer: (ms, callback) => {
    // setTimeout fires at once if the delay exceeds 31 bits.
    const handle = setTimeout(callback, Math.min(ms, 0x7fffffff))
    return () => clearTimeout(handle)
  },
  random: Math.random,
}

/** Settles as the promise does, or rejects with the signal's reason, whichever comes first. */
export function abortable<T>(promise: PromiseLike<T>, signal: AbortSignal | null | undefined): Promise<T> {
  if (!signal) return Promise.resolve(promise)
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).then(() => signal.removeEventListener('abort', stop))
  })
}
