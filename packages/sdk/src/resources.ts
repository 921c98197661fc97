import type { CreateProjectForkBody, CreateProjectForkData, Deployment } from '@spice-cloud/types'
import type { Clock } from './clock.ts'
import type { ProjectsResource, Resources } from './generated/resources.ts'
import {
  createDeploymentWaits,
  type DeploymentWaitOptions,
  type DeploymentWaits,
  pickCallOptions,
  requireId,
} from './wait/deployments.ts'

/** The resources of the API, with what waits for their work to be done. */
export interface SpiceCloudResources extends Omit<Resources, 'projects'> {
  readonly projects: ProjectsWithWaits
}

/** Operations on projects, and what waits for the deployments that they start. */
export interface ProjectsWithWaits extends ProjectsResource {
  readonly deployments: ProjectsResource['deployments'] & DeploymentWaits
  readonly forks: ProjectsResource['forks'] & ForkWaits
  /**
   * Resumes a paused project and waits for the deployment that starts it.
   * @throws as `resume` and `deployments.wait` do.
   *
   * @example
   * await spice.projects.resumeAndWait(1)
   */
  resumeAndWait(projectId: number, options?: DeploymentWaitOptions): Promise<Deployment>
}

/** What waits for the deployment of a fork. */
export interface ForkWaits {
  /**
   * Forks a project, deploys the fork, which a fork is not by itself, and waits for that.
   * @throws as `create` and `deployments.wait` do. When the deployment fails, the fork is there all the same.
   *
   * @example
   * const { fork, deployment } = await spice.projects.forks.createAndDeploy(1, { name: 'sales-bi-next' })
   */
  createAndDeploy(
    projectId: number,
    body?: CreateProjectForkBody | undefined,
    options?: DeploymentWaitOptions,
  ): Promise<{ readonly fork: CreateProjectForkData; readonly deployment: Deployment }>
}

/** Adds what waits to the generated tree. */
export function extendResources(resources: Resources, clock: Clock): SpiceCloudResources {
  const { projects } = resources
  const waits = createDeploymentWaits(projects.deployments, clock)
  return {
    ...resources,
    projects: {
      ...projects,
      deployments: { ...projects.deployments, ...waits },
      forks: {
        ...projects.forks,
        async createAndDeploy(projectId, body, options = {}) {
          const fork = await projects.forks.create(projectId, body, pickCallOptions(options))
          return { fork, deployment: await waits.createAndWait(fork.id, {}, options) }
        },
      },
      async resumeAndWait(projectId, options = {}) {
        const { deployment_id: id } = await projects.resume(projectId, pickCallOptions(options))
        return waits.wait(projectId, requireId(id, 'projects.resume'), options)
      },
    },
  }
}
