import { type Clock, systemClock } from './clock.ts'

/** A signal that fires when another does, or when the time is up. */
export interface Countdown {
  readonly signal: AbortSignal
  /** Takes the timer and the listener away. */
  stop(): void
}

/** Starts a countdown. `makeReason` is asked for the reason only when the time is up. */
export function startCountdown(
  ms: number,
  makeReason: () => Error,
  parent: AbortSignal,
  clock: Clock = systemClock,
): Countdown {
  const controller = new AbortController()
  const follow = () => controller.abort(parent.reason)
  const cancel = clock.timer(ms, () => controller.abort(makeReason()))
  if (parent.aborted) follow()
  else parent.addEventListener('abort', follow, { once: true })
  return {
    signal: controller.signal,
    stop() {
      cancel()
      parent.removeEventListener('abort', follow)
    },
  }
}

/** The promise, or the signal's reason, whichever comes first. */
export function abortable<T>(promise: PromiseLike<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).then(() => signal.removeEventListener('abort', stop))
  })
}
