import type { CallContext } from '@spice-cloud/client'

/** What the decorators around one call tell each other. */
export interface CallState {
  /** Attempts begun so far; unknown where nobody counts them. */
  attempts?: number
  /** Whether an attempt failed in a way that leaves open whether the service acted on it. */
  uncertain: boolean
  /** Tokens that were sent: what an answer repeats of them is not to be shown. */
  readonly secrets: Set<string>
  /** When the whole call must be done, by the monotonic clock. */
  deadline: number
}

const key = Symbol()

interface Place {
  [key]?: CallState
}

/** Options for one call, with a fresh state that `stateOf` finds; own properties only, as `copyOwn` has them. */
export function withState<Options extends object>(options: Options): { options: Options; state: CallState } {
  const state = { ...createState(), attempts: 0 }
  return { options: { __proto__: null, ...options, [key]: state }, state }
}

/** The state of the call that a request belongs to; one that nobody else sees where it belongs to none. */
export function stateOf(context: CallContext | undefined): CallState {
  // Where another client began the call, its context keeps the state.
  const place = (context ?? {}) as Place & { readonly options?: Place }
  place[key] ??= place.options?.[key] ?? createState()
  return place[key]
}

function createState(): CallState {
  return { uncertain: false, secrets: new Set(), deadline: Infinity }
}
