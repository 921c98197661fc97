import type { CreateProjectDeploymentBody, Deployment } from '@spice-cloud/types'
import { type CallSite, captureSite, locateError } from '../call/stack.ts'
import type { RequestOptions } from '../call/types.ts'
import { checkOptions, waitOptions } from '../client/check-options.ts'
import { ParseError } from '../errors/response.ts'
import { DeploymentFailedError, WaitTimeoutError } from '../errors/wait.ts'
import type { ProjectsDeploymentsResource } from '../generated/resources.ts'
import { formatMs } from '../retry/retry-after.ts'
import type { Clock } from '../time/clock.ts'
import { poll, type WaitOptions } from './poll.ts'
import { describeLast } from './wait-until.ts'

/** How to wait for a deployment: `deadlineMs` limits the whole wait, `timeoutMs` each attempt of its calls. */
export interface DeploymentWaitOptions
  extends WaitOptions<Deployment>,
    Pick<RequestOptions, 'org' | 'headers' | 'retries' | 'timeoutMs' | 'fetchOptions'> {}

/** Waits for deployments. */
export interface DeploymentWaits {
  /**
   * Waits for a deployment to succeed, also for one that another program started.
   * @throws DeploymentFailedError if it fails; WaitTimeoutError with its last state if it takes too long. Errors contain
   * `projectId` and `deploymentId`, with which the wait can be resumed.
   *
   * @example
   * await spice.projects.deployments.wait(1, 2, { onProgress: ({ status }) => console.log(status) })
   */
  wait(projectId: number, deploymentId: number, options?: DeploymentWaitOptions): Promise<Deployment>
  /**
   * Creates a deployment and waits for it to succeed. `deadlineMs` limits both.
   * @throws the errors of `create` and `wait`.
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

/** The platform keeps looking for capacity: later, or in another region, there may be some. */
const retriable = /^insufficient_/
const defaultDeadlineMs = 1_800_000

/** Starts something that ends in a deployment, and waits for it within one deadline. */
export type StartAndWait = (
  projectId: number,
  start: (options: RequestOptions) => PromiseLike<number | undefined>,
  options: DeploymentWaitOptions,
  site: CallSite,
) => Promise<Deployment>

/** Makes the waits over the deployments of a client. */
export function createDeploymentWaits(
  deployments: Pick<ProjectsDeploymentsResource, 'get' | 'create'>,
  clock: Clock,
): { readonly waits: DeploymentWaits; readonly startAndWait: StartAndWait } {
  async function waitFor(
    projectId: number,
    deploymentId: number,
    options: DeploymentWaitOptions,
    site: CallSite,
  ): Promise<Deployment> {
    const { deadlineMs = defaultDeadlineMs } = options
    const makeReason = (last: Deployment | undefined) => {
      const subject = `Deployment ${deploymentId} of project ${projectId}`
      const message = `${subject} did not succeed within ${formatMs(deadlineMs)}${describeLast(last)}`
      return new WaitTimeoutError<Deployment>(message, {
        operation: 'projects.deployments.get',
        deadlineMs,
        last,
      })
    }
    try {
      checkOptions(options, waitOptions)
      const read = ({ signal }: Pick<RequestOptions, 'signal'>) =>
        deployments.get(projectId, deploymentId, { ...pickCallOptions(options), signal })
      const states = poll<Deployment>({ clock, ...options, read, makeReason, isNew: true })
      for await (const state of states) if (isDeployed(state, projectId)) return state
      throw new Error('poll does not end')
    } catch (error) {
      throw locateError(error, site, { projectId, deploymentId })
    }
  }

  const startAndWait: StartAndWait = async (projectId, start, options, site) => {
    const { deadlineMs = defaultDeadlineMs } = options
    const begin = clock.now()
    let id: number | undefined
    try {
      checkOptions(options, waitOptions)
      id = requireId(await start({ ...pickCallOptions(options), deadlineMs }))
    } catch (error) {
      throw locateError(error, site, { projectId })
    }
    const left = Math.max(1, deadlineMs - (clock.now() - begin))
    return waitFor(projectId, id, { ...options, deadlineMs: left }, site)
  }

  const waits: DeploymentWaits = {
    wait: (projectId, deploymentId, options = {}) =>
      waitFor(projectId, deploymentId, options, captureSite(waits.wait)),
    createAndWait: (projectId, body, options = {}) => {
      const site = captureSite(waits.createAndWait)
      const start = (call: RequestOptions) => deployments.create(projectId, body, call).then(({ id }) => id)
      return startAndWait(projectId, start, options, site)
    },
  }
  return { waits, startAndWait }
}

/** @throws ParseError if the response contains nothing to wait for. */
function requireId(id: number | undefined): number {
  if (typeof id === 'number') return id
  throw new ParseError('The response contains no id of a deployment to wait for', {
    contentType: undefined,
    snippet: '',
  })
}

/** The options of a wait that its calls take. */
export function pickCallOptions(options: DeploymentWaitOptions): RequestOptions {
  const { signal, org, headers, retries, timeoutMs, fetchOptions } = options
  return { signal, org, headers, retries, timeoutMs, fetchOptions }
}

/** Whether a status is final: `created` marks a deployment that another one replaced. An unknown one is not. */
export function isFinal({ status }: Deployment): boolean {
  return status === 'succeeded' || status === 'failed' || status === 'created'
}

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
    retriable: retriable.test(code ?? ''),
  })
}
