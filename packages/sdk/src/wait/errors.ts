import type { Deployment } from '@spice-cloud/types'
import { guardFor, SpiceCloudError } from '../errors/base.ts'

/** What was waited for did not come in time. It may still come: wait again with the same identifiers. */
export class WaitTimeoutError<State = unknown> extends SpiceCloudError<{
  timeoutMs: number
  last: unknown
}> {
  override readonly name: string = 'WaitTimeoutError'
  declare readonly timeoutMs: number
  /** The state seen last; `undefined` when none was seen. */
  declare readonly last: State | undefined
}

/** A deployment ended without success. */
export class DeploymentFailedError extends SpiceCloudError<{
  deployment: Deployment
  code: string | undefined
  retriable: boolean
}> {
  override readonly name: string = 'DeploymentFailedError'
  declare readonly deployment: Deployment
  /** Why, such as `insufficient_memory`; open to codes that the service has learned since. */
  declare readonly code: Deployment['error_code'] | (string & {}) | undefined
  /** Whether the same deployment may succeed later, since what was missing was capacity. */
  declare readonly retriable: boolean
}

/** Whether what was waited for did not come in time. */
export const isWaitTimeoutError: (value: unknown) => value is WaitTimeoutError =
  /* @__PURE__ */ guardFor('WaitTimeoutError')

/** Whether a deployment ended without success. */
export const isDeploymentFailedError: (value: unknown) => value is DeploymentFailedError =
  /* @__PURE__ */ guardFor('DeploymentFailedError')
