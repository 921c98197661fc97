// Generated from openapi.json by emit/client/operations.ts.hbs. Edit those, then run: npm run generate
import * as runtime from './runtime.ts'
import type * as types from '@spice-cloud/types/operations'

/**
 * Get API keys
 *
 * Returns the app's two API keys.
 *
 * Needs the scope `apps:read`.
 *
 * @deprecated
 * @example
 * const result = await getAppApiKeys(client, { path: { appId } })
 */
export const getAppApiKeys: runtime.Operation<types.GetAppApiKeysInput, types.GetAppApiKeysResult> = /*#__PURE__*/ runtime.operation({
  id: 'apps.apiKeys.get',
  method: 'GET',
  path: '/v1/apps/{appId}/api-keys',
  scopes: ['apps:read'],
  deprecated: true,
})

/**
 * Regenerate API key
 *
 * Generates a new API key. The key that it replaces is invalidated immediately.
 *
 * Needs the scope `apps:write`.
 *
 * @deprecated
 * @example
 * const result = await regenerateAppApiKey(client, { path: { appId }, body })
 */
export const regenerateAppApiKey: runtime.Operation<types.RegenerateAppApiKeyInput, types.RegenerateAppApiKeyResult> = /*#__PURE__*/ runtime.operation({
  id: 'apps.apiKeys.regenerate',
  method: 'POST',
  path: '/v1/apps/{appId}/api-keys',
  scopes: ['apps:write'],
  deprecated: true,
})

/**
 * Create app
 *
 * Creates an app in the organization. Creating an app with the name of a deleted one restores it.
 *
 * Needs the scope `apps:write`.
 *
 * @deprecated
 * @example
 * const result = await createApp(client, { body })
 */
export const createApp: runtime.Operation<types.CreateAppInput, types.CreateAppResult> = /*#__PURE__*/ runtime.operation({
  id: 'apps.create',
  method: 'POST',
  path: '/v1/apps',
  scopes: ['apps:write'],
  deprecated: true,
})

/**
 * Delete app
 *
 * Deletes an app and tears down its runtime.
 *
 * Needs the scope `apps:delete`.
 *
 * @deprecated
 * @example
 * const result = await deleteApp(client, { path: { appId } })
 */
export const deleteApp: runtime.Operation<types.DeleteAppInput, types.DeleteAppResult> = /*#__PURE__*/ runtime.operation({
  id: 'apps.delete',
  method: 'DELETE',
  path: '/v1/apps/{appId}',
  scopes: ['apps:delete'],
  deprecated: true,
  empty: true,
})

/**
 * Create deployment
 *
 * Starts a deployment of the app's current configuration. Only one deployment can be in progress at a time.
 *
 * Needs the scope `deployments:write`.
 *
 * @deprecated
 * @example
 * const result = await createAppDeployment(client, { path: { appId }, body })
 */
export const createAppDeployment: runtime.Operation<types.CreateAppDeploymentInput, types.CreateAppDeploymentResult> = /*#__PURE__*/ runtime.operation({
  id: 'apps.deployments.create',
  method: 'POST',
  path: '/v1/apps/{appId}/deployments',
  scopes: ['deployments:write'],
  deprecated: true,
})

/**
 * Get deployment
 *
 * Returns a deployment.
 *
 * Needs the scope `deployments:read`.
 *
 * @deprecated
 * @example
 * const result = await getAppDeployment(client, { path: { appId, deploymentId } })
 */
export const getAppDeployment: runtime.Operation<types.GetAppDeploymentInput, types.GetAppDeploymentResult> = /*#__PURE__*/ runtime.operation({
  id: 'apps.deployments.get',
  method: 'GET',
  path: '/v1/apps/{appId}/deployments/{deploymentId}',
  scopes: ['deployments:read'],
  deprecated: true,
})

/**
 * List deployments
 *
 * Lists the app's deployments, newest first.
 *
 * Needs the scope `deployments:read`.
 *
 * @deprecated
 * @example
 * const result = await listAppDeployments(client, { path: { appId } })
 */
export const listAppDeployments: runtime.Operation<types.ListAppDeploymentsInput, types.ListAppDeploymentsResult> = /*#__PURE__*/ runtime.operation({
  id: 'apps.deployments.list',
  method: 'GET',
  path: '/v1/apps/{appId}/deployments',
  scopes: ['deployments:read'],
  deprecated: true,
  pagination: {
    items: 'deployments',
    limit: 'limit',
    offset: 'offset',
    defaultLimit: 20,
    maxLimit: 100,
  },
})

/**
 * Get deployment logs
 *
 * Returns the log lines of a deployment.
 *
 * Needs the scope `deployments:read`.
 *
 * @deprecated
 * @example
 * const result = await getAppDeploymentLogs(client, { path: { appId, deploymentId } })
 */
export const getAppDeploymentLogs: runtime.Operation<types.GetAppDeploymentLogsInput, types.GetAppDeploymentLogsResult> = /*#__PURE__*/ runtime.operation({
  id: 'apps.deployments.logs',
  method: 'GET',
  path: '/v1/apps/{appId}/deployments/{deploymentId}/logs',
  scopes: ['deployments:read'],
  deprecated: true,
})

/**
 * Get app
 *
 * Returns an app and its configuration.
 *
 * Needs the scope `apps:read`.
 *
 * @deprecated
 * @example
 * const result = await getApp(client, { path: { appId } })
 */
export const getApp: runtime.Operation<types.GetAppInput, types.GetAppResult> = /*#__PURE__*/ runtime.operation({
  id: 'apps.get',
  method: 'GET',
  path: '/v1/apps/{appId}',
  scopes: ['apps:read'],
  deprecated: true,
})

/**
 * List apps
 *
 * Lists the apps of the organization, newest first.
 *
 * Needs the scope `apps:read`.
 *
 * @deprecated
 * @example
 * const result = await listApps(client)
 */
export const listApps: runtime.Operation<types.ListAppsInput, types.ListAppsResult> = /*#__PURE__*/ runtime.operation({
  id: 'apps.list',
  method: 'GET',
  path: '/v1/apps',
  scopes: ['apps:read'],
  deprecated: true,
  pagination: {
    items: 'apps',
    limit: 'limit',
    offset: 'offset',
    after: { parameter: 'after_id', property: 'id' },
    defaultLimit: 1000,
    maxLimit: 1000,
  },
})

/**
 * Get app metrics
 *
 * Returns current CPU, memory and disk usage for each instance, and ingestion totals. Unavailable metrics are omitted.
 *
 * Needs the scope `apps:read`.
 *
 * @deprecated
 * @example
 * const result = await getAppMetrics(client, { path: { appId } })
 */
export const getAppMetrics: runtime.Operation<types.GetAppMetricsInput, types.GetAppMetricsResult> = /*#__PURE__*/ runtime.operation({
  id: 'apps.metrics.get',
  method: 'GET',
  path: '/v1/apps/{appId}/metrics',
  scopes: ['apps:read'],
  deprecated: true,
})

/**
 * Delete secret
 *
 * Deletes a secret.
 *
 * Needs the scope `secrets:write`.
 *
 * @deprecated
 * @example
 * const result = await deleteAppSecret(client, { path: { appId, secretName } })
 */
export const deleteAppSecret: runtime.Operation<types.DeleteAppSecretInput, types.DeleteAppSecretResult> = /*#__PURE__*/ runtime.operation({
  id: 'apps.secrets.delete',
  method: 'DELETE',
  path: '/v1/apps/{appId}/secrets/{secretName}',
  scopes: ['secrets:write'],
  deprecated: true,
  empty: true,
})

/**
 * Get secret
 *
 * Returns a secret. The value is masked.
 *
 * Needs the scope `secrets:read`.
 *
 * @deprecated
 * @example
 * const result = await getAppSecret(client, { path: { appId, secretName } })
 */
export const getAppSecret: runtime.Operation<types.GetAppSecretInput, types.GetAppSecretResult> = /*#__PURE__*/ runtime.operation({
  id: 'apps.secrets.get',
  method: 'GET',
  path: '/v1/apps/{appId}/secrets/{secretName}',
  scopes: ['secrets:read'],
  deprecated: true,
})

/**
 * List app secrets
 *
 * Lists the app's secrets. Values are masked.
 *
 * Needs the scope `secrets:read`.
 *
 * @deprecated
 * @example
 * const result = await listAppSecrets(client, { path: { appId } })
 */
export const listAppSecrets: runtime.Operation<types.ListAppSecretsInput, types.ListAppSecretsResult> = /*#__PURE__*/ runtime.operation({
  id: 'apps.secrets.list',
  method: 'GET',
  path: '/v1/apps/{appId}/secrets',
  scopes: ['secrets:read'],
  deprecated: true,
  pagination: {
    items: 'secrets',
    limit: 'limit',
    offset: 'offset',
    defaultLimit: 20,
    maxLimit: 100,
  },
})

/**
 * Create or update secret
 *
 * Creates a secret, or replaces the secret with the same name. The runtime sees the change after the next deployment.
 *
 * Needs the scope `secrets:write`.
 *
 * @deprecated
 * @example
 * const result = await setAppSecret(client, { path: { appId }, body })
 */
export const setAppSecret: runtime.Operation<types.SetAppSecretInput, types.SetAppSecretResult> = /*#__PURE__*/ runtime.operation({
  id: 'apps.secrets.set',
  method: 'POST',
  path: '/v1/apps/{appId}/secrets',
  scopes: ['secrets:write'],
  idempotent: true,
  deprecated: true,
})

/**
 * Update app
 *
 * Updates an app's metadata and configuration. Omitted fields keep their values.
 *
 * Needs the scope `apps:write`.
 *
 * @deprecated
 * @example
 * const result = await updateApp(client, { path: { appId }, body })
 */
export const updateApp: runtime.Operation<types.UpdateAppInput, types.UpdateAppResult> = /*#__PURE__*/ runtime.operation({
  id: 'apps.update',
  method: 'PUT',
  path: '/v1/apps/{appId}',
  scopes: ['apps:write'],
  deprecated: true,
})

/**
 * List clusters
 *
 * Lists the organization's dedicated clusters.
 *
 * Needs the scope `apps:read`.
 *
 * @example
 * const result = await listClusters(client)
 */
export const listClusters: runtime.Operation<types.ListClustersInput, types.ListClustersResult> = /*#__PURE__*/ runtime.operation({
  id: 'clusters.list',
  method: 'GET',
  path: '/v1/clusters',
  scopes: ['apps:read'],
  pagination: {
    items: 'clusters',
    limit: 'limit',
    offset: 'offset',
    defaultLimit: 20,
    maxLimit: 100,
  },
})

/**
 * Create cluster monitor
 *
 * Creates a cluster monitor. It is evaluated from then on.
 *
 * Needs the scope `monitors:write`.
 *
 * @example
 * const result = await createClusterMonitor(client, { path: { clusterId }, body })
 */
export const createClusterMonitor: runtime.Operation<types.CreateClusterMonitorInput, types.CreateClusterMonitorResult> = /*#__PURE__*/ runtime.operation({
  id: 'clusters.monitors.create',
  method: 'POST',
  path: '/v1/clusters/{clusterId}/monitors',
  scopes: ['monitors:write'],
})

/**
 * Delete cluster monitor
 *
 * Deletes a cluster monitor.
 *
 * Needs the scope `monitors:write`.
 *
 * @example
 * const result = await deleteClusterMonitor(client, { path: { clusterId, alertId } })
 */
export const deleteClusterMonitor: runtime.Operation<types.DeleteClusterMonitorInput, types.DeleteClusterMonitorResult> = /*#__PURE__*/ runtime.operation({
  id: 'clusters.monitors.delete',
  method: 'DELETE',
  path: '/v1/clusters/{clusterId}/monitors/{alertId}',
  scopes: ['monitors:write'],
})

/**
 * Get cluster monitor
 *
 * Returns a cluster monitor.
 *
 * Needs the scope `monitors:read`.
 *
 * @example
 * const result = await getClusterMonitor(client, { path: { clusterId, alertId } })
 */
export const getClusterMonitor: runtime.Operation<types.GetClusterMonitorInput, types.GetClusterMonitorResult> = /*#__PURE__*/ runtime.operation({
  id: 'clusters.monitors.get',
  method: 'GET',
  path: '/v1/clusters/{clusterId}/monitors/{alertId}',
  scopes: ['monitors:read'],
})

/**
 * List cluster monitors
 *
 * Lists the cluster's monitors.
 *
 * Needs the scope `monitors:read`.
 *
 * @example
 * const result = await listClusterMonitors(client, { path: { clusterId } })
 */
export const listClusterMonitors: runtime.Operation<types.ListClusterMonitorsInput, types.ListClusterMonitorsResult> = /*#__PURE__*/ runtime.operation({
  id: 'clusters.monitors.list',
  method: 'GET',
  path: '/v1/clusters/{clusterId}/monitors',
  scopes: ['monitors:read'],
  pagination: {
    items: 'monitors',
    limit: 'limit',
    offset: 'offset',
    defaultLimit: 20,
    maxLimit: 100,
  },
})

/**
 * Update cluster monitor
 *
 * Updates a cluster monitor. Omitted fields keep their values. A `spec` replaces the entire spec.
 *
 * Needs the scope `monitors:write`.
 *
 * @example
 * const result = await updateClusterMonitor(client, { path: { clusterId, alertId }, body })
 */
export const updateClusterMonitor: runtime.Operation<types.UpdateClusterMonitorInput, types.UpdateClusterMonitorResult> = /*#__PURE__*/ runtime.operation({
  id: 'clusters.monitors.update',
  method: 'PATCH',
  path: '/v1/clusters/{clusterId}/monitors/{alertId}',
  scopes: ['monitors:write'],
  idempotent: true,
})

/**
 * List container images
 *
 * Lists the runtime images that can be deployed.
 *
 * Needs the scope `apps:read`.
 *
 * @example
 * const result = await listContainerImages(client)
 */
export const listContainerImages: runtime.Operation<types.ListContainerImagesInput, types.ListContainerImagesResult> = /*#__PURE__*/ runtime.operation({
  id: 'containerImages.list',
  method: 'GET',
  path: '/v1/container-images',
  scopes: ['apps:read'],
  pagination: {
    items: 'images',
    limit: 'limit',
    offset: 'offset',
    defaultLimit: 20,
    maxLimit: 100,
  },
})

/**
 * OpenAPI document
 *
 * Returns this OpenAPI document.
 *
 * Needs no scope.
 *
 * @example
 * const result = await getDocs(client)
 */
export const getDocs: runtime.Operation<types.GetDocsInput, types.GetDocsResult> = /*#__PURE__*/ runtime.operation({ id: 'docs.get', method: 'GET', path: '/v1/docs', scopes: [] })

/**
 * Health check
 *
 * Reports whether the API is available.
 *
 * Needs no scope.
 *
 * @example
 * const result = await checkHealth(client)
 */
export const checkHealth: runtime.Operation<types.CheckHealthInput, types.CheckHealthResult> = /*#__PURE__*/ runtime.operation({ id: 'health.check', method: 'GET', path: '/v1/health', scopes: [] })

/**
 * Create adoption code
 *
 * Creates a one-time code that attaches a self-hosted runtime to the organization. The code is returned only once.
 *
 * Needs the scope `apps:write`.
 *
 * @example
 * const result = await createInstanceAdoptionCode(client, { body })
 */
export const createInstanceAdoptionCode: runtime.Operation<types.CreateInstanceAdoptionCodeInput, types.CreateInstanceAdoptionCodeResult> = /*#__PURE__*/ runtime.operation({
  id: 'instanceAdoptionCodes.create',
  method: 'POST',
  path: '/v1/instance-adoption-codes',
  scopes: ['apps:write'],
})

/**
 * Get limits
 *
 * Returns the limits of the organization's plan.
 *
 * Needs the scope `apps:read`.
 *
 * @example
 * const result = await getLimits(client)
 */
export const getLimits: runtime.Operation<types.GetLimitsInput, types.GetLimitsResult> = /*#__PURE__*/ runtime.operation({ id: 'limits.get', method: 'GET', path: '/v1/limits', scopes: ['apps:read'] })

/**
 * Add member
 *
 * Adds an existing Spice.ai user to the organization.
 *
 * Needs the scope `members:write`.
 *
 * @example
 * const result = await addMember(client, { body })
 */
export const addMember: runtime.Operation<types.AddMemberInput, types.AddMemberResult> = /*#__PURE__*/ runtime.operation({
  id: 'members.add',
  method: 'POST',
  path: '/v1/members',
  scopes: ['members:write'],
})

/**
 * Get member
 *
 * Returns a member.
 *
 * Needs the scope `members:read`.
 *
 * @example
 * const result = await getMember(client, { path: { memberId } })
 */
export const getMember: runtime.Operation<types.GetMemberInput, types.GetMemberResult> = /*#__PURE__*/ runtime.operation({
  id: 'members.get',
  method: 'GET',
  path: '/v1/members/{memberId}',
  scopes: ['members:read'],
})

/**
 * List members
 *
 * Lists the members of the organization.
 *
 * Needs the scope `members:read`.
 *
 * @example
 * const result = await listMembers(client)
 */
export const listMembers: runtime.Operation<types.ListMembersInput, types.ListMembersResult> = /*#__PURE__*/ runtime.operation({
  id: 'members.list',
  method: 'GET',
  path: '/v1/members',
  scopes: ['members:read'],
  pagination: {
    items: 'members',
    limit: 'limit',
    offset: 'offset',
    defaultLimit: 20,
    maxLimit: 100,
  },
})

/**
 * Remove member
 *
 * Removes a member from the organization. Owners cannot be removed.
 *
 * Needs the scope `members:delete`.
 *
 * @example
 * const result = await removeMember(client, { path: { memberId } })
 */
export const removeMember: runtime.Operation<types.RemoveMemberInput, types.RemoveMemberResult> = /*#__PURE__*/ runtime.operation({
  id: 'members.remove',
  method: 'DELETE',
  path: '/v1/members/{memberId}',
  scopes: ['members:delete'],
  empty: true,
})

/**
 * Update member roles
 *
 * Replaces a member's roles.
 *
 * Needs the scope `members:write`.
 *
 * @example
 * const result = await updateMember(client, { path: { memberId }, body })
 */
export const updateMember: runtime.Operation<types.UpdateMemberInput, types.UpdateMemberResult> = /*#__PURE__*/ runtime.operation({
  id: 'members.update',
  method: 'PATCH',
  path: '/v1/members/{memberId}',
  scopes: ['members:write'],
  idempotent: true,
})

/**
 * List organizations
 *
 * Lists the organizations that the caller belongs to, with the caller's role in each.
 *
 * Needs the scope `apps:read`.
 *
 * @example
 * const result = await listOrgs(client)
 */
export const listOrgs: runtime.Operation<types.ListOrgsInput, types.ListOrgsResult> = /*#__PURE__*/ runtime.operation({
  id: 'orgs.list',
  method: 'GET',
  path: '/v1/orgs',
  scopes: ['apps:read'],
  pagination: {
    items: 'orgs',
    limit: 'limit',
    offset: 'offset',
    defaultLimit: 20,
    maxLimit: 100,
  },
})

/**
 * Get API keys
 *
 * Returns the project's two API keys.
 *
 * Needs the scope `apps:read`.
 *
 * @example
 * const result = await getProjectApiKeys(client, { path: { projectId } })
 */
export const getProjectApiKeys: runtime.Operation<types.GetProjectApiKeysInput, types.GetProjectApiKeysResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.apiKeys.get',
  method: 'GET',
  path: '/v1/projects/{projectId}/api-keys',
  scopes: ['apps:read'],
})

/**
 * Regenerate API key
 *
 * Generates a new API key. The key that it replaces is invalidated immediately.
 *
 * Needs the scope `apps:write`.
 *
 * @example
 * const result = await regenerateProjectApiKey(client, { path: { projectId }, body })
 */
export const regenerateProjectApiKey: runtime.Operation<types.RegenerateProjectApiKeyInput, types.RegenerateProjectApiKeyResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.apiKeys.regenerate',
  method: 'POST',
  path: '/v1/projects/{projectId}/api-keys',
  scopes: ['apps:write'],
})

/**
 * Create project
 *
 * Creates a project in the organization. Creating a project with the name of a deleted one restores it.
 *
 * Needs the scope `apps:write`.
 *
 * @example
 * const result = await createProject(client, { body })
 */
export const createProject: runtime.Operation<types.CreateProjectInput, types.CreateProjectResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.create',
  method: 'POST',
  path: '/v1/projects',
  scopes: ['apps:write'],
})

/**
 * Delete project
 *
 * Deletes a project and tears down its runtime.
 *
 * Needs the scope `apps:delete`.
 *
 * @example
 * const result = await deleteProject(client, { path: { projectId } })
 */
export const deleteProject: runtime.Operation<types.DeleteProjectInput, types.DeleteProjectResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.delete',
  method: 'DELETE',
  path: '/v1/projects/{projectId}',
  scopes: ['apps:delete'],
  empty: true,
})

/**
 * Create deployment
 *
 * Starts a deployment of the project's current configuration. Only one deployment can be in progress at a time.
 *
 * Needs the scope `deployments:write`.
 *
 * @example
 * const result = await createProjectDeployment(client, { path: { projectId }, body })
 */
export const createProjectDeployment: runtime.Operation<types.CreateProjectDeploymentInput, types.CreateProjectDeploymentResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.deployments.create',
  method: 'POST',
  path: '/v1/projects/{projectId}/deployments',
  scopes: ['deployments:write'],
})

/**
 * Get deployment
 *
 * Returns a deployment.
 *
 * Needs the scope `deployments:read`.
 *
 * @example
 * const result = await getProjectDeployment(client, { path: { projectId, deploymentId } })
 */
export const getProjectDeployment: runtime.Operation<types.GetProjectDeploymentInput, types.GetProjectDeploymentResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.deployments.get',
  method: 'GET',
  path: '/v1/projects/{projectId}/deployments/{deploymentId}',
  scopes: ['deployments:read'],
})

/**
 * List deployments
 *
 * Lists the project's deployments, newest first.
 *
 * Needs the scope `deployments:read`.
 *
 * @example
 * const result = await listProjectDeployments(client, { path: { projectId } })
 */
export const listProjectDeployments: runtime.Operation<types.ListProjectDeploymentsInput, types.ListProjectDeploymentsResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.deployments.list',
  method: 'GET',
  path: '/v1/projects/{projectId}/deployments',
  scopes: ['deployments:read'],
  pagination: {
    items: 'deployments',
    limit: 'limit',
    offset: 'offset',
    defaultLimit: 20,
    maxLimit: 100,
  },
})

/**
 * Get deployment logs
 *
 * Returns the log lines of a deployment.
 *
 * Needs the scope `deployments:read`.
 *
 * @example
 * const result = await getProjectDeploymentLogs(client, { path: { projectId, deploymentId } })
 */
export const getProjectDeploymentLogs: runtime.Operation<types.GetProjectDeploymentLogsInput, types.GetProjectDeploymentLogsResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.deployments.logs',
  method: 'GET',
  path: '/v1/projects/{projectId}/deployments/{deploymentId}/logs',
  scopes: ['deployments:read'],
})

/**
 * Fork project
 *
 * Creates a project from this project's configuration. The fork is not deployed; check `shared_state` before you deploy it.
 *
 * Needs the scope `apps:write`.
 *
 * @example
 * const result = await createProjectFork(client, { path: { projectId }, body })
 */
export const createProjectFork: runtime.Operation<types.CreateProjectForkInput, types.CreateProjectForkResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.forks.create',
  method: 'POST',
  path: '/v1/projects/{projectId}/forks',
  scopes: ['apps:write'],
})

/**
 * List forks
 *
 * Lists the projects that were forked from this one.
 *
 * Needs the scope `apps:read`.
 *
 * @example
 * const result = await listProjectForks(client, { path: { projectId } })
 */
export const listProjectForks: runtime.Operation<types.ListProjectForksInput, types.ListProjectForksResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.forks.list',
  method: 'GET',
  path: '/v1/projects/{projectId}/forks',
  scopes: ['apps:read'],
  pagination: {
    items: 'forks',
    limit: 'limit',
    offset: 'offset',
    defaultLimit: 20,
    maxLimit: 100,
  },
})

/**
 * Get project
 *
 * Returns a project and its configuration.
 *
 * Needs the scope `apps:read`.
 *
 * @example
 * const result = await getProject(client, { path: { projectId } })
 */
export const getProject: runtime.Operation<types.GetProjectInput, types.GetProjectResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.get',
  method: 'GET',
  path: '/v1/projects/{projectId}',
  scopes: ['apps:read'],
})

/**
 * List instances
 *
 * Lists the project's running instances, newest first.
 *
 * Needs the scope `apps:read`.
 *
 * @example
 * const result = await listProjectInstances(client, { path: { projectId } })
 */
export const listProjectInstances: runtime.Operation<types.ListProjectInstancesInput, types.ListProjectInstancesResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.instances.list',
  method: 'GET',
  path: '/v1/projects/{projectId}/instances',
  scopes: ['apps:read'],
  pagination: {
    items: 'instances',
    limit: 'limit',
    offset: 'offset',
    defaultLimit: 20,
    maxLimit: 100,
  },
})

/**
 * Get instance logs
 *
 * Returns the last log lines of an instance, oldest first.
 *
 * Needs the scope `apps:read`.
 *
 * @example
 * const result = await getProjectInstanceLogs(client, { path: { projectId, instanceName } })
 */
export const getProjectInstanceLogs: runtime.Operation<types.GetProjectInstanceLogsInput, types.GetProjectInstanceLogsResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.instances.logs',
  method: 'GET',
  path: '/v1/projects/{projectId}/instances/{instanceName}/logs',
  scopes: ['apps:read'],
})

/**
 * List projects
 *
 * Lists the projects of the organization, newest first.
 *
 * Needs the scope `apps:read`.
 *
 * @example
 * const result = await listProjects(client)
 */
export const listProjects: runtime.Operation<types.ListProjectsInput, types.ListProjectsResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.list',
  method: 'GET',
  path: '/v1/projects',
  scopes: ['apps:read'],
  pagination: {
    items: 'projects',
    limit: 'limit',
    offset: 'offset',
    after: { parameter: 'after_id', property: 'id' },
    defaultLimit: 1000,
    maxLimit: 1000,
  },
})

/**
 * Get project metrics
 *
 * Returns current CPU, memory and disk usage for each instance, and ingestion totals. Unavailable metrics are omitted.
 *
 * Needs the scope `apps:read`.
 *
 * @example
 * const result = await getProjectMetrics(client, { path: { projectId } })
 */
export const getProjectMetrics: runtime.Operation<types.GetProjectMetricsInput, types.GetProjectMetricsResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.metrics.get',
  method: 'GET',
  path: '/v1/projects/{projectId}/metrics',
  scopes: ['apps:read'],
})

/**
 * Create monitor
 *
 * Creates a monitor. It is evaluated from then on and may send notifications.
 *
 * Needs the scope `monitors:write`.
 *
 * @example
 * const result = await createProjectMonitor(client, { path: { projectId }, body })
 */
export const createProjectMonitor: runtime.Operation<types.CreateProjectMonitorInput, types.CreateProjectMonitorResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.monitors.create',
  method: 'POST',
  path: '/v1/projects/{projectId}/monitors',
  scopes: ['monitors:write'],
})

/**
 * Delete monitor
 *
 * Deletes a monitor.
 *
 * Needs the scope `monitors:write`.
 *
 * @example
 * const result = await deleteProjectMonitor(client, { path: { projectId, alertId } })
 */
export const deleteProjectMonitor: runtime.Operation<types.DeleteProjectMonitorInput, types.DeleteProjectMonitorResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.monitors.delete',
  method: 'DELETE',
  path: '/v1/projects/{projectId}/monitors/{alertId}',
  scopes: ['monitors:write'],
})

/**
 * Get monitor
 *
 * Returns a monitor.
 *
 * Needs the scope `monitors:read`.
 *
 * @example
 * const result = await getProjectMonitor(client, { path: { projectId, alertId } })
 */
export const getProjectMonitor: runtime.Operation<types.GetProjectMonitorInput, types.GetProjectMonitorResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.monitors.get',
  method: 'GET',
  path: '/v1/projects/{projectId}/monitors/{alertId}',
  scopes: ['monitors:read'],
})

/**
 * List monitors
 *
 * Lists the project's monitors.
 *
 * Needs the scope `monitors:read`.
 *
 * @example
 * const result = await listProjectMonitors(client, { path: { projectId } })
 */
export const listProjectMonitors: runtime.Operation<types.ListProjectMonitorsInput, types.ListProjectMonitorsResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.monitors.list',
  method: 'GET',
  path: '/v1/projects/{projectId}/monitors',
  scopes: ['monitors:read'],
  pagination: {
    items: 'monitors',
    limit: 'limit',
    offset: 'offset',
    defaultLimit: 20,
    maxLimit: 100,
  },
})

/**
 * Update monitor
 *
 * Updates a monitor. Omitted fields keep their values. A `spec` replaces the entire spec, and `targets` replaces all notification targets.
 *
 * Needs the scope `monitors:write`.
 *
 * @example
 * const result = await updateProjectMonitor(client, { path: { projectId, alertId }, body })
 */
export const updateProjectMonitor: runtime.Operation<types.UpdateProjectMonitorInput, types.UpdateProjectMonitorResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.monitors.update',
  method: 'PATCH',
  path: '/v1/projects/{projectId}/monitors/{alertId}',
  scopes: ['monitors:write'],
  idempotent: true,
})

/**
 * Pause project
 *
 * Tears down the project's runtime. The project, its secrets, API keys and monitors are kept.
 *
 * Needs the scope `apps:write`.
 *
 * @example
 * const result = await pauseProject(client, { path: { projectId } })
 */
export const pauseProject: runtime.Operation<types.PauseProjectInput, types.PauseProjectResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.pause',
  method: 'POST',
  path: '/v1/projects/{projectId}/pause',
  scopes: ['apps:write'],
})

/**
 * Create reaction
 *
 * Creates a data reaction. It is evaluated from then on and may send notifications.
 *
 * Needs the scope `reactions:write`.
 *
 * @example
 * const result = await createProjectReaction(client, { path: { projectId }, body })
 */
export const createProjectReaction: runtime.Operation<types.CreateProjectReactionInput, types.CreateProjectReactionResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.reactions.create',
  method: 'POST',
  path: '/v1/projects/{projectId}/reactions',
  scopes: ['reactions:write'],
})

/**
 * Delete reaction
 *
 * Deletes a data reaction.
 *
 * Needs the scope `reactions:write`.
 *
 * @example
 * const result = await deleteProjectReaction(client, { path: { projectId, alertId } })
 */
export const deleteProjectReaction: runtime.Operation<types.DeleteProjectReactionInput, types.DeleteProjectReactionResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.reactions.delete',
  method: 'DELETE',
  path: '/v1/projects/{projectId}/reactions/{alertId}',
  scopes: ['reactions:write'],
})

/**
 * Get reaction
 *
 * Returns a data reaction.
 *
 * Needs the scope `reactions:read`.
 *
 * @example
 * const result = await getProjectReaction(client, { path: { projectId, alertId } })
 */
export const getProjectReaction: runtime.Operation<types.GetProjectReactionInput, types.GetProjectReactionResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.reactions.get',
  method: 'GET',
  path: '/v1/projects/{projectId}/reactions/{alertId}',
  scopes: ['reactions:read'],
})

/**
 * List reactions
 *
 * Lists the project's data reactions.
 *
 * Needs the scope `reactions:read`.
 *
 * @example
 * const result = await listProjectReactions(client, { path: { projectId } })
 */
export const listProjectReactions: runtime.Operation<types.ListProjectReactionsInput, types.ListProjectReactionsResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.reactions.list',
  method: 'GET',
  path: '/v1/projects/{projectId}/reactions',
  scopes: ['reactions:read'],
  pagination: {
    items: 'reactions',
    limit: 'limit',
    offset: 'offset',
    defaultLimit: 20,
    maxLimit: 100,
  },
})

/**
 * Update reaction
 *
 * Updates a data reaction. Omitted fields keep their values. A `spec` replaces the entire spec, and `targets` replaces all notification targets.
 *
 * Needs the scope `reactions:write`.
 *
 * @example
 * const result = await updateProjectReaction(client, { path: { projectId, alertId }, body })
 */
export const updateProjectReaction: runtime.Operation<types.UpdateProjectReactionInput, types.UpdateProjectReactionResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.reactions.update',
  method: 'PATCH',
  path: '/v1/projects/{projectId}/reactions/{alertId}',
  scopes: ['reactions:write'],
  idempotent: true,
})

/**
 * Connect repository
 *
 * Connects a GitHub repository. Later deployments read `spicepod.yaml` from it. Connecting again replaces the repository, directory and branch.
 *
 * Needs the scope `apps:write`.
 *
 * @example
 * const result = await connectProjectRepository(client, { path: { projectId }, body })
 */
export const connectProjectRepository: runtime.Operation<types.ConnectProjectRepositoryInput, types.ConnectProjectRepositoryResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.repository.connect',
  method: 'PUT',
  path: '/v1/projects/{projectId}/repository',
  scopes: ['apps:write'],
})

/**
 * Resume project
 *
 * Resumes a paused project by starting a new deployment.
 *
 * Needs the scope `apps:write`.
 *
 * @example
 * const result = await resumeProject(client, { path: { projectId } })
 */
export const resumeProject: runtime.Operation<types.ResumeProjectInput, types.ResumeProjectResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.resume',
  method: 'POST',
  path: '/v1/projects/{projectId}/resume',
  scopes: ['apps:write'],
})

/**
 * Delete secret
 *
 * Deletes a secret.
 *
 * Needs the scope `secrets:write`.
 *
 * @example
 * const result = await deleteProjectSecret(client, { path: { projectId, secretName } })
 */
export const deleteProjectSecret: runtime.Operation<types.DeleteProjectSecretInput, types.DeleteProjectSecretResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.secrets.delete',
  method: 'DELETE',
  path: '/v1/projects/{projectId}/secrets/{secretName}',
  scopes: ['secrets:write'],
  empty: true,
})

/**
 * Get secret
 *
 * Returns a secret. The value is masked.
 *
 * Needs the scope `secrets:read`.
 *
 * @example
 * const result = await getProjectSecret(client, { path: { projectId, secretName } })
 */
export const getProjectSecret: runtime.Operation<types.GetProjectSecretInput, types.GetProjectSecretResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.secrets.get',
  method: 'GET',
  path: '/v1/projects/{projectId}/secrets/{secretName}',
  scopes: ['secrets:read'],
})

/**
 * List project secrets
 *
 * Lists the project's secrets. Values are masked.
 *
 * Needs the scope `secrets:read`.
 *
 * @example
 * const result = await listProjectSecrets(client, { path: { projectId } })
 */
export const listProjectSecrets: runtime.Operation<types.ListProjectSecretsInput, types.ListProjectSecretsResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.secrets.list',
  method: 'GET',
  path: '/v1/projects/{projectId}/secrets',
  scopes: ['secrets:read'],
  pagination: {
    items: 'secrets',
    limit: 'limit',
    offset: 'offset',
    defaultLimit: 20,
    maxLimit: 100,
  },
})

/**
 * Create or update secret
 *
 * Creates a secret, or replaces the secret with the same name. The runtime sees the change after the next deployment.
 *
 * Needs the scope `secrets:write`.
 *
 * @example
 * const result = await setProjectSecret(client, { path: { projectId }, body })
 */
export const setProjectSecret: runtime.Operation<types.SetProjectSecretInput, types.SetProjectSecretResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.secrets.set',
  method: 'POST',
  path: '/v1/projects/{projectId}/secrets',
  scopes: ['secrets:write'],
  idempotent: true,
})

/**
 * Update project
 *
 * Updates a project's metadata and configuration. Omitted fields keep their values.
 *
 * Needs the scope `apps:write`.
 *
 * @example
 * const result = await updateProject(client, { path: { projectId }, body })
 */
export const updateProject: runtime.Operation<types.UpdateProjectInput, types.UpdateProjectResult> = /*#__PURE__*/ runtime.operation({
  id: 'projects.update',
  method: 'PUT',
  path: '/v1/projects/{projectId}',
  scopes: ['apps:write'],
})

/**
 * List regions
 *
 * Lists the regions that projects can run in.
 *
 * Needs the scope `apps:read`.
 *
 * @example
 * const result = await listRegions(client)
 */
export const listRegions: runtime.Operation<types.ListRegionsInput, types.ListRegionsResult> = /*#__PURE__*/ runtime.operation({
  id: 'regions.list',
  method: 'GET',
  path: '/v1/regions',
  scopes: ['apps:read'],
  pagination: {
    items: 'regions',
    limit: 'limit',
    offset: 'offset',
    defaultLimit: 20,
    maxLimit: 100,
  },
})

