import type { RequestSummary } from './requests/received-request.ts'
import type { DeploymentTiming } from './rules/timeline.ts'
import type { Seed } from './seed/seed.ts'
import type { OperationSpec } from './spec.ts'
import type { Change } from './store/table.ts'

/** Options of `createEmulator()`. */
export interface EmulatorOptions {
  /**
   * The state to start from, and to return to by `reset()`. A state that the `storage` has takes precedence.
   * @default one organization, `acme`, with an owner, credentials, a cluster and two repositories
   */
  readonly seed?: Seed
  /**
   * The time of a stopped clock, which moves only by `clock.advance()`; from 1970 to 9998.
   * @default the clock follows that of the system
   */
  readonly now?: Date | number | string
  /**
   * The seed of tokens, keys and identifiers: the same seed gives the same values.
   * @default 'spice'
   */
  readonly randomSeed?: string
  /** Duration of deployments. */
  readonly deployments?: DeploymentTiming
  /**
   * True if each organization is limited to the requests per second of its plan.
   * @default true
   */
  readonly rateLimits?: boolean
  /**
   * Number of requests that `requests` keeps.
   * @default 1000
   */
  readonly requestLimit?: number
  /**
   * Characters of a request's or a response's body that `requests` keeps; longer bodies are dropped.
   * @default 16_384
   */
  readonly requestBodyLimit?: number
  /**
   * Characters that `requests` keeps of all requests together; the oldest are removed first.
   * @default 10_000_000
   */
  readonly requestLogLimit?: number
  /** Called after the response to each request of the API. */
  readonly onRequest?: (request: RequestSummary) => void
  /**
   * The OpenAPI document that is served, as a string.
   * @default the document that this version was generated from
   */
  readonly document?: string
  /**
   * The operations that are routed and validated. One without a route responds with its example.
   * @default those of the document
   */
  readonly operations?: readonly OperationSpec[]
  /** Keeps the state after the process ends. See `openDataFile` of `@spice-cloud/emulator/node`. */
  readonly storage?: Storage
  /**
   * Called with bugs of the emulator itself and failures of the storage, to which it responds with `500`.
   * @default console.error
   */
  readonly onError?: (error: unknown) => void
}

/** Storage of an emulator's state. Each method is atomic: it stores everything, or throws and stores nothing. */
export interface Storage {
  /** The stored state, as the changes that create it; nothing at the first start. */
  read(): Iterable<Change>
  /** Called once for each request that changed something, before the response. */
  append(changes: readonly Change[]): void
  /** Replaces everything. */
  replace(changes: Iterable<Change>): void
}
