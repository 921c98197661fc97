import { doWithin } from '../abort.ts'
import type { RequestOptions, WithResponse } from '../call.ts'
import { checkNumbers } from '../check-numbers.ts'
import { type Clock, systemClock } from '../clock.ts'
import { isSpiceCloudError, type SpiceCloudError } from '../errors/base.ts'
import { readRetryAfter } from '../retry/retry-after.ts'
import { WaitTimeoutError } from './errors.ts'

/** How long and how often to look. */
export interface WaitOptions<State> {
  readonly signal?: AbortSignal | undefined
  /** Milliseconds after which to give up. @default 1_800_000 */
  readonly timeoutMs?: number | undefined
  /** Milliseconds between the first two looks. @default 2_000 */
  readonly intervalMs?: number | undefined
  /** Milliseconds to which the interval grows, by a half each time. @default 10_000 */
  readonly maxIntervalMs?: number | undefined
  /** Told of the first state and of every one that differs from the one before. */
  readonly onProgress?: ((state: State) => void) | undefined
  readonly clock?: Clock | undefined
}

/** Reads a state; handed a signal that ends with the wait. A `Call` of the SDK is best: its `Retry-After` is heeded. */
export type ReadState<State> = (options: Pick<RequestOptions, 'signal'>) => PromiseLike<State> & {
  /** The state with the answer that brought it. */
  withResponse?: () => Promise<WithResponse<State>>
}

/** Looks in a row that may fail in passing. */
const patience = 5
const longestAskedMs = 60_000

/**
 * Reads a state again and again until it is what is waited for, and gives that. Faults that pass do not end the
 * wait, unless there are five in a row.
 * @throws WaitTimeoutError with the last state, ConfigurationError for times that are none, and whatever `isDone`
 * throws.
 *
 * @example
 * const instance = await waitUntil(
 *   (options) => spice.projects.instances.list(1, options),
 *   ({ instances }) => instances.every((one) => one.status === 'ready'),
 *   { timeoutMs: 60_000 },
 * )
 */
export async function waitUntil<State>(
  read: ReadState<State>,
  isDone: (state: State) => boolean,
  options: WaitOptions<State> = {},
): Promise<State> {
  checkNumbers(options)
  const { clock = systemClock, timeoutMs = 1_800_000, maxIntervalMs = 10_000, onProgress } = options
  let { intervalMs = 2000 } = options
  let last: State | undefined
  let lastText: string | undefined
  let faults = 0

  const makeReason = () =>
    new WaitTimeoutError<State>(`What was waited for did not come within ${timeoutMs} ms`, {
      timeoutMs,
      last,
    })
  return doWithin({ ms: timeoutMs, makeReason, signal: options.signal, clock }, async (signal) => {
    for (;;) {
      signal.throwIfAborted()
      let askedMs = 0
      try {
        const state = read({ signal })
        const { data, response } = await (state.withResponse?.() ??
          state.then((data) => ({ data, response: null })))
        faults = 0
        last = data
        const text = JSON.stringify(data)
        if (text !== lastText) onProgress?.(data)
        lastText = text
        askedMs = response ? (readRetryAfter(response, longestAskedMs, clock.date()) ?? 0) : 0
      } catch (error) {
        if (signal.aborted || !isPassing(error) || ++faults >= patience) throw error
        askedMs = (error as { retryAfterMs?: number }).retryAfterMs ?? 0
      }
      if (last !== undefined && faults === 0 && isDone(last)) return last
      // Up to a tenth more, so that those who began together do not stay together.
      const pause = Math.max(intervalMs * (1 + clock.random() / 10), Math.min(askedMs, longestAskedMs))
      await clock.sleep(pause, signal)
      intervalMs = Math.min(maxIntervalMs, intervalMs * 1.5)
    }
  })
}

/** Whether the next look may succeed though this one did not. */
function isPassing(error: unknown): boolean {
  if (!isSpiceCloudError(error)) return false
  const { name } = error as SpiceCloudError
  return ['ConnectionError', 'TimeoutError', 'RateLimitError', 'ServerError', 'ParseError'].includes(name)
}
