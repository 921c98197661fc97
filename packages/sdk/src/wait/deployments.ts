import type { CreateProjectDeploymentBody, Deployment } from '@spice-cloud/types'
import type { RequestOptions } from '../call.ts'
import type { Clock } from '../clock.ts'
import { ParseError } from '../errors/response.ts'
import type { ProjectsDeploymentsResource } from '../generated/resources.ts'
import { DeploymentFailedError } from './errors.ts'
import { type WaitOptions, waitUntil } from './wait-until.ts'

/** How to wait for a deployment; `timeoutMs` is for all of the wait. */
export interface DeploymentWaitOptions
  extends WaitOptions<Deployment>,
    Pick<RequestOptions, 'org' | 'headers' | 'retries'> {}

/** What waits for deployments. */
export interface DeploymentWaits {
  /**
   * Waits for a deployment to succeed, also one that another program has begun.
   * @throws DeploymentFailedError when it fails, WaitTimeoutError with its last state when it takes too long.
   *
   * @example
   * await spice.projects.deployments.wait(1, 2, { onProgress: ({ status }) => console.log(status) })
   */
  wait(projectId: number, deploymentId: number, options?: DeploymentWaitOptions): Promise<Deployment>
  /**
   * Begins a deployment and waits for it to succeed.
   * @throws as `create` and `wait` do.
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

/** The platform keeps trying to find room: later, or in another region, there may be some. */
const retriable = /^insufficient_/

/** Waits by way of the deployments of a client. */
export function createDeploymentWaits(
  deployments: Pick<ProjectsDeploymentsResource, 'get' | 'create'>,
  clock: Clock,
): DeploymentWaits {
  const waits: DeploymentWaits = {
    wait: (projectId, deploymentId, options = {}) =>
      waitUntil(
        ({ signal }) => deployments.get(projectId, deploymentId, { ...pickCallOptions(options), signal }),
        isDeployed,
        { clock, ...options },
      ),
    async createAndWait(projectId, body, options = {}) {
      const { id } = await deployments.create(projectId, body, pickCallOptions(options))
      return waits.wait(projectId, requireId(id, 'projects.deployments.create'), options)
    },
  }
  return waits
}

/** @throws ParseError when a service that does not keep its promises leaves nothing to wait for. */
export function requireId(id: number | undefined, operation: string): number {
  if (typeof id === 'number') return id
  const message = `${operation} was answered without the id of a deployment, so there is none to wait for`
  throw new ParseError(message, { operation, contentType: undefined, snippet: '' })
}

/** What the calls of a wait take of its options. */
export function pickCallOptions({ signal, org, headers, retries }: DeploymentWaitOptions): RequestOptions {
  return { signal, org, headers, retries }
}

/** A status that is not known is taken for one on the way. */
function isDeployed(deployment: Deployment): boolean {
  const { id, status, error_code: code, error_message: message } = deployment
  // A record that was `created` has been superseded: nothing will come of it.
  if (status === 'failed' || status === 'created') {
    const why = [code, message].filter(Boolean).join(': ') || 'the service does not say why'
    throw new DeploymentFailedError(`Deployment ${id} is ${status}: ${why}`, {
      operation: 'projects.deployments.get',
      deployment,
      code: code ?? undefined,
      retriable: retriable.test(code ?? ''),
    })
  }
  return status === 'succeeded'
}
