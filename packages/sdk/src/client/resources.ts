import type { CreateProjectForkBody, CreateProjectForkData, Deployment } from '@spice-cloud/types'
import { captureSite, locateError } from '../call/stack.ts'
import type { ProjectsResource, Resources } from '../generated/resources.ts'
import type { Clock } from '../time/clock.ts'
import {
  createDeploymentWaits,
  type DeploymentWaitOptions,
  type DeploymentWaits,
  pickCallOptions,
} from '../wait/deployments.ts'
import { createDeploymentLogs, type DeploymentLogs } from '../wait/follow-logs.ts'

/** The resources of the API, with methods that wait. */
export interface SpiceCloudResources extends Omit<Resources, 'projects'> {
  readonly projects: ProjectsWithWaits
}

/** Operations on projects, with methods that wait for the deployments that they start. */
export interface ProjectsWithWaits extends ProjectsResource {
  readonly deployments: ProjectsResource['deployments'] & DeploymentWaits & DeploymentLogs
  readonly forks: ProjectsResource['forks'] & ForkWaits
  /**
   * Resumes a paused project and waits for the deployment that starts it.
   * @throws the errors of `resume` and `deployments.wait`.
   *
   * @example
   * await spice.projects.resumeAndWait(1)
   */
  resumeAndWait(projectId: number, options?: DeploymentWaitOptions): Promise<Deployment>
}

/** Waits for the deployment of a fork. */
export interface ForkWaits {
  /**
   * Forks a project, deploys the fork, since a fork is not deployed by itself, and waits for the deployment.
   * @throws the errors of `create` and `deployments.createAndWait`. If the deployment fails, the fork still exists; the
   * error contains its `projectId`.
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

/** Adds the methods that wait to the generated tree. */
export function extendResources(resources: Resources, clock: Clock): SpiceCloudResources {
  const { projects } = resources
  const { waits, startAndWait } = createDeploymentWaits(projects.deployments, clock)
  const extended: ProjectsWithWaits = {
    ...projects,
    deployments: { ...projects.deployments, ...waits, ...createDeploymentLogs(projects.deployments, clock) },
    forks: {
      ...projects.forks,
      async createAndDeploy(projectId, body, options = {}) {
        const site = captureSite(extended.forks.createAndDeploy)
        const begin = clock.now()
        const { deadlineMs = 1_800_000 } = options
        try {
          const fork = await projects.forks.create(projectId, body, {
            ...pickCallOptions(options),
            deadlineMs,
          })
          const left = Math.max(1, deadlineMs - (clock.now() - begin))
          const deployment = await waits.createAndWait(fork.id, {}, { ...options, deadlineMs: left })
          return { fork, deployment }
        } catch (error) {
          throw locateError(error, site)
        }
      },
    },
    resumeAndWait(projectId, options = {}) {
      const resume = (call: object) => projects.resume(projectId, call).then(({ deployment_id: id }) => id)
      return startAndWait(projectId, resume, options, captureSite(extended.resumeAndWait))
    },
  }
  return { ...resources, projects: extended }
}
