import type { CallContext } from '@spice-cloud/client'

/** What the decorators around one call tell each other. */
export interface CallState {
  /** Attempts begun so far. */
  attempts: number
  /** Whether an attempt failed in a way that leaves open whether the service acted on it. */
  uncertain: boolean
  /** Tokens that were sent: what an answer repeats of them is not to be shown. */
  readonly secrets: Set<string>
  /** When the whole call must be done, by the monotonic clock. */
  deadline: number
}

const key = Symbol()

function createState(): CallState {
  return { attempts: 0, uncertain: false, secrets: new Set(), deadline: Infinity }
}

/** Options for one call, with a fresh state that `stateOf` finds; own properties only, as `copyOwn` has them. */
export function withState<Options extends object>(options: Options): { options: Options; state: CallState } {
  const state = createState()
  return { options: { __proto__: null, ...options, [key]: state }, state }
}

/** The state of the call that a request belongs to; one that nobody else sees where it belongs to none. */
export function stateOf(context: CallContext | undefined): CallState {
  return (context?.options as { [key]?: CallState } | undefined)?.[key] ?? createState()
}
