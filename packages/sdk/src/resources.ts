import type { Deployment } from '@spice-cloud/types'
import type { Clock } from './clock.ts'
import type { ProjectsResource, Resources } from './generated/resources.ts'
import {
  createDeploymentWaits,
  type DeploymentWaitOptions,
  type DeploymentWaits,
} from './wait/deployments.ts'
import { WaitTimeoutError } from './wait/errors.ts'

/** The resources of the API, with what waits for their work to be done. */
export interface SpiceCloudResources extends Omit<Resources, 'projects'> {
  readonly projects: ProjectsWithWaits
}

export interface ProjectsWithWaits extends ProjectsResource {
  readonly deployments: ProjectsResource['deployments'] & DeploymentWaits
  /**
   * Resumes a paused project and waits for the deployment that starts it.
   * @throws as `resume` and `deployments.wait` do.
   *
   * @example
   * await spice.projects.resumeAndWait(1)
   */
  resumeAndWait(projectId: number, options?: DeploymentWaitOptions): Promise<Deployment>
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
      async resumeAndWait(projectId, options = {}) {
        const { signal, org, headers, retries } = options
        const { deployment_id: id } = await projects.resume(projectId, { signal, org, headers, retries })
        if (id !== undefined) return waits.wait(projectId, id, options)
        throw new WaitTimeoutError('The service does not say which deployment resumes the project', {
          timeoutMs: 0,
          last: undefined,
        })
      },
    },
  }
}
