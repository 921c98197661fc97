import type { CreateProjectDeploymentBody, Deployment } from '@spice-cloud/types'
import { type CallSite, captureSite, locateError } from '../call/stack.ts'
import type { RequestOptions } from '../call/types.ts'
import { DeploymentFailedError, ParseError } from '../errors/failures.ts'
import type { ProjectsDeploymentsResource } from '../generated/resources.ts'
import { checkOptions, pickOptions } from '../input/options.ts'
import { callOptions, waitOptions } from '../input/rules.ts'
import type { Clock } from '../time/clock.ts'
import { followLogs, isFinal, type LogLine } from './follow-logs.ts'
import type { DeploymentWaitOptions, FollowLogsOptions } from './options.ts'
import { defaultDeadlineMs, type Poll, pollUntil } from './poll.ts'

/** Waits for deployments, and follows their logs. */
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
  /**
   * Yields each line of a deployment's log once, as it is written. Ends when the deployment succeeds or
   * fails. Here `deadlineMs` has no default, unless `timeoutMs` is given.
   *
   * @example
   * for await (const line of spice.projects.deployments.followLogs(1, 2)) console.log(line.timestamp, line.message)
   */
  followLogs(
    projectId: number,
    deploymentId: number,
    options?: FollowLogsOptions,
  ): AsyncGenerator<LogLine, void, undefined>
}

/** Identifiers of a deployment that are known. */
interface Target {
  projectId?: number
  deploymentId?: number
}

/**
 * Waits for the deployment of the target, or whose id `start` returns, within one deadline: `call` returns the options of
 * a request with the time that is left. Errors contain the identifiers of the target, and the caller's line.
 */
export type StartAndWait = (
  target: Target,
  start: ((call: () => RequestOptions) => PromiseLike<{ readonly id?: number | null | undefined }>) | null,
  options: DeploymentWaitOptions | undefined,
  site: CallSite,
) => Promise<Deployment>

/** Creates the methods that wait for deployments. */
export function createDeploymentWaits(
  deployments: Pick<ProjectsDeploymentsResource, 'get' | 'create' | 'logs'>,
  clientClock: Clock,
): { readonly waits: DeploymentWaits; readonly startAndWait: StartAndWait } {
  const startAndWait: StartAndWait = async (target, start, options = {}, site) => {
    try {
      checkOptions(options, waitOptions)
      const { clock = clientClock } = options
      const startedAt = clock.now()
      const call = pickOptions<RequestOptions>(options, callOptions)
      const deadlineMs = options.deadlineMs ?? options.timeoutMs ?? defaultDeadlineMs
      const leftMs = () => Math.ceil(Math.max(1, deadlineMs - (clock.now() - startedAt)))
      if (start) target.deploymentId = requireId((await start(() => ({ ...call, deadlineMs: leftMs() }))).id)
      // `start` sets those that were not known before.
      const { projectId, deploymentId: id } = target as Required<Target>
      const wait: Poll<Deployment> = {
        ...options,
        clock,
        deadlineMs,
        startedAt,
        isNew: true,
        read: ({ signal }) => deployments.get(projectId, id, { ...call, deadlineMs: undefined, signal }),
        problem: `Deployment ${id} of project ${projectId} did not succeed`,
        operation: 'projects.deployments.get',
      }
      return await pollUntil(wait, (deployment) => isDeployed(deployment, projectId))
    } catch (error) {
      throw locateError(error, site, target)
    }
  }
  const waits: DeploymentWaits = {
    wait(projectId, deploymentId, options) {
      return startAndWait({ projectId, deploymentId }, null, options, captureSite(waits.wait))
    },
    createAndWait(projectId, body, options) {
      const start = (call: () => RequestOptions) => deployments.create(projectId, body, call())
      return startAndWait({ projectId }, start, options, captureSite(waits.createAndWait))
    },
    followLogs(projectId, deploymentId, options = {}) {
      const target = { projectId, deploymentId }
      return followLogs(deployments, target, options, clientClock, captureSite(waits.followLogs))
    },
  }
  return { waits, startAndWait }
}

/** @throws ParseError if the response contains nothing to wait for. */
function requireId(id: number | null | undefined): number {
  if (id !== undefined && id !== null) return id
  throw new ParseError('The response contains no id of a deployment to wait for', { snippet: '' })
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
