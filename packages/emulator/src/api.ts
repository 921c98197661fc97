import type { Clock } from './clock.ts'
import type { Credentials } from './credentials.ts'
import type { Faults } from './faults/faults.ts'
import type { Incoming, Outgoing } from './http/exchange.ts'
import type { RequestLog } from './requests.ts'
import type { Outcome } from './rules/timeline.ts'
import type { Seed } from './seed/seed.ts'
import type { Tokens } from './tokens.ts'

/** How an operation is answered. */
export interface OperationReport {
  readonly id: string
  readonly method: string
  readonly path: string
  /** `example` for one that the document has gained and nobody has given a behaviour yet. */
  readonly answeredBy: 'behaviour' | 'example'
}

/** The Management API as one object: no port, no network. */
export interface Emulator {
  /**
   * Answers a request to any host, as the platform's fetch would. The fetch to hand to an SDK.
   * @throws TypeError where a fault breaks the connection
   */
  fetch(input: Request | string | URL, init?: object): Promise<Response>
  /** Answers a request that came another way than by `fetch`. Never throws. */
  handle(incoming: Incoming): Promise<Outgoing>
  /** Credentials of the first organization, to begin with. */
  readonly credentials: Credentials
  readonly clock: Clock
  readonly tokens: Tokens
  readonly faults: Faults
  readonly requests: RequestLog
  readonly deployments: {
    /** Orders how the next deployments go. */
    next(...outcomes: readonly Outcome[]): void
  }
  /** Every operation of the document, and what answers it: a behaviour, or only the document's example. */
  readonly operations: readonly OperationReport[]
  /** Adds a described state to what is there. */
  seed(seed: Seed): void
  /** Brings everything back to where it started; the clock alone goes on. */
  reset(): void
}
