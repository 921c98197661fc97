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
    if (parent?.aborted) return reject(parent.reason)
    const controller = new AbortController()
    let cancel = () => {}
    const leave = () => {
      cancel()
      parent?.removeEventListener('abort', follow)
    }
    const end = (reason: unknown) => {
      leave()
      reject(reason)
      // Also where it is the work that failed: what it has left running is of no use.
      controller.abort(reason)
    }
    const follow = () => end(parent?.reason)
    cancel = clock.timer(ms, () => end(makeReason()))
    // The clock of a test may call back at once.
    if (controller.signal.aborted) return
    parent?.addEventListener('abort', follow)
    try {
      work(controller.signal).then((value) => {
        leave()
        resolve(value)
      }, end)
    } catch (error) {
      end(error)
    }
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
