import type { CallContext } from '@spice-cloud/client'

/** What the decorators around one call tell those above them. */
export interface CallState {
  /** Attempts begun so far. */
  attempts: number
  /** Tokens that were sent: what an answer repeats of them is not to be shown. */
  readonly secrets: Set<string>
}

const key = Symbol('state')

/** Options for one call, with a fresh state that `stateOf` finds. */
export function withState<Options extends object>(options: Options): { options: Options; state: CallState } {
  const state: CallState = { attempts: 0, secrets: new Set() }
  return { options: { ...options, [key]: state }, state }
}

/** The state of the call that a request belongs to; one that nobody reads where it belongs to none. */
export function stateOf(context: CallContext | undefined): CallState {
  const options = context?.options as { [key]?: CallState } | undefined
  return options?.[key] ?? { attempts: 0, secrets: new Set() }
}
