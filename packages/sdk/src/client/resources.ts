import type {
  ApiKeysRegenerated,
  CreateProjectForkBody,
  CreateProjectForkData,
  Deployment,
  RegenerateProjectApiKeyResult,
} from '@spice-cloud/types'
import { captureSite } from '../call/stack.ts'
import type { Call, RequestOptions } from '../call/types.ts'
import type { ProjectsResource, Resources } from '../generated/resources.ts'
import type { Clock } from '../time/clock.ts'
import { createDeploymentWaits, type DeploymentWaits } from '../wait/deployments.ts'
import type { DeploymentWaitOptions } from '../wait/options.ts'

/** The resources of the API, with methods that wait. */
export interface SpiceCloudResources extends Omit<Resources, 'projects'> {
  readonly projects: ProjectsWithWaits
}

/** The API keys of a project after some were regenerated (0: both). Those are never `null`. */
export type RegeneratedKeys<Key extends 0 | 1 | 2> = ApiKeysRegenerated &
  (Key extends 2 ? unknown : { readonly api_key: string }) &
  (Key extends 1 ? unknown : { readonly api_key_2: string })

/** Operations on projects, with methods that wait for the deployments that they start. */
export interface ProjectsWithWaits extends ProjectsResource {
  readonly apiKeys: {
    /**
     * Generates a new API key. The key that it replaces is invalidated immediately.
     *
     * Needs the scope `apps:write`.
     *
     * @example
     * const { api_key_2 } = await spice.projects.apiKeys.regenerate(1, { key_number: 2 })
     */
    regenerate<Key extends 0 | 1 | 2 = 1>(
      projectId: number,
      body?: { key_number?: Key } | undefined,
      options?: RequestOptions,
    ): Call<RegeneratedKeys<Key>, RegenerateProjectApiKeyResult>
  } & ProjectsResource['apiKeys']
  readonly deployments: ProjectsResource['deployments'] & DeploymentWaits
  readonly forks: ProjectsResource['forks'] & {
    /**
     * Forks a project, deploys the fork and waits for the deployment. (The service does not deploy a fork itself.)
     * @throws the errors of `create` and `deployments.createAndWait`. If the deployment fails, the fork still exists;
     * the error contains its `projectId`.
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
  /**
   * Resumes a paused project and waits for the deployment that starts it.
   * @throws the errors of `resume` and `deployments.wait`.
   *
   * @example
   * await spice.projects.resumeAndWait(1)
   */
  resumeAndWait(projectId: number, options?: DeploymentWaitOptions): Promise<Deployment>
}

/** Adds the methods that wait to the generated tree. */
export function extendResources(resources: Resources, clock: Clock): SpiceCloudResources {
  const { projects } = resources
  const { waits, startAndWait } = createDeploymentWaits(projects.deployments, clock)
  const extended: ProjectsWithWaits = {
    ...projects,
    apiKeys: projects.apiKeys as ProjectsWithWaits['apiKeys'],
    deployments: { ...projects.deployments, ...waits },
    forks: {
      ...projects.forks,
      async createAndDeploy(projectId, body, options) {
        const site = captureSite(extended.forks.createAndDeploy)
        const target: { projectId?: number } = {}
        let fork: CreateProjectForkData | undefined
        const start = async (call: () => RequestOptions) => {
          fork = await projects.forks.create(projectId, body, call())
          target.projectId = fork.id
          return projects.deployments.create(fork.id, {}, call())
        }
        const deployment = await startAndWait(target, start, options, site)
        return { fork: fork as CreateProjectForkData, deployment }
      },
    },
    resumeAndWait(projectId, options) {
      const start = async (call: () => RequestOptions) => {
        const { deployment_id: id } = await projects.resume(projectId, call())
        return { id }
      }
      return startAndWait({ projectId }, start, options, captureSite(extended.resumeAndWait))
    },
  }
  return { ...resources, projects: extended }
}
