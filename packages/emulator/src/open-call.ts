import type { ServedDocument } from './document.ts'
import type { Incoming, Outgoing } from './http/exchange.ts'
import type { Random } from './random.ts'
import type { State } from './store/state.ts'
import type { Tokens } from './tokens.ts'

/** A request to an operation that needs no token. */
export interface OpenCall {
  readonly incoming: Incoming
  /** The body; `''` for none. */
  readonly text: string
  readonly now: number
  readonly state: State
  readonly random: Random
  readonly tokens: Tokens
  readonly readDocument: () => Promise<ServedDocument>
  /** Stores everything that a function changes at once, or nothing if it throws. */
  readonly transact: <T>(change: () => T) => T
}

/** Performs an operation that needs no token. */
export type OpenRoute = (call: OpenCall) => Outgoing | Promise<Outgoing>
