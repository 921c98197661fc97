import { captureSite, locateError } from '../call/stack.ts'
import { WaitTimeoutError } from '../errors/wait.ts'
import { checkOptions } from '../input/check-options.ts'
import { pollOptions } from '../input/rules.ts'
import { formatMs } from '../retry/retry-after.ts'
import { defaultDeadlineMs, describeLast, pollUntil, type ReadState, type WaitOptions } from './poll.ts'

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
    const { deadlineMs = defaultDeadlineMs, ...rest } = checkOptions(options, pollOptions)
    const makeReason = (last: State | undefined) => {
      const message = `The awaited state was not reached within ${formatMs(deadlineMs)}${describeLast(last)}`
      return new WaitTimeoutError<State>(message, { deadlineMs, last })
    }
    return await pollUntil({ ...rest, deadlineMs, read, makeReason }, isDone)
  } catch (error) {
    throw locateError(error, site)
  }
}
