import type { CreateProjectDeploymentBody, Deployment } from '@spice-cloud/types'
import { type CallSite, captureSite, locateError } from '../call/stack.ts'
import type { RequestOptions } from '../call/types.ts'
import { ParseError } from '../errors/response.ts'
import { DeploymentFailedError, WaitTimeoutError } from '../errors/wait.ts'
import type { ProjectsDeploymentsResource } from '../generated/resources.ts'
import { checkOptions } from '../input/check-options.ts'
import { pickOptions } from '../input/merge-options.ts'
import { callOptions, waitOptions } from '../input/rules.ts'
import { formatMs } from '../retry/retry-after.ts'
import type { Clock } from '../time/clock.ts'
import { defaultDeadlineMs, describeLast, pollUntil, type WaitOptions } from './poll.ts'

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

/** Waits for deployments. */
export interface DeploymentWaits {
  /**
   * Waits until a deployment succeeds. Another program may have started it.
   * @throws DeploymentFailedError if it fails; WaitTimeoutError with its last state if it takes too long. Errors
   * contain `projectId` and `deploymentId`, with which the wait can be resumed.
   *
   * @example
   * await spice.projects.deployments.wait(1, 2, { onProgress: ({ status }) => console.log(status) })
   */
  wait(projectId: number, deploymentId: number, options?: DeploymentWaitOptions): Promise<Deployment>
  /**
   * Creates a deployment and waits for it to succeed. `deadlineMs` limits both.
   * @throws the errors of `create` and `wait`. Without a `deploymentId` the error is that of `create`: check its
   * `outcomeUnknown` before you create another deployment.
   *
   * @example
   * const deployment = await spice.projects.deployments.createAndWait(1, { branch: 'main' })
   */
  createAndWait(
    projectId: number,
    body?: CreateProjectDeploymentBody | undefined,
    options?: DeploymentWaitOptions,
  ): Promise<Deployment>
}

/** Starts a deployment and waits for it, within one deadline. */
export type StartAndWait = (
  projectId: number,
  start: (options: RequestOptions) => PromiseLike<number | null | undefined> | number,
  options: DeploymentWaitOptions,
  site: CallSite,
) => Promise<Deployment>

/** Creates the methods that wait for deployments. */
export function createDeploymentWaits(
  deployments: Pick<ProjectsDeploymentsResource, 'get' | 'create'>,
  clock: Clock,
): { readonly waits: DeploymentWaits; readonly startAndWait: StartAndWait } {
  const startAndWait: StartAndWait = async (projectId, start, options, site) => {
    let deploymentId: number | undefined
    try {
      checkOptions(options, waitOptions)
      const call = pickOptions<RequestOptions>(options, callOptions)
      const deadlineMs = limitOf(options, defaultDeadlineMs)
      const begin = clock.now()
      const id = requireId(await start({ ...call, deadlineMs }))
      deploymentId = id
      return await pollUntil<Deployment>(
        {
          clock,
          ...options,
          deadlineMs: Math.max(1, deadlineMs - (clock.now() - begin)),
          isNew: true,
          read: ({ signal }) => deployments.get(projectId, id, { ...call, deadlineMs: undefined, signal }),
          makeReason: (last) => {
            const subject = `Deployment ${id} of project ${projectId}`
            const message = `${subject} did not succeed within ${formatMs(deadlineMs)}${describeLast(last)}`
            const operation = 'projects.deployments.get'
            return new WaitTimeoutError<Deployment>(message, { operation, deadlineMs, last })
          },
        },
        (deployment) => isDeployed(deployment, projectId),
      )
    } catch (error) {
      throw locateError(error, site, { projectId, deploymentId })
    }
  }
  const waits: DeploymentWaits = {
    wait: (projectId, deploymentId, options = {}) =>
      startAndWait(projectId, () => deploymentId, options, captureSite(waits.wait)),
    createAndWait: (projectId, body, options = {}) => {
      const start = (call: RequestOptions) => deployments.create(projectId, body, call).then(({ id }) => id)
      return startAndWait(projectId, start, options, captureSite(waits.createAndWait))
    },
  }
  return { waits, startAndWait }
}

/** Returns the time limit of a whole wait. */
export function limitOf({ deadlineMs, timeoutMs }: DeploymentWaitOptions, otherwise: number): number {
  return deadlineMs ?? timeoutMs ?? otherwise
}

/** @throws ParseError if the response contains nothing to wait for. */
function requireId(id: number | null | undefined): number {
  if (id !== undefined && id !== null) return id
  throw new ParseError('The response contains no id of a deployment to wait for', {
    snippet: '',
  })
}

/** Returns true if a status is final: `created` marks a deployment that another one replaced. An unknown one is not. */
export function isFinal({ status }: Deployment): boolean {
  return status === 'succeeded' || status === 'failed' || status === 'created'
}

/** @throws DeploymentFailedError if the deployment ended without success. */
function isDeployed(deployment: Deployment, projectId: number): boolean {
  const { id, status, error_code: code, error_message: message } = deployment
  if (!isFinal(deployment)) return false
  if (status === 'succeeded') return true
  const reason = [code, message].filter(Boolean).join(': ') || 'the service reports no reason'
  const outcome = status === 'created' ? 'was replaced by another deployment' : 'failed'
  throw new DeploymentFailedError(`Deployment ${id} of project ${projectId} ${outcome}: ${reason}`, {
    operation: 'projects.deployments.get',
    deployment,
    code: code ?? undefined,
    // Capacity may be available later or in another region.
    retriable: code?.startsWith('insufficient_') ?? false,
  })
}
