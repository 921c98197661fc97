import type { Deployment } from '@spice-cloud/types'
import type { RequestOptions } from '../call/types.ts'
import type { Clock } from '../time/clock.ts'

/** Options for reading a state repeatedly. */
export interface WaitOptions<State> {
  readonly signal?: AbortSignal | null | undefined
  /** Milliseconds for the whole wait. @default 1_800_000 */
  readonly deadlineMs?: number | undefined
  /** Milliseconds between the first two reads. @default 2_000 */
  readonly intervalMs?: number | undefined
  /** Maximum interval in milliseconds; the interval grows by 50 % each time. @default 10_000 */
  readonly maxIntervalMs?: number | undefined
  /** Called with the first state and with each changed state. Its errors are ignored. */
  readonly onProgress?: ((state: State) => unknown) | undefined
  readonly clock?: Clock | undefined
}

/** Options for waiting for a deployment. */
export interface DeploymentWaitOptions
  extends WaitOptions<Deployment>,
    Pick<RequestOptions, 'org' | 'headers' | 'retries' | 'fetchOptions'> {
  /**
   * Milliseconds for the whole wait, including the request that starts the deployment.
   * @default `timeoutMs` if it is given here, else 1_800_000
   */
  readonly deadlineMs?: number | undefined
  /** Milliseconds for one attempt of one request. Without `deadlineMs`, also limits the whole wait. */
  readonly timeoutMs?: number | undefined
}

/** Options for following a log. */
export interface FollowLogsOptions extends Omit<DeploymentWaitOptions, 'onProgress'> {
  /** Only lines from this time on. @default all lines that the service still has */
  readonly since?: Date | string | undefined
}
