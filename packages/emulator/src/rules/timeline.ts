import type { DeploymentErrorCode, Phase, WaitingCode } from '../entities/deployments.ts'

/** Duration of deployments, in milliseconds of the emulator's clock. */
export interface DeploymentTiming {
  /** @default 100 */
  readonly queuedMs?: number
  /** @default 300 */
  readonly inProgressMs?: number
  /**
   * Time for which the platform keeps trying when there is no room.
   * @default 900_000
   */
  readonly patienceMs?: number
}

/** The outcome of a deployment that should not simply succeed. */
export interface Outcome {
  /** @default 'succeeded', or 'failed' when there is an `errorCode` */
  readonly status?: 'succeeded' | 'failed'
  /** @default 'internal_error' for one that fails */
  readonly errorCode?: DeploymentErrorCode
  readonly errorMessage?: string
  /** Steps while `in_progress`, with their durations. */
  readonly waiting?: { readonly errorCode: WaitingCode; readonly ms: number }
  readonly queuedMs?: number
  readonly inProgressMs?: number
}

const messages: Readonly<Record<DeploymentErrorCode, string>> = {
  insufficient_cpu: 'Waiting for CPU to become free',
  insufficient_memory: 'Waiting for memory to become free',
  insufficient_storage: 'Waiting for storage to become free',
  insufficient_instances: 'Waiting for instances to become free',
  pod_exceeds_node_capacity: 'One replica requests more than a whole node has',
  unable_to_start: 'The runtime could not be started',
  internal_error: 'Something went wrong on our side',
}

/** Plans the phases of deployments. */
export class Timeline {
  readonly #timing: Required<DeploymentTiming>
  readonly #ordered: Outcome[] = []
  /** Number of ordered outcomes that the current transaction uses. */
  #used = 0

  constructor(timing: DeploymentTiming = {}) {
    this.#timing = { queuedMs: 100, inProgressMs: 300, patienceMs: 900_000, ...timing }
  }

  /** Sets the outcome of the next deployment; several outcomes apply one after the other. */
  order(...outcomes: readonly Outcome[]): void {
    this.#ordered.push(...outcomes)
  }

  /** Removes the outcomes that were not used yet. */
  clear(): void {
    this.#ordered.length = 0
  }

  /** Runs a function, then removes the outcomes that it used; if it throws, they are kept. */
  transact<T>(act: () => T): T {
    this.#used = 0
    const result = act()
    this.#ordered.splice(0, this.#used)
    return result
  }

  /** @param shortage The resource that the project requests and that is not available, or `null`. */
  plan(shortage: DeploymentErrorCode | null): readonly Phase[] {
    const ordered = this.#ordered[this.#used++]
    return this.#layOut(ordered ?? (shortage ? this.#meet(shortage) : {}))
  }

  #meet(shortage: DeploymentErrorCode): Outcome {
    if (!isWaiting(shortage)) return { status: 'failed', errorCode: shortage }
    return {
      status: 'failed',
      errorCode: shortage,
      waiting: { errorCode: shortage, ms: this.#timing.patienceMs },
    }
  }

  #layOut(outcome: Outcome): readonly Phase[] {
    const { waiting } = outcome
    const failed =
      outcome.status === 'failed' || (outcome.status === undefined && outcome.errorCode !== undefined)
    const errorCode = failed ? (outcome.errorCode ?? 'internal_error') : null
    const startMs = outcome.queuedMs ?? this.#timing.queuedMs
    const workMs = outcome.inProgressMs ?? this.#timing.inProgressMs
    const describe = (code: DeploymentErrorCode | null) => ({
      errorCode: code,
      errorMessage:
        code === null ? null : (code === outcome.errorCode && outcome.errorMessage) || messages[code],
    })
    return [
      { afterMs: 0, status: 'queued', ...describe(null) },
      { afterMs: startMs, status: 'in_progress', ...describe(waiting?.errorCode ?? null) },
      ...(waiting && !failed
        ? [{ afterMs: startMs + waiting.ms, status: 'in_progress' as const, ...describe(null) }]
        : []),
      {
        afterMs: startMs + (waiting?.ms ?? 0) + workMs,
        status: failed ? 'failed' : 'succeeded',
        ...describe(errorCode),
      },
    ]
  }
}

function isWaiting(code: DeploymentErrorCode): code is WaitingCode {
  return code.startsWith('insufficient_')
}
