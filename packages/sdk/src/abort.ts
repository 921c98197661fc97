import type { Clock } from './clock.ts'

/** What ends a piece of work before it is done. */
export interface Limit {
  readonly ms: number
  /** Asked for the reason only when the time is up. */
  readonly makeReason: () => Error
  /** Ends the work too, with its own reason. */
  readonly signal?: AbortSignal | null | undefined
  readonly clock: Clock
}

/**
 * Does work that must be done in time, and leaves no timer and no listener. The signal it is given says when not; work
 * that does not heed it is not waited for.
 */
export function doWithin<T>(limit: Limit, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { ms, makeReason, signal: parent, clock } = limit
  return new Promise((resolve, reject) => {
    const controller = new AbortController()
    const end = (reason: unknown) => {
      leave()
      reject(reason)
      controller.abort(reason)
    }
    const follow = () => end(parent?.reason)
    const cancel = clock.timer(ms, () => end(makeReason()))
    const leave = () => {
      cancel()
      parent?.removeEventListener('abort', follow)
    }
    if (parent?.aborted) return follow()
    parent?.addEventListener('abort', follow, { once: true })
    work(controller.signal).then(resolve, reject).then(leave)
  })
}

/** The promise, or the reason of the signal if there is one, whichever comes first. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  if (!signal) return promise
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).then(() => signal.removeEventListener('abort', stop))
  })
}

/** Lets any number of calls share a signal: Node 20 takes more than ten listeners for a leak, and warns of it. */
export function allowSharing(signal: AbortSignal): void {
  type Events = { setMaxListeners(count: number, target: AbortSignal): void }
  const { process } = globalThis as { process?: { getBuiltinModule?(name: string): Events } }
  try {
    process?.getBuiltinModule?.('events').setMaxListeners(0, signal)
  } catch {}
}
