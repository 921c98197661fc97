/** Timers cannot be set for longer; they would fire at once. */
const longestMs = 2 ** 31 - 1

/** Waits in real time; rejects with the signal's reason when the client disconnects. */
export function wait(ms: number, signal: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const abort = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(
      () => {
        signal?.removeEventListener('abort', abort)
        resolve()
      },
      Math.min(ms, longestMs),
    )
    signal?.addEventListener('abort', abort, { once: true })
  })
}
