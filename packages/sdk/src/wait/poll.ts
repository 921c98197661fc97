import { captureSite, locateError } from '../call/stack.ts'
import type { RequestOptions, WithResponse } from '../call/types.ts'
import { isSpiceCloudError } from '../errors/base.ts'
import { WaitTimeoutError } from '../errors/failures.ts'
import { checkOptions } from '../input/options.ts'
import { pollOptions } from '../input/rules.ts'
import { callSafely } from '../observe/hooks.ts'
import { formatMs, readRetryAfter } from '../retry/retry-after.ts'
import { startLimit } from '../time/abort.ts'
import { abortable, systemClock } from '../time/clock.ts'
import type { WaitOptions } from './options.ts'

/**
 * Reads a state, with a signal that fires when the wait ends. If you return a `Call` of the SDK, its `Retry-After` is
 * observed.
 */
export type ReadState<State> = (options: Pick<RequestOptions, 'signal'>) => PromiseLike<State> & {
  /** The state with its response. */
  withResponse?: () => Promise<WithResponse<State>>
}

/** A wait for a state. */
export interface Poll<State> extends WaitOptions<State> {
  readonly read: ReadState<State>
  /** Beginning of the message if the wait takes too long: `Deployment 7 of project 1 did not succeed`. */
  readonly problem: string
  readonly operation?: string | undefined
  /** True if a `404` is transient until a state has been read, since what was just created may not be visible yet. */
  readonly isNew?: boolean | undefined
  /** Time of the clock from which `deadlineMs` counts. @default now */
  readonly startedAt?: number | undefined
}

/** Default time limit of a wait in milliseconds. */
export const defaultDeadlineMs = 1_800_000

/** Consecutive transient failures that end the wait. */
const maxFailures = 5
const longestWaitMs = 60_000
const transient: ReadonlySet<string> = new Set([
  'ConnectionError',
  'ParseError',
  'RateLimitError',
  'ServerError',
  'TimeoutError',
])

/** Polls a state at growing intervals, until the consumer stops. */
export async function* poll<State>(options: Poll<State>): AsyncGenerator<State, never, undefined> {
  const { read, problem, operation, isNew, onProgress, signal: parent } = options
  const { clock = systemClock, deadlineMs = defaultDeadlineMs, maxIntervalMs = 10_000 } = options
  const { startedAt = clock.now() } = options
  let { intervalMs = 2000 } = options
  let last: State | undefined
  let lastText: string | undefined
  let failures = 0
  let ended: { readonly reason: unknown } | undefined
  const makeReason = () => {
    const message = `${problem} within ${formatMs(deadlineMs)}${describeLast(last)}`
    return new WaitTimeoutError(message, { operation, deadlineMs, last })
  }
  const ms = Math.max(1, deadlineMs - (clock.now() - startedAt))
  const { controller, stop } = startLimit({ ms, makeReason, signal: parent, clock }, (reason) => {
    ended ??= { reason }
  })
  try {
    for (;;) {
      let requestedMs = 0
      try {
        controller.signal.throwIfAborted()
        const call = read({ signal: controller.signal })
        const { data, response } = await abortable<Partial<WithResponse<State>> & { data: State }>(
          call.withResponse?.() ?? call.then((value) => ({ data: value })),
          controller.signal,
        )
        if (response)
          requestedMs = readRetryAfter(response.status, response.headers, longestWaitMs, clock.date()) ?? 0
        failures = 0
        last = data
      } catch (error) {
        const { name = '', retryAfterMs = 0 } = isSpiceCloudError(error)
          ? (error as { name: string; retryAfterMs?: number })
          : {}
        const isTransient = transient.has(name) || (isNew && last === undefined && name === 'NotFoundError')
        if (ended || !isTransient || ++failures >= maxFailures) throw error
        requestedMs = retryAfterMs
      }
      if (failures === 0) {
        const text = onProgress && print(last)
        if (text !== lastText || text === undefined) callSafely(() => onProgress?.(last as State))
        lastText = text
        yield last as State
      }
      // Up to 10 % of jitter, so that concurrent waits do not poll at the same time.
      const pauseMs = Math.max(intervalMs * (1 + clock.random() / 10), Math.min(requestedMs, longestWaitMs))
      await clock.sleep(pauseMs, controller.signal)
      intervalMs = Math.min(maxIntervalMs, intervalMs * 1.5)
    }
  } catch (error) {
    throw ended ? ended.reason : error
  } finally {
    stop()
  }
}

/** Serializes a state, to detect changes; `undefined` if JSON cannot represent it. */
function print(state: unknown): string | undefined {
  try {
    return JSON.stringify(state)
  } catch {
    return undefined
  }
}

/** Polls a state until `isDone` returns true. */
export async function pollUntil<State>(
  options: Poll<State>,
  isDone: (state: State) => boolean,
): Promise<State> {
  for await (const state of poll(options)) if (isDone(state)) return state
  throw new Error('poll does not end')
}

/**
 * Polls a state until `isDone` returns true, and returns that state. Transient failures do not end the wait,
 * except five consecutive ones.
 * @throws WaitTimeoutError with the last state; ConfigurationError for invalid options; whatever `isDone` throws.
 *
 * @example
 * const instance = await waitUntil(
 *   (options) => spice.projects.instances.list(1, {}, options),
 *   ({ instances }) => instances.every((one) => one.status === 'ready'),
 *   { deadlineMs: 60_000 },
 * )
 */
export async function waitUntil<State>(
  read: ReadState<State>,
  isDone: (state: State) => boolean,
  options: WaitOptions<State> = {},
): Promise<State> {
  const site = captureSite(waitUntil)
  try {
    const problem = 'The awaited state was not reached'
    return await pollUntil({ ...checkOptions(options, pollOptions), read, problem }, isDone)
  } catch (error) {
    throw locateError(error, site)
  }
}

/** Returns the last status of a wait for messages. */
function describeLast(last: unknown): string {
  if (last === undefined) return '; no state could be read'
  const { status } = Object(last) as { status?: unknown }
  return typeof status === 'string' ? `; the last status was ${status}` : ''
}
