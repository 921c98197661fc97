import type { Deployment } from '@spice-cloud/types'
import { type Guard, guardFor, SpiceCloudError } from './base.ts'

/** The awaited state was not reached in time. It may still be: wait again with the same identifiers. */
export class WaitTimeoutError<State = unknown> extends SpiceCloudError {
  override readonly name: string = 'WaitTimeoutError'
  declare readonly deadlineMs: number
  /** The last state; `undefined` if none was read. Omitted from logs. */
  declare readonly last: State | undefined
}

/** A deployment ended without success. */
export class DeploymentFailedError extends SpiceCloudError {
  override readonly name: string = 'DeploymentFailedError'
  /** The final state of the deployment. Omitted from logs. */
  declare readonly deployment: Deployment
  /** The reason, such as `insufficient_memory`; codes that this package does not know are possible. */
  declare readonly code: Deployment['error_code'] | (string & {}) | undefined
  /** True if the same deployment may succeed later, because capacity was missing. */
  declare readonly retriable: boolean
}

/** True if the awaited state was not reached in time. */
export const isWaitTimeoutError: Guard<WaitTimeoutError> = /* @__PURE__ */ guardFor('WaitTimeoutError')

/** True if a deployment ended without success. */
export const isDeploymentFailedError: Guard<DeploymentFailedError> =
  /* @__PURE__ */ guardFor('DeploymentFailedError')
