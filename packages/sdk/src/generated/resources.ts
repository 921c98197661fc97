// Generated from openapi.json by emit/resources/resources.ts.hbs. Edit those, then run: npm run generate
import type * as call from '../call.ts'
import * as client from '@spice-cloud/client'
import type * as types from '@spice-cloud/types'

/** Everything that the API has. */
export interface Resources {
  readonly apps: AppsResource
  readonly clusters: ClustersResource
  readonly containerImages: ContainerImagesResource
  readonly docs: DocsResource
  readonly health: HealthResource
  readonly instanceAdoptionCodes: InstanceAdoptionCodesResource
  readonly limits: LimitsResource
  readonly members: MembersResource
  readonly orgs: OrgsResource
  readonly projects: ProjectsResource
  readonly regions: RegionsResource
}

/** Operations on `apps`. */
export interface AppsResource {
  /**
   * Create app
   *
   * Creates an app in the organization. Creating an app with the name of a deleted one restores it.
   *
   * Needs the scope `apps:write`.
   *
   * @deprecated
   * @example
   * await client.apps.create(body)
   */
create(body: types.CreateAppBody, options?: call.RequestOptions): call.Call<types.CreateAppData, types.CreateAppResult>
  /**
   * Delete app
   *
   * Deletes an app and tears down its runtime.
   *
   * Needs the scope `apps:delete`.
   *
   * @deprecated
   * @example
   * await client.apps.delete(appId)
   */
delete(appId: types.DeleteAppPath['appId'], options?: call.RequestOptions): call.Call<types.DeleteAppData, types.DeleteAppResult>
  /**
   * Get app
   *
   * Returns an app and its configuration.
   *
   * Needs the scope `apps:read`.
   *
   * @deprecated
   * @example
   * await client.apps.get(appId)
   */
get(appId: types.GetAppPath['appId'], options?: call.RequestOptions): call.Call<types.GetAppData, types.GetAppResult>
  /**
   * List apps
   *
   * Lists the apps of the organization, newest first.
   *
   * Needs the scope `apps:read`.
   *
   * @deprecated
   * @example
   * await client.apps.list()
   */
list(query?: types.ListAppsQuery | undefined, options?: call.RequestOptions): call.PagedCall<types.ListAppsData, types.Project, types.ListAppsResult>
  /**
   * Update app
   *
   * Updates an app's metadata and configuration. Omitted fields keep their values.
   *
   * Needs the scope `apps:write`.
   *
   * @deprecated
   * @example
   * await client.apps.update(appId, body)
   */
update(appId: types.UpdateAppPath['appId'], body: types.UpdateAppBody, options?: call.RequestOptions): call.Call<types.UpdateAppData, types.UpdateAppResult>
  readonly apiKeys: AppsApiKeysResource
  readonly deployments: AppsDeploymentsResource
  readonly metrics: AppsMetricsResource
  readonly secrets: AppsSecretsResource
}

/** Operations on `apps.apiKeys`. */
export interface AppsApiKeysResource {
  /**
   * Get API keys
   *
   * Returns the app's two API keys.
   *
   * Needs the scope `apps:read`.
   *
   * @deprecated
   * @example
   * await client.apps.apiKeys.get(appId)
   */
get(appId: types.GetAppApiKeysPath['appId'], options?: call.RequestOptions): call.Call<types.GetAppApiKeysData, types.GetAppApiKeysResult>
  /**
   * Regenerate API key
   *
   * Generates a new API key. The key that it replaces is invalidated immediately.
   *
   * Needs the scope `apps:write`.
   *
   * @deprecated
   * @example
   * await client.apps.apiKeys.regenerate(appId)
   */
regenerate(appId: types.RegenerateAppApiKeyPath['appId'], body?: types.RegenerateAppApiKeyBody | undefined, options?: call.RequestOptions): call.Call<types.RegenerateAppApiKeyData, types.RegenerateAppApiKeyResult>
}

/** Operations on `apps.deployments`. */
export interface AppsDeploymentsResource {
  /**
   * Create deployment
   *
   * Starts a deployment of the app's current configuration. Only one deployment can be in progress at a time.
   *
   * Needs the scope `deployments:write`.
   *
   * @deprecated
   * @example
   * await client.apps.deployments.create(appId)
   */
create(appId: types.CreateAppDeploymentPath['appId'], body?: types.CreateAppDeploymentBody | undefined, options?: call.RequestOptions): call.Call<types.CreateAppDeploymentData, types.CreateAppDeploymentResult>
  /**
   * Get deployment
   *
   * Returns a deployment.
   *
   * Needs the scope `deployments:read`.
   *
   * @deprecated
   * @example
   * await client.apps.deployments.get(appId, deploymentId)
   */
get(appId: types.GetAppDeploymentPath['appId'], deploymentId: types.GetAppDeploymentPath['deploymentId'], options?: call.RequestOptions): call.Call<types.GetAppDeploymentData, types.GetAppDeploymentResult>
  /**
   * List deployments
   *
   * Lists the app's deployments, newest first.
   *
   * Needs the scope `deployments:read`.
   *
   * @deprecated
   * @example
   * await client.apps.deployments.list(appId)
   */
list(appId: types.ListAppDeploymentsPath['appId'], query?: types.ListAppDeploymentsQuery | undefined, options?: call.RequestOptions): call.PagedCall<types.ListAppDeploymentsData, types.Deployment, types.ListAppDeploymentsResult>
  /**
   * Get deployment logs
   *
   * Returns the log lines of a deployment.
   *
   * Needs the scope `deployments:read`.
   *
   * @deprecated
   * @example
   * await client.apps.deployments.logs(appId, deploymentId)
   */
logs(appId: types.GetAppDeploymentLogsPath['appId'], deploymentId: types.GetAppDeploymentLogsPath['deploymentId'], query?: types.GetAppDeploymentLogsQuery | undefined, options?: call.RequestOptions): call.Call<types.GetAppDeploymentLogsData, types.GetAppDeploymentLogsResult>
}

/** Operations on `apps.metrics`. */
export interface AppsMetricsResource {
  /**
   * Get app metrics
   *
   * Returns current CPU, memory and disk usage for each instance, and ingestion totals. Unavailable metrics are omitted.
   *
   * Needs the scope `apps:read`.
   *
   * @deprecated
   * @example
   * await client.apps.metrics.get(appId)
   */
get(appId: types.GetAppMetricsPath['appId'], query?: types.GetAppMetricsQuery | undefined, options?: call.RequestOptions): call.Call<types.GetAppMetricsData, types.GetAppMetricsResult>
}

/** Operations on `apps.secrets`. */
export interface AppsSecretsResource {
  /**
   * Delete secret
   *
   * Deletes a secret.
   *
   * Needs the scope `secrets:write`.
   *
   * @deprecated
   * @example
   * await client.apps.secrets.delete(appId, secretName)
   */
delete(appId: types.DeleteAppSecretPath['appId'], secretName: types.DeleteAppSecretPath['secretName'], options?: call.RequestOptions): call.Call<types.DeleteAppSecretData, types.DeleteAppSecretResult>
  /**
   * Get secret
   *
   * Returns a secret. The value is masked.
   *
   * Needs the scope `secrets:read`.
   *
   * @deprecated
   * @example
   * await client.apps.secrets.get(appId, secretName)
   */
get(appId: types.GetAppSecretPath['appId'], secretName: types.GetAppSecretPath['secretName'], options?: call.RequestOptions): call.Call<types.GetAppSecretData, types.GetAppSecretResult>
  /**
   * List app secrets
   *
   * Lists the app's secrets. Values are masked.
   *
   * Needs the scope `secrets:read`.
   *
   * @deprecated
   * @example
   * await client.apps.secrets.list(appId)
   */
list(appId: types.ListAppSecretsPath['appId'], query?: types.ListAppSecretsQuery | undefined, options?: call.RequestOptions): call.PagedCall<types.ListAppSecretsData, types.Secret, types.ListAppSecretsResult>
  /**
   * Create or update secret
   *
   * Creates a secret, or replaces the secret with the same name. The runtime sees the change after the next deployment.
   *
   * Needs the scope `secrets:write`.
   *
   * @deprecated
   * @example
   * await client.apps.secrets.set(appId, body)
   */
set(appId: types.SetAppSecretPath['appId'], body: types.SetAppSecretBody, options?: call.RequestOptions): call.Call<types.SetAppSecretData, types.SetAppSecretResult>
}

/** Operations on `clusters`. */
export interface ClustersResource {
  /**
   * List clusters
   *
   * Lists the organization's dedicated clusters.
   *
   * Needs the scope `apps:read`.
   *
   * @example
   * await client.clusters.list()
   */
list(query?: types.ListClustersQuery | undefined, options?: call.RequestOptions): call.PagedCall<types.ListClustersData, NonNullable<types.ListClustersData['clusters']>[number], types.ListClustersResult>
  readonly monitors: ClustersMonitorsResource
}

/** Operations on `clusters.monitors`. */
export interface ClustersMonitorsResource {
  /**
   * Create cluster monitor
   *
   * Creates a cluster monitor. It is evaluated from then on.
   *
   * Needs the scope `monitors:write`.
   *
   * @example
   * await client.clusters.monitors.create(clusterId, body)
   */
create(clusterId: types.CreateClusterMonitorPath['clusterId'], body: types.CreateClusterMonitorBody, options?: call.RequestOptions): call.Call<types.CreateClusterMonitorData, types.CreateClusterMonitorResult>
  /**
   * Delete cluster monitor
   *
   * Deletes a cluster monitor.
   *
   * Needs the scope `monitors:write`.
   *
   * @example
   * await client.clusters.monitors.delete(clusterId, alertId)
   */
delete(clusterId: types.DeleteClusterMonitorPath['clusterId'], alertId: types.DeleteClusterMonitorPath['alertId'], options?: call.RequestOptions): call.Call<types.DeleteClusterMonitorData, types.DeleteClusterMonitorResult>
  /**
   * Get cluster monitor
   *
   * Returns a cluster monitor.
   *
   * Needs the scope `monitors:read`.
   *
   * @example
   * await client.clusters.monitors.get(clusterId, alertId)
   */
get(clusterId: types.GetClusterMonitorPath['clusterId'], alertId: types.GetClusterMonitorPath['alertId'], options?: call.RequestOptions): call.Call<types.GetClusterMonitorData, types.GetClusterMonitorResult>
  /**
   * List cluster monitors
   *
   * Lists the cluster's monitors.
   *
   * Needs the scope `monitors:read`.
   *
   * @example
   * await client.clusters.monitors.list(clusterId)
   */
list(clusterId: types.ListClusterMonitorsPath['clusterId'], query?: types.ListClusterMonitorsQuery | undefined, options?: call.RequestOptions): call.PagedCall<types.ListClusterMonitorsData, types.AlertRead, types.ListClusterMonitorsResult>
  /**
   * Update cluster monitor
   *
   * Updates a cluster monitor. Omitted fields keep their values. A `spec` replaces the entire spec.
   *
   * Needs the scope `monitors:write`.
   *
   * @example
   * await client.clusters.monitors.update(clusterId, alertId, body)
   */
update(clusterId: types.UpdateClusterMonitorPath['clusterId'], alertId: types.UpdateClusterMonitorPath['alertId'], body: types.UpdateClusterMonitorBody, options?: call.RequestOptions): call.Call<types.UpdateClusterMonitorData, types.UpdateClusterMonitorResult>
}

/** Operations on `containerImages`. */
export interface ContainerImagesResource {
  /**
   * List container images
   *
   * Lists the runtime images that can be deployed.
   *
   * Needs the scope `apps:read`.
   *
   * @example
   * await client.containerImages.list()
   */
list(query?: types.ListContainerImagesQuery | undefined, options?: call.RequestOptions): call.PagedCall<types.ListContainerImagesData, NonNullable<types.ListContainerImagesData['images']>[number], types.ListContainerImagesResult>
}

/** Operations on `docs`. */
export interface DocsResource {
  /**
   * OpenAPI document
   *
   * Returns this OpenAPI document.
   *
   * @example
   * await client.docs.get()
   */
get(options?: call.RequestOptions): call.Call<types.GetDocsData, types.GetDocsResult>
}

/** Operations on `health`. */
export interface HealthResource {
  /**
   * Health check
   *
   * Reports whether the API is available.
   *
   * @example
   * await client.health.check()
   */
check(options?: call.RequestOptions): call.Call<types.CheckHealthData, types.CheckHealthResult>
}

/** Operations on `instanceAdoptionCodes`. */
export interface InstanceAdoptionCodesResource {
  /**
   * Create adoption code
   *
   * Creates a one-time code that attaches a self-hosted runtime to the organization. The code is returned only once.
   *
   * Needs the scope `apps:write`.
   *
   * @example
   * await client.instanceAdoptionCodes.create()
   */
create(body?: types.CreateInstanceAdoptionCodeBody | undefined, options?: call.RequestOptions): call.Call<types.CreateInstanceAdoptionCodeData, types.CreateInstanceAdoptionCodeResult>
}

/** Operations on `limits`. */
export interface LimitsResource {
  /**
   * Get limits
   *
   * Returns the limits of the organization's plan.
   *
   * Needs the scope `apps:read`.
   *
   * @example
   * await client.limits.get()
   */
get(options?: call.RequestOptions): call.Call<types.GetLimitsData, types.GetLimitsResult>
}

/** Operations on `members`. */
export interface MembersResource {
  /**
   * Add member
   *
   * Adds an existing Spice.ai user to the organization.
   *
   * Needs the scope `members:write`.
   *
   * @example
   * await client.members.add(body)
   */
add(body: types.AddMemberBody, options?: call.RequestOptions): call.Call<types.AddMemberData, types.AddMemberResult>
  /**
   * Get member
   *
   * Returns a member.
   *
   * Needs the scope `members:read`.
   *
   * @example
   * await client.members.get(memberId)
   */
get(memberId: types.GetMemberPath['memberId'], options?: call.RequestOptions): call.Call<types.GetMemberData, types.GetMemberResult>
  /**
   * List members
   *
   * Lists the members of the organization.
   *
   * Needs the scope `members:read`.
   *
   * @example
   * await client.members.list()
   */
list(query?: types.ListMembersQuery | undefined, options?: call.RequestOptions): call.PagedCall<types.ListMembersData, NonNullable<types.ListMembersData['members']>[number], types.ListMembersResult>
  /**
   * Remove member
   *
   * Removes a member from the organization. Owners cannot be removed.
   *
   * Needs the scope `members:delete`.
   *
   * @example
   * await client.members.remove(memberId)
   */
remove(memberId: types.RemoveMemberPath['memberId'], options?: call.RequestOptions): call.Call<types.RemoveMemberData, types.RemoveMemberResult>
  /**
   * Update member roles
   *
   * Replaces a member's roles.
   *
   * Needs the scope `members:write`.
   *
   * @example
   * await client.members.update(memberId, body)
   */
update(memberId: types.UpdateMemberPath['memberId'], body: types.UpdateMemberBody, options?: call.RequestOptions): call.Call<types.UpdateMemberData, types.UpdateMemberResult>
}

/** Operations on `orgs`. */
export interface OrgsResource {
  /**
   * List organizations
   *
   * Lists the organizations that the caller belongs to, with the caller's role in each.
   *
   * Needs the scope `apps:read`.
   *
   * @example
   * await client.orgs.list()
   */
list(query?: types.ListOrgsQuery | undefined, options?: call.RequestOptions): call.PagedCall<types.ListOrgsData, NonNullable<types.ListOrgsData['orgs']>[number], types.ListOrgsResult>
}

/** Operations on `projects`. */
export interface ProjectsResource {
  /**
   * Create project
   *
   * Creates a project in the organization. Creating a project with the name of a deleted one restores it.
   *
   * Needs the scope `apps:write`.
   *
   * @example
   * await client.projects.create(body)
   */
create(body: types.CreateProjectBody, options?: call.RequestOptions): call.Call<types.CreateProjectData, types.CreateProjectResult>
  /**
   * Delete project
   *
   * Deletes a project and tears down its runtime.
   *
   * Needs the scope `apps:delete`.
   *
   * @example
   * await client.projects.delete(projectId)
   */
delete(projectId: types.DeleteProjectPath['projectId'], options?: call.RequestOptions): call.Call<types.DeleteProjectData, types.DeleteProjectResult>
  /**
   * Get project
   *
   * Returns a project and its configuration.
   *
   * Needs the scope `apps:read`.
   *
   * @example
   * await client.projects.get(projectId)
   */
get(projectId: types.GetProjectPath['projectId'], options?: call.RequestOptions): call.Call<types.GetProjectData, types.GetProjectResult>
  /**
   * List projects
   *
   * Lists the projects of the organization, newest first.
   *
   * Needs the scope `apps:read`.
   *
   * @example
   * await client.projects.list()
   */
list(query?: types.ListProjectsQuery | undefined, options?: call.RequestOptions): call.PagedCall<types.ListProjectsData, types.Project, types.ListProjectsResult>
  /**
   * Pause project
   *
   * Tears down the project's runtime. The project, its secrets, API keys and monitors are kept.
   *
   * Needs the scope `apps:write`.
   *
   * @example
   * await client.projects.pause(projectId)
   */
pause(projectId: types.PauseProjectPath['projectId'], options?: call.RequestOptions): call.Call<types.PauseProjectData, types.PauseProjectResult>
  /**
   * Resume project
   *
   * Resumes a paused project by starting a new deployment.
   *
   * Needs the scope `apps:write`.
   *
   * @example
   * await client.projects.resume(projectId)
   */
resume(projectId: types.ResumeProjectPath['projectId'], options?: call.RequestOptions): call.Call<types.ResumeProjectData, types.ResumeProjectResult>
  /**
   * Update project
   *
   * Updates a project's metadata and configuration. Omitted fields keep their values.
   *
   * Needs the scope `apps:write`.
   *
   * @example
   * await client.projects.update(projectId, body)
   */
update(projectId: types.UpdateProjectPath['projectId'], body: types.UpdateProjectBody, options?: call.RequestOptions): call.Call<types.UpdateProjectData, types.UpdateProjectResult>
  readonly apiKeys: ProjectsApiKeysResource
  readonly deployments: ProjectsDeploymentsResource
  readonly forks: ProjectsForksResource
  readonly instances: ProjectsInstancesResource
  readonly metrics: ProjectsMetricsResource
  readonly monitors: ProjectsMonitorsResource
  readonly reactions: ProjectsReactionsResource
  readonly repository: ProjectsRepositoryResource
  readonly secrets: ProjectsSecretsResource
}

/** Operations on `projects.apiKeys`. */
export interface ProjectsApiKeysResource {
  /**
   * Get API keys
   *
   * Returns the project's two API keys.
   *
   * Needs the scope `apps:read`.
   *
   * @example
   * await client.projects.apiKeys.get(projectId)
   */
get(projectId: types.GetProjectApiKeysPath['projectId'], options?: call.RequestOptions): call.Call<types.GetProjectApiKeysData, types.GetProjectApiKeysResult>
  /**
   * Regenerate API key
   *
   * Generates a new API key. The key that it replaces is invalidated immediately.
   *
   * Needs the scope `apps:write`.
   *
   * @example
   * await client.projects.apiKeys.regenerate(projectId)
   */
regenerate(projectId: types.RegenerateProjectApiKeyPath['projectId'], body?: types.RegenerateProjectApiKeyBody | undefined, options?: call.RequestOptions): call.Call<types.RegenerateProjectApiKeyData, types.RegenerateProjectApiKeyResult>
}

/** Operations on `projects.deployments`. */
export interface ProjectsDeploymentsResource {
  /**
   * Create deployment
   *
   * Starts a deployment of the project's current configuration. Only one deployment can be in progress at a time.
   *
   * Needs the scope `deployments:write`.
   *
   * @example
   * await client.projects.deployments.create(projectId)
   */
create(projectId: types.CreateProjectDeploymentPath['projectId'], body?: types.CreateProjectDeploymentBody | undefined, options?: call.RequestOptions): call.Call<types.CreateProjectDeploymentData, types.CreateProjectDeploymentResult>
  /**
   * Get deployment
   *
   * Returns a deployment.
   *
   * Needs the scope `deployments:read`.
   *
   * @example
   * await client.projects.deployments.get(projectId, deploymentId)
   */
get(projectId: types.GetProjectDeploymentPath['projectId'], deploymentId: types.GetProjectDeploymentPath['deploymentId'], options?: call.RequestOptions): call.Call<types.GetProjectDeploymentData, types.GetProjectDeploymentResult>
  /**
   * List deployments
   *
   * Lists the project's deployments, newest first.
   *
   * Needs the scope `deployments:read`.
   *
   * @example
   * await client.projects.deployments.list(projectId)
   */
list(projectId: types.ListProjectDeploymentsPath['projectId'], query?: types.ListProjectDeploymentsQuery | undefined, options?: call.RequestOptions): call.PagedCall<types.ListProjectDeploymentsData, types.Deployment, types.ListProjectDeploymentsResult>
  /**
   * Get deployment logs
   *
   * Returns the log lines of a deployment.
   *
   * Needs the scope `deployments:read`.
   *
   * @example
   * await client.projects.deployments.logs(projectId, deploymentId)
   */
logs(projectId: types.GetProjectDeploymentLogsPath['projectId'], deploymentId: types.GetProjectDeploymentLogsPath['deploymentId'], query?: types.GetProjectDeploymentLogsQuery | undefined, options?: call.RequestOptions): call.Call<types.GetProjectDeploymentLogsData, types.GetProjectDeploymentLogsResult>
}

/** Operations on `projects.forks`. */
export interface ProjectsForksResource {
  /**
   * Fork project
   *
   * Creates a project from this project's configuration. The fork is not deployed; check `shared_state` before you deploy it.
   *
   * Needs the scope `apps:write`.
   *
   * @example
   * await client.projects.forks.create(projectId)
   */
create(projectId: types.CreateProjectForkPath['projectId'], body?: types.CreateProjectForkBody | undefined, options?: call.RequestOptions): call.Call<types.CreateProjectForkData, types.CreateProjectForkResult>
  /**
   * List forks
   *
   * Lists the projects that were forked from this one.
   *
   * Needs the scope `apps:read`.
   *
   * @example
   * await client.projects.forks.list(projectId)
   */
list(projectId: types.ListProjectForksPath['projectId'], query?: types.ListProjectForksQuery | undefined, options?: call.RequestOptions): call.PagedCall<types.ListProjectForksData, types.Project, types.ListProjectForksResult>
}

/** Operations on `projects.instances`. */
export interface ProjectsInstancesResource {
  /**
   * List instances
   *
   * Lists the project's running instances, newest first.
   *
   * Needs the scope `apps:read`.
   *
   * @example
   * await client.projects.instances.list(projectId)
   */
list(projectId: types.ListProjectInstancesPath['projectId'], query?: types.ListProjectInstancesQuery | undefined, options?: call.RequestOptions): call.PagedCall<types.ListProjectInstancesData, NonNullable<types.ListProjectInstancesData['instances']>[number], types.ListProjectInstancesResult>
  /**
   * Get instance logs
   *
   * Returns the last log lines of an instance, oldest first.
   *
   * Needs the scope `apps:read`.
   *
   * @example
   * await client.projects.instances.logs(projectId, instanceName)
   */
logs(projectId: types.GetProjectInstanceLogsPath['projectId'], instanceName: types.GetProjectInstanceLogsPath['instanceName'], query?: types.GetProjectInstanceLogsQuery | undefined, options?: call.RequestOptions): call.Call<types.GetProjectInstanceLogsData, types.GetProjectInstanceLogsResult>
}

/** Operations on `projects.metrics`. */
export interface ProjectsMetricsResource {
  /**
   * Get project metrics
   *
   * Returns current CPU, memory and disk usage for each instance, and ingestion totals. Unavailable metrics are omitted.
   *
   * Needs the scope `apps:read`.
   *
   * @example
   * await client.projects.metrics.get(projectId)
   */
get(projectId: types.GetProjectMetricsPath['projectId'], query?: types.GetProjectMetricsQuery | undefined, options?: call.RequestOptions): call.Call<types.GetProjectMetricsData, types.GetProjectMetricsResult>
}

/** Operations on `projects.monitors`. */
export interface ProjectsMonitorsResource {
  /**
   * Create monitor
   *
   * Creates a monitor. It is evaluated from then on and may send notifications.
   *
   * Needs the scope `monitors:write`.
   *
   * @example
   * await client.projects.monitors.create(projectId, body)
   */
create(projectId: types.CreateProjectMonitorPath['projectId'], body: types.CreateProjectMonitorBody, options?: call.RequestOptions): call.Call<types.CreateProjectMonitorData, types.CreateProjectMonitorResult>
  /**
   * Delete monitor
   *
   * Deletes a monitor.
   *
   * Needs the scope `monitors:write`.
   *
   * @example
   * await client.projects.monitors.delete(projectId, alertId)
   */
delete(projectId: types.DeleteProjectMonitorPath['projectId'], alertId: types.DeleteProjectMonitorPath['alertId'], options?: call.RequestOptions): call.Call<types.DeleteProjectMonitorData, types.DeleteProjectMonitorResult>
  /**
   * Get monitor
   *
   * Returns a monitor.
   *
   * Needs the scope `monitors:read`.
   *
   * @example
   * await client.projects.monitors.get(projectId, alertId)
   */
get(projectId: types.GetProjectMonitorPath['projectId'], alertId: types.GetProjectMonitorPath['alertId'], options?: call.RequestOptions): call.Call<types.GetProjectMonitorData, types.GetProjectMonitorResult>
  /**
   * List monitors
   *
   * Lists the project's monitors.
   *
   * Needs the scope `monitors:read`.
   *
   * @example
   * await client.projects.monitors.list(projectId)
   */
list(projectId: types.ListProjectMonitorsPath['projectId'], query?: types.ListProjectMonitorsQuery | undefined, options?: call.RequestOptions): call.PagedCall<types.ListProjectMonitorsData, types.AlertRead, types.ListProjectMonitorsResult>
  /**
   * Update monitor
   *
   * Updates a monitor. Omitted fields keep their values. A `spec` replaces the entire spec, and `targets` replaces all notification targets.
   *
   * Needs the scope `monitors:write`.
   *
   * @example
   * await client.projects.monitors.update(projectId, alertId, body)
   */
update(projectId: types.UpdateProjectMonitorPath['projectId'], alertId: types.UpdateProjectMonitorPath['alertId'], body: types.UpdateProjectMonitorBody, options?: call.RequestOptions): call.Call<types.UpdateProjectMonitorData, types.UpdateProjectMonitorResult>
}

/** Operations on `projects.reactions`. */
export interface ProjectsReactionsResource {
  /**
   * Create reaction
   *
   * Creates a data reaction. It is evaluated from then on and may send notifications.
   *
   * Needs the scope `reactions:write`.
   *
   * @example
   * await client.projects.reactions.create(projectId, body)
   */
create(projectId: types.CreateProjectReactionPath['projectId'], body: types.CreateProjectReactionBody, options?: call.RequestOptions): call.Call<types.CreateProjectReactionData, types.CreateProjectReactionResult>
  /**
   * Delete reaction
   *
   * Deletes a data reaction.
   *
   * Needs the scope `reactions:write`.
   *
   * @example
   * await client.projects.reactions.delete(projectId, alertId)
   */
delete(projectId: types.DeleteProjectReactionPath['projectId'], alertId: types.DeleteProjectReactionPath['alertId'], options?: call.RequestOptions): call.Call<types.DeleteProjectReactionData, types.DeleteProjectReactionResult>
  /**
   * Get reaction
   *
   * Returns a data reaction.
   *
   * Needs the scope `reactions:read`.
   *
   * @example
   * await client.projects.reactions.get(projectId, alertId)
   */
get(projectId: types.GetProjectReactionPath['projectId'], alertId: types.GetProjectReactionPath['alertId'], options?: call.RequestOptions): call.Call<types.GetProjectReactionData, types.GetProjectReactionResult>
  /**
   * List reactions
   *
   * Lists the project's data reactions.
   *
   * Needs the scope `reactions:read`.
   *
   * @example
   * await client.projects.reactions.list(projectId)
   */
list(projectId: types.ListProjectReactionsPath['projectId'], query?: types.ListProjectReactionsQuery | undefined, options?: call.RequestOptions): call.PagedCall<types.ListProjectReactionsData, types.ReactionRead, types.ListProjectReactionsResult>
  /**
   * Update reaction
   *
   * Updates a data reaction. Omitted fields keep their values. A `spec` replaces the entire spec, and `targets` replaces all notification targets.
   *
   * Needs the scope `reactions:write`.
   *
   * @example
   * await client.projects.reactions.update(projectId, alertId, body)
   */
update(projectId: types.UpdateProjectReactionPath['projectId'], alertId: types.UpdateProjectReactionPath['alertId'], body: types.UpdateProjectReactionBody, options?: call.RequestOptions): call.Call<types.UpdateProjectReactionData, types.UpdateProjectReactionResult>
}

/** Operations on `projects.repository`. */
export interface ProjectsRepositoryResource {
  /**
   * Connect repository
   *
   * Connects a GitHub repository. Later deployments read `spicepod.yaml` from it. Connecting again replaces the repository, directory and branch.
   *
   * Needs the scope `apps:write`.
   *
   * @example
   * await client.projects.repository.connect(projectId, body)
   */
connect(projectId: types.ConnectProjectRepositoryPath['projectId'], body: types.ConnectProjectRepositoryBody, options?: call.RequestOptions): call.Call<types.ConnectProjectRepositoryData, types.ConnectProjectRepositoryResult>
}

/** Operations on `projects.secrets`. */
export interface ProjectsSecretsResource {
  /**
   * Delete secret
   *
   * Deletes a secret.
   *
   * Needs the scope `secrets:write`.
   *
   * @example
   * await client.projects.secrets.delete(projectId, secretName)
   */
delete(projectId: types.DeleteProjectSecretPath['projectId'], secretName: types.DeleteProjectSecretPath['secretName'], options?: call.RequestOptions): call.Call<types.DeleteProjectSecretData, types.DeleteProjectSecretResult>
  /**
   * Get secret
   *
   * Returns a secret. The value is masked.
   *
   * Needs the scope `secrets:read`.
   *
   * @example
   * await client.projects.secrets.get(projectId, secretName)
   */
get(projectId: types.GetProjectSecretPath['projectId'], secretName: types.GetProjectSecretPath['secretName'], options?: call.RequestOptions): call.Call<types.GetProjectSecretData, types.GetProjectSecretResult>
  /**
   * List project secrets
   *
   * Lists the project's secrets. Values are masked.
   *
   * Needs the scope `secrets:read`.
   *
   * @example
   * await client.projects.secrets.list(projectId)
   */
list(projectId: types.ListProjectSecretsPath['projectId'], query?: types.ListProjectSecretsQuery | undefined, options?: call.RequestOptions): call.PagedCall<types.ListProjectSecretsData, types.Secret, types.ListProjectSecretsResult>
  /**
   * Create or update secret
   *
   * Creates a secret, or replaces the secret with the same name. The runtime sees the change after the next deployment.
   *
   * Needs the scope `secrets:write`.
   *
   * @example
   * await client.projects.secrets.set(projectId, body)
   */
set(projectId: types.SetProjectSecretPath['projectId'], body: types.SetProjectSecretBody, options?: call.RequestOptions): call.Call<types.SetProjectSecretData, types.SetProjectSecretResult>
}

/** Operations on `regions`. */
export interface RegionsResource {
  /**
   * List regions
   *
   * Lists the regions that projects can run in.
   *
   * Needs the scope `apps:read`.
   *
   * @example
   * await client.regions.list()
   */
list(query?: types.ListRegionsQuery | undefined, options?: call.RequestOptions): call.PagedCall<types.ListRegionsData, NonNullable<types.ListRegionsData['regions']>[number], types.ListRegionsResult>
}

/** Builds the tree of resources over whatever carries the calls out. */
export function createResources(invoke: call.Invoke): Resources {
  return {
    apps: {
      create: (body, options) => invoke.call(client.createApp, { body }, options),
      delete: (appId, options) => invoke.call(client.deleteApp, { path: { appId: appId } }, options),
      get: (appId, options) => invoke.call(client.getApp, { path: { appId: appId } }, options),
      list: (query, options) => invoke.list(client.listApps, { query }, options),
      update: (appId, body, options) => invoke.call(client.updateApp, { path: { appId: appId }, body }, options),
      apiKeys: {
        get: (appId, options) => invoke.call(client.getAppApiKeys, { path: { appId: appId } }, options),
        regenerate: (appId, body, options) => invoke.call(client.regenerateAppApiKey, { path: { appId: appId }, body }, options),
      },
      deployments: {
        create: (appId, body, options) => invoke.call(client.createAppDeployment, { path: { appId: appId }, body }, options),
        get: (appId, deploymentId, options) => invoke.call(client.getAppDeployment, { path: { appId: appId, deploymentId: deploymentId } }, options),
        list: (appId, query, options) => invoke.list(client.listAppDeployments, { path: { appId: appId }, query }, options),
        logs: (appId, deploymentId, query, options) => invoke.call(client.getAppDeploymentLogs, { path: { appId: appId, deploymentId: deploymentId }, query }, options),
      },
      metrics: {
        get: (appId, query, options) => invoke.call(client.getAppMetrics, { path: { appId: appId }, query }, options),
      },
      secrets: {
        delete: (appId, secretName, options) => invoke.call(client.deleteAppSecret, { path: { appId: appId, secretName: secretName } }, options),
        get: (appId, secretName, options) => invoke.call(client.getAppSecret, { path: { appId: appId, secretName: secretName } }, options),
        list: (appId, query, options) => invoke.list(client.listAppSecrets, { path: { appId: appId }, query }, options),
        set: (appId, body, options) => invoke.call(client.setAppSecret, { path: { appId: appId }, body }, options),
      },
    },
    clusters: {
      list: (query, options) => invoke.list(client.listClusters, { query }, options),
      monitors: {
        create: (clusterId, body, options) => invoke.call(client.createClusterMonitor, { path: { clusterId: clusterId }, body }, options),
        delete: (clusterId, alertId, options) => invoke.call(client.deleteClusterMonitor, { path: { clusterId: clusterId, alertId: alertId } }, options),
        get: (clusterId, alertId, options) => invoke.call(client.getClusterMonitor, { path: { clusterId: clusterId, alertId: alertId } }, options),
        list: (clusterId, query, options) => invoke.list(client.listClusterMonitors, { path: { clusterId: clusterId }, query }, options),
        update: (clusterId, alertId, body, options) => invoke.call(client.updateClusterMonitor, { path: { clusterId: clusterId, alertId: alertId }, body }, options),
      },
    },
    containerImages: {
      list: (query, options) => invoke.list(client.listContainerImages, { query }, options),
    },
    docs: { get: (options) => invoke.call(client.getDocs, {}, options) },
    health: { check: (options) => invoke.call(client.checkHealth, {}, options) },
    instanceAdoptionCodes: {
      create: (body, options) => invoke.call(client.createInstanceAdoptionCode, { body }, options),
    },
    limits: { get: (options) => invoke.call(client.getLimits, {}, options) },
    members: {
      add: (body, options) => invoke.call(client.addMember, { body }, options),
      get: (memberId, options) => invoke.call(client.getMember, { path: { memberId: memberId } }, options),
      list: (query, options) => invoke.list(client.listMembers, { query }, options),
      remove: (memberId, options) => invoke.call(client.removeMember, { path: { memberId: memberId } }, options),
      update: (memberId, body, options) => invoke.call(client.updateMember, { path: { memberId: memberId }, body }, options),
    },
    orgs: { list: (query, options) => invoke.list(client.listOrgs, { query }, options) },
    projects: {
      create: (body, options) => invoke.call(client.createProject, { body }, options),
      delete: (projectId, options) => invoke.call(client.deleteProject, { path: { projectId: projectId } }, options),
      get: (projectId, options) => invoke.call(client.getProject, { path: { projectId: projectId } }, options),
      list: (query, options) => invoke.list(client.listProjects, { query }, options),
      pause: (projectId, options) => invoke.call(client.pauseProject, { path: { projectId: projectId } }, options),
      resume: (projectId, options) => invoke.call(client.resumeProject, { path: { projectId: projectId } }, options),
      update: (projectId, body, options) => invoke.call(client.updateProject, { path: { projectId: projectId }, body }, options),
      apiKeys: {
        get: (projectId, options) => invoke.call(client.getProjectApiKeys, { path: { projectId: projectId } }, options),
        regenerate: (projectId, body, options) => invoke.call(client.regenerateProjectApiKey, { path: { projectId: projectId }, body }, options),
      },
      deployments: {
        create: (projectId, body, options) => invoke.call(client.createProjectDeployment, { path: { projectId: projectId }, body }, options),
        get: (projectId, deploymentId, options) => invoke.call(client.getProjectDeployment, { path: { projectId: projectId, deploymentId: deploymentId } }, options),
        list: (projectId, query, options) => invoke.list(client.listProjectDeployments, { path: { projectId: projectId }, query }, options),
        logs: (projectId, deploymentId, query, options) => invoke.call(client.getProjectDeploymentLogs, { path: { projectId: projectId, deploymentId: deploymentId }, query }, options),
      },
      forks: {
        create: (projectId, body, options) => invoke.call(client.createProjectFork, { path: { projectId: projectId }, body }, options),
        list: (projectId, query, options) => invoke.list(client.listProjectForks, { path: { projectId: projectId }, query }, options),
      },
      instances: {
        list: (projectId, query, options) => invoke.list(client.listProjectInstances, { path: { projectId: projectId }, query }, options),
        logs: (projectId, instanceName, query, options) => invoke.call(client.getProjectInstanceLogs, { path: { projectId: projectId, instanceName: instanceName }, query }, options),
      },
      metrics: {
        get: (projectId, query, options) => invoke.call(client.getProjectMetrics, { path: { projectId: projectId }, query }, options),
      },
      monitors: {
        create: (projectId, body, options) => invoke.call(client.createProjectMonitor, { path: { projectId: projectId }, body }, options),
        delete: (projectId, alertId, options) => invoke.call(client.deleteProjectMonitor, { path: { projectId: projectId, alertId: alertId } }, options),
        get: (projectId, alertId, options) => invoke.call(client.getProjectMonitor, { path: { projectId: projectId, alertId: alertId } }, options),
        list: (projectId, query, options) => invoke.list(client.listProjectMonitors, { path: { projectId: projectId }, query }, options),
        update: (projectId, alertId, body, options) => invoke.call(client.updateProjectMonitor, { path: { projectId: projectId, alertId: alertId }, body }, options),
      },
      reactions: {
        create: (projectId, body, options) => invoke.call(client.createProjectReaction, { path: { projectId: projectId }, body }, options),
        delete: (projectId, alertId, options) => invoke.call(client.deleteProjectReaction, { path: { projectId: projectId, alertId: alertId } }, options),
        get: (projectId, alertId, options) => invoke.call(client.getProjectReaction, { path: { projectId: projectId, alertId: alertId } }, options),
        list: (projectId, query, options) => invoke.list(client.listProjectReactions, { path: { projectId: projectId }, query }, options),
        update: (projectId, alertId, body, options) => invoke.call(client.updateProjectReaction, { path: { projectId: projectId, alertId: alertId }, body }, options),
      },
      repository: {
        connect: (projectId, body, options) => invoke.call(client.connectProjectRepository, { path: { projectId: projectId }, body }, options),
      },
      secrets: {
        delete: (projectId, secretName, options) => invoke.call(client.deleteProjectSecret, { path: { projectId: projectId, secretName: secretName } }, options),
        get: (projectId, secretName, options) => invoke.call(client.getProjectSecret, { path: { projectId: projectId, secretName: secretName } }, options),
        list: (projectId, query, options) => invoke.list(client.listProjectSecrets, { path: { projectId: projectId }, query }, options),
        set: (projectId, body, options) => invoke.call(client.setProjectSecret, { path: { projectId: projectId }, body }, options),
      },
    },
    regions: { list: (query, options) => invoke.list(client.listRegions, { query }, options) },
  }
}
