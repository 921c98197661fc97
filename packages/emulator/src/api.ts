import type { Clock } from './clock.ts'
import type { Credentials } from './credentials.ts'
import type { Faults } from './faults/faults.ts'
import type { Incoming, Outgoing } from './http/exchange.ts'
import type { RequestLog } from './requests/request-log.ts'
import type { Outcome } from './rules/timeline.ts'
import type { Seed } from './seed/seed.ts'
import type { Tokens } from './tokens.ts'

/** The responder of an operation. */
export interface OperationReport {
  readonly id: string
  readonly method: string
  readonly path: string
  /** `example` if the document has the operation, but the emulator has no behavior for it yet. */
  readonly answeredBy: 'behaviour' | 'example'
}

/** The Management API as an object: no port, no network. */
export interface Emulator {
  /**
   * Answers a request to any host, like the platform's fetch. Pass it to an SDK.
   * @throws TypeError when a fault breaks the connection
   */
  fetch(input: Request | string | URL, init?: object): Promise<Response>
  /** Answers a request that did not arrive by `fetch`. Never throws. */
  handle(incoming: Incoming): Promise<Outgoing>
  /** Credentials of the first organization, to start with. */
  readonly credentials: Credentials
  readonly clock: Clock
  readonly tokens: Tokens
  readonly faults: Faults
  readonly requests: RequestLog
  readonly deployments: {
    /**
     * Sets the outcomes of the next deployments.
     *
     * @example
     * emulator.deployments.next({ errorCode: 'unable_to_start' })
     * @throws UsageError when an outcome is not valid
     */
    next(...outcomes: readonly Outcome[]): void
  }
  /** Every operation of the document, and whether it has a behavior or responds with the example of the document. */
  readonly operations: readonly OperationReport[]
  /**
   * Adds a seed to the state, as a whole or not at all.
   * @throws UsageError when the seed is not valid, or contradicts itself or the state
   */
  seed(seed: Seed): void
  /** Describes the state as a seed. It contains tokens and client secrets. */
  export(): Seed
  /** Resets everything except the clock. */
  reset(): void
}
