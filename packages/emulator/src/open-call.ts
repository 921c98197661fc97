import type { ServedDocument } from './document.ts'
import type { Incoming, Outgoing } from './http/exchange.ts'
import type { Tokens } from './tokens.ts'

/** A request to an operation that needs no token. */
export interface OpenCall {
  readonly incoming: Incoming
  /** The body; `''` for none. */
  readonly text: string
  readonly now: number
  readonly tokens: Tokens
  readonly readDocument: () => Promise<ServedDocument>
}

/** Carries an operation out that needs no token. */
export type OpenRoute = (call: OpenCall) => Outgoing | Promise<Outgoing>
