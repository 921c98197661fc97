import { captureSite, locateError } from '../call/stack.ts'
import { checkNumbers } from '../client/check-numbers.ts'
import { WaitTimeoutError } from '../errors/wait.ts'
import { formatMs } from '../retry/retry-after.ts'
import { poll, type ReadState, type WaitOptions } from './poll.ts'

/**
 * Reads a state again and again until it is the awaited one, and returns that. Transient failures do not end the wait,
 * unless there are five in a row.
 * @throws WaitTimeoutError with the last state; ConfigurationError for invalid times; whatever `isDone` throws.
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
  const { deadlineMs = 1_800_000 } = options
  const makeReason = (last: State | undefined) =>
    new WaitTimeoutError<State>(
      `The awaited state was not reached within ${formatMs(deadlineMs)}${describeLast(last)}`,
      {
        deadlineMs,
        last,
      },
    )
  try {
    checkNumbers(options)
    for await (const state of poll({ ...options, read, makeReason })) if (isDone(state)) return state
    throw new Error('poll does not end')
  } catch (error) {
    throw locateError(error, site)
  }
}

/** The last status that a wait saw, for messages. */
export function describeLast(last: unknown): string {
  if (last === undefined) return '; no state could be read'
  const status = typeof last === 'object' && last !== null ? Reflect.get(last, 'status') : undefined
  return typeof status === 'string' ? `; the last status was ${status}` : ''
}
