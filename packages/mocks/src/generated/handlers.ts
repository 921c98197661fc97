// Generated from openapi.json by emit/mocks/handlers.ts.hbs. Edit those, then run: npm run generate
import * as examples from '@spice-cloud/schemas/examples'
import * as schemas from '@spice-cloud/schemas/operations'
import type * as types from '@spice-cloud/types/operations'
import * as runtime from './runtime.ts'

const server = 'https://api.spice.ai'

/**
 * Mocks `GET /v1/apps/{appId}/api-keys`.
 *
 * Get API keys
 *
 * @deprecated
 */
export const getAppApiKeys: runtime.Mock<
  types.GetAppApiKeysInput,
  types.GetAppApiKeysData,
  types.GetAppApiKeysResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/apps/{appId}/api-keys',
  baseUrl: server,
  status: 200,
  examples: examples.getAppApiKeys,
  schemas: schemas.getAppApiKeys,
})

/**
 * Mocks `POST /v1/apps/{appId}/api-keys`.
 *
 * Regenerate API key
 *
 * @deprecated
 */
export const regenerateAppApiKey: runtime.Mock<
  types.RegenerateAppApiKeyInput,
  types.RegenerateAppApiKeyData,
  types.RegenerateAppApiKeyResult
> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/apps/{appId}/api-keys',
  baseUrl: server,
  status: 200,
  examples: examples.regenerateAppApiKey,
  schemas: schemas.regenerateAppApiKey,
})

/**
 * Mocks `POST /v1/apps`.
 *
 * Create app
 *
 * @deprecated
 */
export const createApp: runtime.Mock<
  types.CreateAppInput,
  types.CreateAppData,
  types.CreateAppResult
> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/apps',
  baseUrl: server,
  status: 201,
  examples: examples.createApp,
  schemas: schemas.createApp,
})

/**
 * Mocks `DELETE /v1/apps/{appId}`.
 *
 * Delete app
 *
 * @deprecated
 */
export const deleteApp: runtime.Mock<
  types.DeleteAppInput,
  types.DeleteAppData,
  types.DeleteAppResult
> = /*#__PURE__*/ runtime.mock({
  method: 'DELETE',
  path: '/v1/apps/{appId}',
  baseUrl: server,
  status: 204,
  examples: examples.deleteApp,
  schemas: schemas.deleteApp,
})

/**
 * Mocks `POST /v1/apps/{appId}/deployments`.
 *
 * Create deployment
 *
 * @deprecated
 */
export const createAppDeployment: runtime.Mock<
  types.CreateAppDeploymentInput,
  types.CreateAppDeploymentData,
  types.CreateAppDeploymentResult
> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/apps/{appId}/deployments',
  baseUrl: server,
  status: 202,
  examples: examples.createAppDeployment,
  schemas: schemas.createAppDeployment,
})

/**
 * Mocks `GET /v1/apps/{appId}/deployments/{deploymentId}`.
 *
 * Get deployment
 *
 * @deprecated
 */
export const getAppDeployment: runtime.Mock<
  types.GetAppDeploymentInput,
  types.GetAppDeploymentData,
  types.GetAppDeploymentResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/apps/{appId}/deployments/{deploymentId}',
  baseUrl: server,
  status: 200,
  examples: examples.getAppDeployment,
  schemas: schemas.getAppDeployment,
})

/**
 * Mocks `GET /v1/apps/{appId}/deployments`.
 *
 * List deployments
 *
 * @deprecated
 */
export const listAppDeployments: runtime.Mock<
  types.ListAppDeploymentsInput,
  types.ListAppDeploymentsData,
  types.ListAppDeploymentsResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/apps/{appId}/deployments',
  baseUrl: server,
  status: 200,
  examples: examples.listAppDeployments,
  schemas: schemas.listAppDeployments,
})

/**
 * Mocks `GET /v1/apps/{appId}/deployments/{deploymentId}/logs`.
 *
 * Get deployment logs
 *
 * @deprecated
 */
export const getAppDeploymentLogs: runtime.Mock<
  types.GetAppDeploymentLogsInput,
  types.GetAppDeploymentLogsData,
  types.GetAppDeploymentLogsResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/apps/{appId}/deployments/{deploymentId}/logs',
  baseUrl: server,
  status: 200,
  examples: examples.getAppDeploymentLogs,
  schemas: schemas.getAppDeploymentLogs,
})

/**
 * Mocks `GET /v1/apps/{appId}`.
 *
 * Get app
 *
 * @deprecated
 */
export const getApp: runtime.Mock<
  types.GetAppInput,
  types.GetAppData,
  types.GetAppResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/apps/{appId}',
  baseUrl: server,
  status: 200,
  examples: examples.getApp,
  schemas: schemas.getApp,
})

/**
 * Mocks `GET /v1/apps`.
 *
 * List apps
 *
 * @deprecated
 */
export const listApps: runtime.Mock<
  types.ListAppsInput,
  types.ListAppsData,
  types.ListAppsResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/apps',
  baseUrl: server,
  status: 200,
  examples: examples.listApps,
  schemas: schemas.listApps,
})

/**
 * Mocks `GET /v1/apps/{appId}/metrics`.
 *
 * Get app metrics
 *
 * @deprecated
 */
export const getAppMetrics: runtime.Mock<
  types.GetAppMetricsInput,
  types.GetAppMetricsData,
  types.GetAppMetricsResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/apps/{appId}/metrics',
  baseUrl: server,
  status: 200,
  examples: examples.getAppMetrics,
  schemas: schemas.getAppMetrics,
})

/**
 * Mocks `DELETE /v1/apps/{appId}/secrets/{secretName}`.
 *
 * Delete secret
 *
 * @deprecated
 */
export const deleteAppSecret: runtime.Mock<
  types.DeleteAppSecretInput,
  types.DeleteAppSecretData,
  types.DeleteAppSecretResult
> = /*#__PURE__*/ runtime.mock({
  method: 'DELETE',
  path: '/v1/apps/{appId}/secrets/{secretName}',
  baseUrl: server,
  status: 204,
  examples: examples.deleteAppSecret,
  schemas: schemas.deleteAppSecret,
})

/**
 * Mocks `GET /v1/apps/{appId}/secrets/{secretName}`.
 *
 * Get secret
 *
 * @deprecated
 */
export const getAppSecret: runtime.Mock<
  types.GetAppSecretInput,
  types.GetAppSecretData,
  types.GetAppSecretResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/apps/{appId}/secrets/{secretName}',
  baseUrl: server,
  status: 200,
  examples: examples.getAppSecret,
  schemas: schemas.getAppSecret,
})

/**
 * Mocks `GET /v1/apps/{appId}/secrets`.
 *
 * List app secrets
 *
 * @deprecated
 */
export const listAppSecrets: runtime.Mock<
  types.ListAppSecretsInput,
  types.ListAppSecretsData,
  types.ListAppSecretsResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/apps/{appId}/secrets',
  baseUrl: server,
  status: 200,
  examples: examples.listAppSecrets,
  schemas: schemas.listAppSecrets,
})

/**
 * Mocks `POST /v1/apps/{appId}/secrets`.
 *
 * Create or update secret
 *
 * @deprecated
 */
export const setAppSecret: runtime.Mock<
  types.SetAppSecretInput,
  types.SetAppSecretData,
  types.SetAppSecretResult
> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/apps/{appId}/secrets',
  baseUrl: server,
  status: 200,
  examples: examples.setAppSecret,
  schemas: schemas.setAppSecret,
})

/**
 * Mocks `PUT /v1/apps/{appId}`.
 *
 * Update app
 *
 * @deprecated
 */
export const updateApp: runtime.Mock<
  types.UpdateAppInput,
  types.UpdateAppData,
  types.UpdateAppResult
> = /*#__PURE__*/ runtime.mock({
  method: 'PUT',
  path: '/v1/apps/{appId}',
  baseUrl: server,
  status: 200,
  examples: examples.updateApp,
  schemas: schemas.updateApp,
})

/**
 * Mocks `GET /v1/clusters`.
 *
 * List clusters
 */
export const listClusters: runtime.Mock<
  types.ListClustersInput,
  types.ListClustersData,
  types.ListClustersResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/clusters',
  baseUrl: server,
  status: 200,
  examples: examples.listClusters,
  schemas: schemas.listClusters,
})

/**
 * Mocks `POST /v1/clusters/{clusterId}/monitors`.
 *
 * Create cluster monitor
 */
export const createClusterMonitor: runtime.Mock<
  types.CreateClusterMonitorInput,
  types.CreateClusterMonitorData,
  types.CreateClusterMonitorResult
> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/clusters/{clusterId}/monitors',
  baseUrl: server,
  status: 201,
  examples: examples.createClusterMonitor,
  schemas: schemas.createClusterMonitor,
})

/**
 * Mocks `DELETE /v1/clusters/{clusterId}/monitors/{alertId}`.
 *
 * Delete cluster monitor
 */
export const deleteClusterMonitor: runtime.Mock<
  types.DeleteClusterMonitorInput,
  types.DeleteClusterMonitorData,
  types.DeleteClusterMonitorResult
> = /*#__PURE__*/ runtime.mock({
  method: 'DELETE',
  path: '/v1/clusters/{clusterId}/monitors/{alertId}',
  baseUrl: server,
  status: 200,
  examples: examples.deleteClusterMonitor,
  schemas: schemas.deleteClusterMonitor,
})

/**
 * Mocks `GET /v1/clusters/{clusterId}/monitors/{alertId}`.
 *
 * Get cluster monitor
 */
export const getClusterMonitor: runtime.Mock<
  types.GetClusterMonitorInput,
  types.GetClusterMonitorData,
  types.GetClusterMonitorResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/clusters/{clusterId}/monitors/{alertId}',
  baseUrl: server,
  status: 200,
  examples: examples.getClusterMonitor,
  schemas: schemas.getClusterMonitor,
})

/**
 * Mocks `GET /v1/clusters/{clusterId}/monitors`.
 *
 * List cluster monitors
 */
export const listClusterMonitors: runtime.Mock<
  types.ListClusterMonitorsInput,
  types.ListClusterMonitorsData,
  types.ListClusterMonitorsResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/clusters/{clusterId}/monitors',
  baseUrl: server,
  status: 200,
  examples: examples.listClusterMonitors,
  schemas: schemas.listClusterMonitors,
})

/**
 * Mocks `PATCH /v1/clusters/{clusterId}/monitors/{alertId}`.
 *
 * Update cluster monitor
 */
export const updateClusterMonitor: runtime.Mock<
  types.UpdateClusterMonitorInput,
  types.UpdateClusterMonitorData,
  types.UpdateClusterMonitorResult
> = /*#__PURE__*/ runtime.mock({
  method: 'PATCH',
  path: '/v1/clusters/{clusterId}/monitors/{alertId}',
  baseUrl: server,
  status: 200,
  examples: examples.updateClusterMonitor,
  schemas: schemas.updateClusterMonitor,
})

/**
 * Mocks `GET /v1/container-images`.
 *
 * List container images
 */
export const listContainerImages: runtime.Mock<
  types.ListContainerImagesInput,
  types.ListContainerImagesData,
  types.ListContainerImagesResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/container-images',
  baseUrl: server,
  status: 200,
  examples: examples.listContainerImages,
  schemas: schemas.listContainerImages,
})

/**
 * Mocks `GET /v1/docs`.
 *
 * OpenAPI document
 */
export const getDocs: runtime.Mock<
  types.GetDocsInput,
  types.GetDocsData,
  types.GetDocsResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/docs',
  baseUrl: server,
  status: 200,
  examples: examples.getDocs,
  schemas: schemas.getDocs,
})

/**
 * Mocks `GET /v1/health`.
 *
 * Health check
 */
export const checkHealth: runtime.Mock<
  types.CheckHealthInput,
  types.CheckHealthData,
  types.CheckHealthResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/health',
  baseUrl: server,
  status: 200,
  examples: examples.checkHealth,
  schemas: schemas.checkHealth,
})

/**
 * Mocks `POST /v1/instance-adoption-codes`.
 *
 * Create adoption code
 */
export const createInstanceAdoptionCode: runtime.Mock<
  types.CreateInstanceAdoptionCodeInput,
  types.CreateInstanceAdoptionCodeData,
  types.CreateInstanceAdoptionCodeResult
> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/instance-adoption-codes',
  baseUrl: server,
  status: 201,
  examples: examples.createInstanceAdoptionCode,
  schemas: schemas.createInstanceAdoptionCode,
})

/**
 * Mocks `GET /v1/limits`.
 *
 * Get limits
 */
export const getLimits: runtime.Mock<
  types.GetLimitsInput,
  types.GetLimitsData,
  types.GetLimitsResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/limits',
  baseUrl: server,
  status: 200,
  examples: examples.getLimits,
  schemas: schemas.getLimits,
})

/**
 * Mocks `POST /v1/members`.
 *
 * Add member
 */
export const addMember: runtime.Mock<
  types.AddMemberInput,
  types.AddMemberData,
  types.AddMemberResult
> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/members',
  baseUrl: server,
  status: 201,
  examples: examples.addMember,
  schemas: schemas.addMember,
})

/**
 * Mocks `GET /v1/members/{memberId}`.
 *
 * Get member
 */
export const getMember: runtime.Mock<
  types.GetMemberInput,
  types.GetMemberData,
  types.GetMemberResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/members/{memberId}',
  baseUrl: server,
  status: 200,
  examples: examples.getMember,
  schemas: schemas.getMember,
})

/**
 * Mocks `GET /v1/members`.
 *
 * List members
 */
export const listMembers: runtime.Mock<
  types.ListMembersInput,
  types.ListMembersData,
  types.ListMembersResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/members',
  baseUrl: server,
  status: 200,
  examples: examples.listMembers,
  schemas: schemas.listMembers,
})

/**
 * Mocks `DELETE /v1/members/{memberId}`.
 *
 * Remove member
 */
export const removeMember: runtime.Mock<
  types.RemoveMemberInput,
  types.RemoveMemberData,
  types.RemoveMemberResult
> = /*#__PURE__*/ runtime.mock({
  method: 'DELETE',
  path: '/v1/members/{memberId}',
  baseUrl: server,
  status: 204,
  examples: examples.removeMember,
  schemas: schemas.removeMember,
})

/**
 * Mocks `PATCH /v1/members/{memberId}`.
 *
 * Update member roles
 */
export const updateMember: runtime.Mock<
  types.UpdateMemberInput,
  types.UpdateMemberData,
  types.UpdateMemberResult
> = /*#__PURE__*/ runtime.mock({
  method: 'PATCH',
  path: '/v1/members/{memberId}',
  baseUrl: server,
  status: 200,
  examples: examples.updateMember,
  schemas: schemas.updateMember,
})

/**
 * Mocks `GET /v1/orgs`.
 *
 * List organizations
 */
export const listOrgs: runtime.Mock<
  types.ListOrgsInput,
  types.ListOrgsData,
  types.ListOrgsResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/orgs',
  baseUrl: server,
  status: 200,
  examples: examples.listOrgs,
  schemas: schemas.listOrgs,
})

/**
 * Mocks `GET /v1/projects/{projectId}/api-keys`.
 *
 * Get API keys
 */
export const getProjectApiKeys: runtime.Mock<
  types.GetProjectApiKeysInput,
  types.GetProjectApiKeysData,
  types.GetProjectApiKeysResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/api-keys',
  baseUrl: server,
  status: 200,
  examples: examples.getProjectApiKeys,
  schemas: schemas.getProjectApiKeys,
})

/**
 * Mocks `POST /v1/projects/{projectId}/api-keys`.
 *
 * Regenerate API key
 */
export const regenerateProjectApiKey: runtime.Mock<
  types.RegenerateProjectApiKeyInput,
  types.RegenerateProjectApiKeyData,
  types.RegenerateProjectApiKeyResult
> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/projects/{projectId}/api-keys',
  baseUrl: server,
  status: 200,
  examples: examples.regenerateProjectApiKey,
  schemas: schemas.regenerateProjectApiKey,
})

/**
 * Mocks `POST /v1/projects`.
 *
 * Create project
 */
export const createProject: runtime.Mock<
  types.CreateProjectInput,
  types.CreateProjectData,
  types.CreateProjectResult
> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/projects',
  baseUrl: server,
  status: 201,
  examples: examples.createProject,
  schemas: schemas.createProject,
})

/**
 * Mocks `DELETE /v1/projects/{projectId}`.
 *
 * Delete project
 */
export const deleteProject: runtime.Mock<
  types.DeleteProjectInput,
  types.DeleteProjectData,
  types.DeleteProjectResult
> = /*#__PURE__*/ runtime.mock({
  method: 'DELETE',
  path: '/v1/projects/{projectId}',
  baseUrl: server,
  status: 204,
  examples: examples.deleteProject,
  schemas: schemas.deleteProject,
})

/**
 * Mocks `POST /v1/projects/{projectId}/deployments`.
 *
 * Create deployment
 */
export const createProjectDeployment: runtime.Mock<
  types.CreateProjectDeploymentInput,
  types.CreateProjectDeploymentData,
  types.CreateProjectDeploymentResult
> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/projects/{projectId}/deployments',
  baseUrl: server,
  status: 202,
  examples: examples.createProjectDeployment,
  schemas: schemas.createProjectDeployment,
})

/**
 * Mocks `GET /v1/projects/{projectId}/deployments/{deploymentId}`.
 *
 * Get deployment
 */
export const getProjectDeployment: runtime.Mock<
  types.GetProjectDeploymentInput,
  types.GetProjectDeploymentData,
  types.GetProjectDeploymentResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/deployments/{deploymentId}',
  baseUrl: server,
  status: 200,
  examples: examples.getProjectDeployment,
  schemas: schemas.getProjectDeployment,
})

/**
 * Mocks `GET /v1/projects/{projectId}/deployments`.
 *
 * List deployments
 */
export const listProjectDeployments: runtime.Mock<
  types.ListProjectDeploymentsInput,
  types.ListProjectDeploymentsData,
  types.ListProjectDeploymentsResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/deployments',
  baseUrl: server,
  status: 200,
  examples: examples.listProjectDeployments,
  schemas: schemas.listProjectDeployments,
})

/**
 * Mocks `GET /v1/projects/{projectId}/deployments/{deploymentId}/logs`.
 *
 * Get deployment logs
 */
export const getProjectDeploymentLogs: runtime.Mock<
  types.GetProjectDeploymentLogsInput,
  types.GetProjectDeploymentLogsData,
  types.GetProjectDeploymentLogsResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/deployments/{deploymentId}/logs',
  baseUrl: server,
  status: 200,
  examples: examples.getProjectDeploymentLogs,
  schemas: schemas.getProjectDeploymentLogs,
})

/**
 * Mocks `POST /v1/projects/{projectId}/forks`.
 *
 * Fork project
 */
export const createProjectFork: runtime.Mock<
  types.CreateProjectForkInput,
  types.CreateProjectForkData,
  types.CreateProjectForkResult
> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/projects/{projectId}/forks',
  baseUrl: server,
  status: 201,
  examples: examples.createProjectFork,
  schemas: schemas.createProjectFork,
})

/**
 * Mocks `GET /v1/projects/{projectId}/forks`.
 *
 * List forks
 */
export const listProjectForks: runtime.Mock<
  types.ListProjectForksInput,
  types.ListProjectForksData,
  types.ListProjectForksResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/forks',
  baseUrl: server,
  status: 200,
  examples: examples.listProjectForks,
  schemas: schemas.listProjectForks,
})

/**
 * Mocks `GET /v1/projects/{projectId}`.
 *
 * Get project
 */
export const getProject: runtime.Mock<
  types.GetProjectInput,
  types.GetProjectData,
  types.GetProjectResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}',
  baseUrl: server,
  status: 200,
  examples: examples.getProject,
  schemas: schemas.getProject,
})

/**
 * Mocks `GET /v1/projects/{projectId}/instances`.
 *
 * List instances
 */
export const listProjectInstances: runtime.Mock<
  types.ListProjectInstancesInput,
  types.ListProjectInstancesData,
  types.ListProjectInstancesResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/instances',
  baseUrl: server,
  status: 200,
  examples: examples.listProjectInstances,
  schemas: schemas.listProjectInstances,
})

/**
 * Mocks `GET /v1/projects/{projectId}/instances/{instanceName}/logs`.
 *
 * Get instance logs
 */
export const getProjectInstanceLogs: runtime.Mock<
  types.GetProjectInstanceLogsInput,
  types.GetProjectInstanceLogsData,
  types.GetProjectInstanceLogsResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/instances/{instanceName}/logs',
  baseUrl: server,
  status: 200,
  examples: examples.getProjectInstanceLogs,
  schemas: schemas.getProjectInstanceLogs,
})

/**
 * Mocks `GET /v1/projects`.
 *
 * List projects
 */
export const listProjects: runtime.Mock<
  types.ListProjectsInput,
  types.ListProjectsData,
  types.ListProjectsResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects',
  baseUrl: server,
  status: 200,
  examples: examples.listProjects,
  schemas: schemas.listProjects,
})

/**
 * Mocks `GET /v1/projects/{projectId}/metrics`.
 *
 * Get project metrics
 */
export const getProjectMetrics: runtime.Mock<
  types.GetProjectMetricsInput,
  types.GetProjectMetricsData,
  types.GetProjectMetricsResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/metrics',
  baseUrl: server,
  status: 200,
  examples: examples.getProjectMetrics,
  schemas: schemas.getProjectMetrics,
})

/**
 * Mocks `POST /v1/projects/{projectId}/monitors`.
 *
 * Create monitor
 */
export const createProjectMonitor: runtime.Mock<
  types.CreateProjectMonitorInput,
  types.CreateProjectMonitorData,
  types.CreateProjectMonitorResult
> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/projects/{projectId}/monitors',
  baseUrl: server,
  status: 201,
  examples: examples.createProjectMonitor,
  schemas: schemas.createProjectMonitor,
})

/**
 * Mocks `DELETE /v1/projects/{projectId}/monitors/{alertId}`.
 *
 * Delete monitor
 */
export const deleteProjectMonitor: runtime.Mock<
  types.DeleteProjectMonitorInput,
  types.DeleteProjectMonitorData,
  types.DeleteProjectMonitorResult
> = /*#__PURE__*/ runtime.mock({
  method: 'DELETE',
  path: '/v1/projects/{projectId}/monitors/{alertId}',
  baseUrl: server,
  status: 200,
  examples: examples.deleteProjectMonitor,
  schemas: schemas.deleteProjectMonitor,
})

/**
 * Mocks `GET /v1/projects/{projectId}/monitors/{alertId}`.
 *
 * Get monitor
 */
export const getProjectMonitor: runtime.Mock<
  types.GetProjectMonitorInput,
  types.GetProjectMonitorData,
  types.GetProjectMonitorResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/monitors/{alertId}',
  baseUrl: server,
  status: 200,
  examples: examples.getProjectMonitor,
  schemas: schemas.getProjectMonitor,
})

/**
 * Mocks `GET /v1/projects/{projectId}/monitors`.
 *
 * List monitors
 */
export const listProjectMonitors: runtime.Mock<
  types.ListProjectMonitorsInput,
  types.ListProjectMonitorsData,
  types.ListProjectMonitorsResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/monitors',
  baseUrl: server,
  status: 200,
  examples: examples.listProjectMonitors,
  schemas: schemas.listProjectMonitors,
})

/**
 * Mocks `PATCH /v1/projects/{projectId}/monitors/{alertId}`.
 *
 * Update monitor
 */
export const updateProjectMonitor: runtime.Mock<
  types.UpdateProjectMonitorInput,
  types.UpdateProjectMonitorData,
  types.UpdateProjectMonitorResult
> = /*#__PURE__*/ runtime.mock({
  method: 'PATCH',
  path: '/v1/projects/{projectId}/monitors/{alertId}',
  baseUrl: server,
  status: 200,
  examples: examples.updateProjectMonitor,
  schemas: schemas.updateProjectMonitor,
})

/**
 * Mocks `POST /v1/projects/{projectId}/pause`.
 *
 * Pause project
 */
export const pauseProject: runtime.Mock<
  types.PauseProjectInput,
  types.PauseProjectData,
  types.PauseProjectResult
> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/projects/{projectId}/pause',
  baseUrl: server,
  status: 200,
  examples: examples.pauseProject,
  schemas: schemas.pauseProject,
})

/**
 * Mocks `POST /v1/projects/{projectId}/reactions`.
 *
 * Create reaction
 */
export const createProjectReaction: runtime.Mock<
  types.CreateProjectReactionInput,
  types.CreateProjectReactionData,
  types.CreateProjectReactionResult
> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/projects/{projectId}/reactions',
  baseUrl: server,
  status: 201,
  examples: examples.createProjectReaction,
  schemas: schemas.createProjectReaction,
})

/**
 * Mocks `DELETE /v1/projects/{projectId}/reactions/{alertId}`.
 *
 * Delete reaction
 */
export const deleteProjectReaction: runtime.Mock<
  types.DeleteProjectReactionInput,
  types.DeleteProjectReactionData,
  types.DeleteProjectReactionResult
> = /*#__PURE__*/ runtime.mock({
  method: 'DELETE',
  path: '/v1/projects/{projectId}/reactions/{alertId}',
  baseUrl: server,
  status: 200,
  examples: examples.deleteProjectReaction,
  schemas: schemas.deleteProjectReaction,
})

/**
 * Mocks `GET /v1/projects/{projectId}/reactions/{alertId}`.
 *
 * Get reaction
 */
export const getProjectReaction: runtime.Mock<
  types.GetProjectReactionInput,
  types.GetProjectReactionData,
  types.GetProjectReactionResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/reactions/{alertId}',
  baseUrl: server,
  status: 200,
  examples: examples.getProjectReaction,
  schemas: schemas.getProjectReaction,
})

/**
 * Mocks `GET /v1/projects/{projectId}/reactions`.
 *
 * List reactions
 */
export const listProjectReactions: runtime.Mock<
  types.ListProjectReactionsInput,
  types.ListProjectReactionsData,
  types.ListProjectReactionsResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/reactions',
  baseUrl: server,
  status: 200,
  examples: examples.listProjectReactions,
  schemas: schemas.listProjectReactions,
})

/**
 * Mocks `PATCH /v1/projects/{projectId}/reactions/{alertId}`.
 *
 * Update reaction
 */
export const updateProjectReaction: runtime.Mock<
  types.UpdateProjectReactionInput,
  types.UpdateProjectReactionData,
  types.UpdateProjectReactionResult
> = /*#__PURE__*/ runtime.mock({
  method: 'PATCH',
  path: '/v1/projects/{projectId}/reactions/{alertId}',
  baseUrl: server,
  status: 200,
  examples: examples.updateProjectReaction,
  schemas: schemas.updateProjectReaction,
})

/**
 * Mocks `PUT /v1/projects/{projectId}/repository`.
 *
 * Connect repository
 */
export const connectProjectRepository: runtime.Mock<
  types.ConnectProjectRepositoryInput,
  types.ConnectProjectRepositoryData,
  types.ConnectProjectRepositoryResult
> = /*#__PURE__*/ runtime.mock({
  method: 'PUT',
  path: '/v1/projects/{projectId}/repository',
  baseUrl: server,
  status: 200,
  examples: examples.connectProjectRepository,
  schemas: schemas.connectProjectRepository,
})

/**
 * Mocks `POST /v1/projects/{projectId}/resume`.
 *
 * Resume project
 */
export const resumeProject: runtime.Mock<
  types.ResumeProjectInput,
  types.ResumeProjectData,
  types.ResumeProjectResult
> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/projects/{projectId}/resume',
  baseUrl: server,
  status: 200,
  examples: examples.resumeProject,
  schemas: schemas.resumeProject,
})

/**
 * Mocks `DELETE /v1/projects/{projectId}/secrets/{secretName}`.
 *
 * Delete secret
 */
export const deleteProjectSecret: runtime.Mock<
  types.DeleteProjectSecretInput,
  types.DeleteProjectSecretData,
  types.DeleteProjectSecretResult
> = /*#__PURE__*/ runtime.mock({
  method: 'DELETE',
  path: '/v1/projects/{projectId}/secrets/{secretName}',
  baseUrl: server,
  status: 204,
  examples: examples.deleteProjectSecret,
  schemas: schemas.deleteProjectSecret,
})

/**
 * Mocks `GET /v1/projects/{projectId}/secrets/{secretName}`.
 *
 * Get secret
 */
export const getProjectSecret: runtime.Mock<
  types.GetProjectSecretInput,
  types.GetProjectSecretData,
  types.GetProjectSecretResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/secrets/{secretName}',
  baseUrl: server,
  status: 200,
  examples: examples.getProjectSecret,
  schemas: schemas.getProjectSecret,
})

/**
 * Mocks `GET /v1/projects/{projectId}/secrets`.
 *
 * List project secrets
 */
export const listProjectSecrets: runtime.Mock<
  types.ListProjectSecretsInput,
  types.ListProjectSecretsData,
  types.ListProjectSecretsResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/secrets',
  baseUrl: server,
  status: 200,
  examples: examples.listProjectSecrets,
  schemas: schemas.listProjectSecrets,
})

/**
 * Mocks `POST /v1/projects/{projectId}/secrets`.
 *
 * Create or update secret
 */
export const setProjectSecret: runtime.Mock<
  types.SetProjectSecretInput,
  types.SetProjectSecretData,
  types.SetProjectSecretResult
> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/projects/{projectId}/secrets',
  baseUrl: server,
  status: 200,
  examples: examples.setProjectSecret,
  schemas: schemas.setProjectSecret,
})

/**
 * Mocks `PUT /v1/projects/{projectId}`.
 *
 * Update project
 */
export const updateProject: runtime.Mock<
  types.UpdateProjectInput,
  types.UpdateProjectData,
  types.UpdateProjectResult
> = /*#__PURE__*/ runtime.mock({
  method: 'PUT',
  path: '/v1/projects/{projectId}',
  baseUrl: server,
  status: 200,
  examples: examples.updateProject,
  schemas: schemas.updateProject,
})

/**
 * Mocks `GET /v1/regions`.
 *
 * List regions
 */
export const listRegions: runtime.Mock<
  types.ListRegionsInput,
  types.ListRegionsData,
  types.ListRegionsResult
> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/regions',
  baseUrl: server,
  status: 200,
  examples: examples.listRegions,
  schemas: schemas.listRegions,
})

