import type { DeploymentTiming } from './rules/timeline.ts'
import type { Seed } from './seed/seed.ts'
import type { OperationSpec } from './spec.ts'
import type { Change } from './store/table.ts'

/** How an emulator is to be. */
export interface EmulatorOptions {
  /**
   * The state to start from, and to come back to by `reset()`.
   * @default one organization, `acme`, with an owner, credentials, a cluster and two repositories
   */
  readonly seed?: Seed
  /**
   * Where the clock stands still until `clock.advance()`.
   * @default it follows the system's clock
   */
  readonly now?: Date | number | string
  /**
   * What tokens, keys and identifiers are made from: the same text gives the same ones.
   * @default 'spice'
   */
  readonly randomSeed?: string
  /** How long deployments take. */
  readonly deployments?: DeploymentTiming
  /**
   * Whether each organization is held to the requests per second of its plan.
   * @default true
   */
  readonly rateLimits?: boolean
  /**
   * How many requests are remembered for `requests`.
   * @default 1000
   */
  readonly requestLimit?: number
  /**
   * The OpenAPI document that is served, as text.
   * @default the one this version was made from
   */
  readonly document?: string
  /**
   * The operations that are routed and checked. One without a behaviour here is answered from its example.
   * @default those of the document
   */
  readonly operations?: readonly OperationSpec[]
  /** Keeps the state beyond the life of the process. See `openDataFile` of `@spice-cloud/emulator/node`. */
  readonly storage?: Storage
  /** Told of errors in the emulator itself, which it answers with `500`. */
  readonly onError?: (error: unknown) => void
}

/** Where an emulator writes down what changes. */
export interface Storage {
  /** Everything that was written, oldest first; nothing at the first start. */
  read(): Iterable<Change>
  /** Called once for each request that changed something, before it is answered. */
  append(changes: readonly Change[]): void
  /** Takes the place of everything that was written. */
  replace(changes: Iterable<Change>): void
}
