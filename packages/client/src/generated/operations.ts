// Generated from openapi.json by emit/client/operations.ts.hbs. Edit those, then run: npm run generate
import * as runtime from './runtime.ts'
import type * as types from '@spice-cloud/types/operations'

/**
 * Get API keys
 *
 * The two keys that the app's runtime accepts.
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
 * Makes a new key; the one it replaces stops working at once.
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
 * Creates a app in the organization.
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
 * Deletes a app and stops its runtime.
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
 * Deploys the app as it is configured now.
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
 * One deployment.
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
 * The app's deployments, newest first.
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
 * Log lines of one deployment.
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
 * One app with its configuration.
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
 * The apps of the organization.
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
    defaultLimit: 20,
    maxLimit: 100,
  },
})

/**
 * Get app metrics
 *
 * Current use of CPU, memory and disk by instance, and what was ingested. A figure that is not known is left out.
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
 * Deletes one secret.
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
 * One secret, masked.
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
 * The app's secrets, masked.
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
 * Stores a secret; one of the same name is replaced.
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
 * Changes what a app says of itself and its configuration; what is left out stays.
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
 * The dedicated clusters of the organization.
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
 * Sets a cluster monitor; it is live at once.
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
 * One cluster monitor.
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
 * The cluster monitors set here.
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
 * Changes a cluster monitor; what is left out stays, and a spec that is given replaces the whole spec.
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
 * The runtime images that can be deployed.
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
 * This document.
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
 * Whether the API is up.
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
 * A one-time code that adopts a self-hosted runtime; it is shown once.
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
 * What the organization's plan allows.
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
 * Adds a user to the organization.
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
 * One member.
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
 * The members of the organization.
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
 * Takes a member out of the organization; owners stay.
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
 * Gives a member these roles in place of the old ones.
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
 * The organizations the caller belongs to.
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
 * The two keys that the project's runtime accepts.
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
 * Makes a new key; the one it replaces stops working at once.
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
 * Creates a project in the organization.
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
 * Deletes a project and stops its runtime.
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
 * Deploys the project as it is configured now.
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
 * One deployment.
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
 * The project's deployments, newest first.
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
 * Log lines of one deployment.
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
 * Makes a project from this one's configuration. The fork is not deployed.
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
 * The projects forked from this one.
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
 * One project with its configuration.
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
 * The running instances, newest first.
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
 * The last lines an instance wrote, oldest first.
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
 * The projects of the organization.
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
    defaultLimit: 20,
    maxLimit: 100,
  },
})

/**
 * Get project metrics
 *
 * Current use of CPU, memory and disk by instance, and what was ingested. A figure that is not known is left out.
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
 * Sets a monitor; it is live at once.
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
 * One monitor.
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
 * The monitors set here.
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
 * Changes a monitor; what is left out stays, and a spec that is given replaces the whole spec.
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
 * Stops the runtime and keeps everything else.
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
 * Sets a reaction; it is live at once.
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
 * Deletes a reaction.
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
 * One reaction.
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
 * The reactions set here.
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
 * Changes a reaction; what is left out stays, and a spec that is given replaces the whole spec.
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
 * Deployments read spicepod.yaml from this repository from now on.
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
 * Starts the runtime again with a new deployment.
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
 * Deletes one secret.
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
 * One secret, masked.
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
 * The project's secrets, masked.
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
 * Stores a secret; one of the same name is replaced.
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
 * Changes what a project says of itself and its configuration; what is left out stays.
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
 * Where projects can run.
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

