import type { Clock } from './clock.ts'

/** Default time limit of an attempt in milliseconds. */
export const defaultTimeoutMs = 60_000

/** Ends work that takes too long, or whose caller's signal fires. */
export interface Limit {
  readonly ms: number
  /** Creates the error of an exceeded limit. */
  readonly makeReason: () => Error
  /** The caller's signal. */
  readonly signal?: AbortSignal | null | undefined
  /** True if the caller's signal aborts what the work left running after it is done, such as the body of a response. */
  readonly outlives?: boolean | undefined
  readonly clock: Clock
}

/**
 * Starts a limit. The controller aborts when the time is over or the caller's signal fires; `onEnd` receives the reason:
 * the caller's own object, or a new error of `makeReason`. The controller gets a copy, because platforms overwrite the
 * stack of a reason that reaches their fetch. `stop` removes the timer and the listener.
 */
export function startLimit(
  { ms, makeReason, signal: parent, clock }: Limit,
  onEnd: (reason: unknown) => void,
): { readonly controller: AbortController; stop(): void } {
  const controller = new AbortController()
  let cancel = () => {}
  const stop = () => {
    cancel()
    parent?.removeEventListener('abort', follow)
  }
  const end = (reason: unknown, copy?: unknown) => {
    stop()
    onEnd(reason)
    controller.abort(copy)
  }
  const follow = () => end(parent?.reason)
  if (parent?.aborted) follow()
  else {
    if (ms !== Infinity) cancel = clock.timer(ms, () => end(makeReason(), makeReason()))
    if (!controller.signal.aborted) parent?.addEventListener('abort', follow)
  }
  return { controller, stop }
}

/** Runs work within a limit. Does not wait for work that ignores its signal. */
export function doWithin<T>(limit: Limit, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const { controller, stop } = startLimit(limit, reject)
    const abort = () => controller.abort()
    // The clock of a test may call back synchronously.
    if (controller.signal.aborted) return
    const fail = (error: unknown) => {
      stop()
      reject(error)
      // The failed work may have left requests running.
      abort()
    }
    try {
      work(controller.signal).then((value) => {
        stop()
        if (limit.outlives) limit.signal?.addEventListener('abort', abort, { once: true })
        resolve(value)
      }, fail)
    } catch (error) {
      fail(error)
    }
  })
}

/** Allows any number of calls to share a signal. Node 20 warns of a leak at the eleventh listener. */
export function allowSharing(signal: AbortSignal): void {
  type Events = { setMaxListeners(count: number, target: AbortSignal): void }
  const { process } = globalThis as { process?: { getBuiltinModule?(name: string): Events } }
  try {
    process?.getBuiltinModule?.('events').setMaxListeners(0, signal)
  } catch {}
}
