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
export async function doWithin<T>(limit: Limit, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { ms, makeReason, signal: parent, clock } = limit
  parent?.throwIfAborted()
  const controller = new AbortController()
  const { signal } = controller
  const follow = () => controller.abort(parent?.reason)
  const cancel = clock.timer(ms, () => controller.abort(makeReason()))
  parent?.addEventListener('abort', follow, { once: true })
  try {
    return await abortable(work(signal), signal)
  } catch (error) {
    throw signal.aborted ? signal.reason : error
  } finally {
    cancel()
    parent?.removeEventListener('abort', follow)
  }
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
