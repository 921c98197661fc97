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
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/apps/{appId}/api-keys',
  200,
  examples.getAppApiKeys,
  schemas.getAppApiKeys,
)

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
> = /*#__PURE__*/ runtime.mock(
  'POST',
  server,
  '/v1/apps/{appId}/api-keys',
  200,
  examples.regenerateAppApiKey,
  schemas.regenerateAppApiKey,
)

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
> = /*#__PURE__*/ runtime.mock('POST', server, '/v1/apps', 201, examples.createApp, schemas.createApp)

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
> = /*#__PURE__*/ runtime.mock(
  'DELETE',
  server,
  '/v1/apps/{appId}',
  204,
  examples.deleteApp,
  schemas.deleteApp,
)

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
> = /*#__PURE__*/ runtime.mock(
  'POST',
  server,
  '/v1/apps/{appId}/deployments',
  202,
  examples.createAppDeployment,
  schemas.createAppDeployment,
)

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
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/apps/{appId}/deployments/{deploymentId}',
  200,
  examples.getAppDeployment,
  schemas.getAppDeployment,
)

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
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/apps/{appId}/deployments',
  200,
  examples.listAppDeployments,
  schemas.listAppDeployments,
)

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
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/apps/{appId}/deployments/{deploymentId}/logs',
  200,
  examples.getAppDeploymentLogs,
  schemas.getAppDeploymentLogs,
)

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
> = /*#__PURE__*/ runtime.mock('GET', server, '/v1/apps/{appId}', 200, examples.getApp, schemas.getApp)

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
> = /*#__PURE__*/ runtime.mock('GET', server, '/v1/apps', 200, examples.listApps, schemas.listApps)

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
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/apps/{appId}/metrics',
  200,
  examples.getAppMetrics,
  schemas.getAppMetrics,
)

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
> = /*#__PURE__*/ runtime.mock(
  'DELETE',
  server,
  '/v1/apps/{appId}/secrets/{secretName}',
  204,
  examples.deleteAppSecret,
  schemas.deleteAppSecret,
)

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
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/apps/{appId}/secrets/{secretName}',
  200,
  examples.getAppSecret,
  schemas.getAppSecret,
)

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
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/apps/{appId}/secrets',
  200,
  examples.listAppSecrets,
  schemas.listAppSecrets,
)

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
> = /*#__PURE__*/ runtime.mock(
  'POST',
  server,
  '/v1/apps/{appId}/secrets',
  200,
  examples.setAppSecret,
  schemas.setAppSecret,
)

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
> = /*#__PURE__*/ runtime.mock('PUT', server, '/v1/apps/{appId}', 200, examples.updateApp, schemas.updateApp)

/**
 * Mocks `GET /v1/clusters`.
 *
 * List clusters
 */
export const listClusters: runtime.Mock<
  types.ListClustersInput,
  types.ListClustersData,
  types.ListClustersResult
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/clusters',
  200,
  examples.listClusters,
  schemas.listClusters,
)

/**
 * Mocks `POST /v1/clusters/{clusterId}/monitors`.
 *
 * Create cluster monitor
 */
export const createClusterMonitor: runtime.Mock<
  types.CreateClusterMonitorInput,
  types.CreateClusterMonitorData,
  types.CreateClusterMonitorResult
> = /*#__PURE__*/ runtime.mock(
  'POST',
  server,
  '/v1/clusters/{clusterId}/monitors',
  201,
  examples.createClusterMonitor,
  schemas.createClusterMonitor,
)

/**
 * Mocks `DELETE /v1/clusters/{clusterId}/monitors/{alertId}`.
 *
 * Delete cluster monitor
 */
export const deleteClusterMonitor: runtime.Mock<
  types.DeleteClusterMonitorInput,
  types.DeleteClusterMonitorData,
  types.DeleteClusterMonitorResult
> = /*#__PURE__*/ runtime.mock(
  'DELETE',
  server,
  '/v1/clusters/{clusterId}/monitors/{alertId}',
  200,
  examples.deleteClusterMonitor,
  schemas.deleteClusterMonitor,
)

/**
 * Mocks `GET /v1/clusters/{clusterId}/monitors/{alertId}`.
 *
 * Get cluster monitor
 */
export const getClusterMonitor: runtime.Mock<
  types.GetClusterMonitorInput,
  types.GetClusterMonitorData,
  types.GetClusterMonitorResult
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/clusters/{clusterId}/monitors/{alertId}',
  200,
  examples.getClusterMonitor,
  schemas.getClusterMonitor,
)

/**
 * Mocks `GET /v1/clusters/{clusterId}/monitors`.
 *
 * List cluster monitors
 */
export const listClusterMonitors: runtime.Mock<
  types.ListClusterMonitorsInput,
  types.ListClusterMonitorsData,
  types.ListClusterMonitorsResult
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/clusters/{clusterId}/monitors',
  200,
  examples.listClusterMonitors,
  schemas.listClusterMonitors,
)

/**
 * Mocks `PATCH /v1/clusters/{clusterId}/monitors/{alertId}`.
 *
 * Update cluster monitor
 */
export const updateClusterMonitor: runtime.Mock<
  types.UpdateClusterMonitorInput,
  types.UpdateClusterMonitorData,
  types.UpdateClusterMonitorResult
> = /*#__PURE__*/ runtime.mock(
  'PATCH',
  server,
  '/v1/clusters/{clusterId}/monitors/{alertId}',
  200,
  examples.updateClusterMonitor,
  schemas.updateClusterMonitor,
)

/**
 * Mocks `GET /v1/container-images`.
 *
 * List container images
 */
export const listContainerImages: runtime.Mock<
  types.ListContainerImagesInput,
  types.ListContainerImagesData,
  types.ListContainerImagesResult
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/container-images',
  200,
  examples.listContainerImages,
  schemas.listContainerImages,
)

/**
 * Mocks `GET /v1/docs`.
 *
 * OpenAPI document
 */
export const getDocs: runtime.Mock<
  types.GetDocsInput,
  types.GetDocsData,
  types.GetDocsResult
> = /*#__PURE__*/ runtime.mock('GET', server, '/v1/docs', 200, examples.getDocs, schemas.getDocs)

/**
 * Mocks `GET /v1/health`.
 *
 * Health check
 */
export const checkHealth: runtime.Mock<
  types.CheckHealthInput,
  types.CheckHealthData,
  types.CheckHealthResult
> = /*#__PURE__*/ runtime.mock('GET', server, '/v1/health', 200, examples.checkHealth, schemas.checkHealth)

/**
 * Mocks `POST /v1/instance-adoption-codes`.
 *
 * Create adoption code
 */
export const createInstanceAdoptionCode: runtime.Mock<
  types.CreateInstanceAdoptionCodeInput,
  types.CreateInstanceAdoptionCodeData,
  types.CreateInstanceAdoptionCodeResult
> = /*#__PURE__*/ runtime.mock(
  'POST',
  server,
  '/v1/instance-adoption-codes',
  201,
  examples.createInstanceAdoptionCode,
  schemas.createInstanceAdoptionCode,
)

/**
 * Mocks `GET /v1/limits`.
 *
 * Get limits
 */
export const getLimits: runtime.Mock<
  types.GetLimitsInput,
  types.GetLimitsData,
  types.GetLimitsResult
> = /*#__PURE__*/ runtime.mock('GET', server, '/v1/limits', 200, examples.getLimits, schemas.getLimits)

/**
 * Mocks `POST /v1/members`.
 *
 * Add member
 */
export const addMember: runtime.Mock<
  types.AddMemberInput,
  types.AddMemberData,
  types.AddMemberResult
> = /*#__PURE__*/ runtime.mock('POST', server, '/v1/members', 201, examples.addMember, schemas.addMember)

/**
 * Mocks `GET /v1/members/{memberId}`.
 *
 * Get member
 */
export const getMember: runtime.Mock<
  types.GetMemberInput,
  types.GetMemberData,
  types.GetMemberResult
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/members/{memberId}',
  200,
  examples.getMember,
  schemas.getMember,
)

/**
 * Mocks `GET /v1/members`.
 *
 * List members
 */
export const listMembers: runtime.Mock<
  types.ListMembersInput,
  types.ListMembersData,
  types.ListMembersResult
> = /*#__PURE__*/ runtime.mock('GET', server, '/v1/members', 200, examples.listMembers, schemas.listMembers)

/**
 * Mocks `DELETE /v1/members/{memberId}`.
 *
 * Remove member
 */
export const removeMember: runtime.Mock<
  types.RemoveMemberInput,
  types.RemoveMemberData,
  types.RemoveMemberResult
> = /*#__PURE__*/ runtime.mock(
  'DELETE',
  server,
  '/v1/members/{memberId}',
  204,
  examples.removeMember,
  schemas.removeMember,
)

/**
 * Mocks `PATCH /v1/members/{memberId}`.
 *
 * Update member roles
 */
export const updateMember: runtime.Mock<
  types.UpdateMemberInput,
  types.UpdateMemberData,
  types.UpdateMemberResult
> = /*#__PURE__*/ runtime.mock(
  'PATCH',
  server,
  '/v1/members/{memberId}',
  200,
  examples.updateMember,
  schemas.updateMember,
)

/**
 * Mocks `GET /v1/orgs`.
 *
 * List organizations
 */
export const listOrgs: runtime.Mock<
  types.ListOrgsInput,
  types.ListOrgsData,
  types.ListOrgsResult
> = /*#__PURE__*/ runtime.mock('GET', server, '/v1/orgs', 200, examples.listOrgs, schemas.listOrgs)

/**
 * Mocks `GET /v1/projects/{projectId}/api-keys`.
 *
 * Get API keys
 */
export const getProjectApiKeys: runtime.Mock<
  types.GetProjectApiKeysInput,
  types.GetProjectApiKeysData,
  types.GetProjectApiKeysResult
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/projects/{projectId}/api-keys',
  200,
  examples.getProjectApiKeys,
  schemas.getProjectApiKeys,
)

/**
 * Mocks `POST /v1/projects/{projectId}/api-keys`.
 *
 * Regenerate API key
 */
export const regenerateProjectApiKey: runtime.Mock<
  types.RegenerateProjectApiKeyInput,
  types.RegenerateProjectApiKeyData,
  types.RegenerateProjectApiKeyResult
> = /*#__PURE__*/ runtime.mock(
  'POST',
  server,
  '/v1/projects/{projectId}/api-keys',
  200,
  examples.regenerateProjectApiKey,
  schemas.regenerateProjectApiKey,
)

/**
 * Mocks `POST /v1/projects`.
 *
 * Create project
 */
export const createProject: runtime.Mock<
  types.CreateProjectInput,
  types.CreateProjectData,
  types.CreateProjectResult
> = /*#__PURE__*/ runtime.mock(
  'POST',
  server,
  '/v1/projects',
  201,
  examples.createProject,
  schemas.createProject,
)

/**
 * Mocks `DELETE /v1/projects/{projectId}`.
 *
 * Delete project
 */
export const deleteProject: runtime.Mock<
  types.DeleteProjectInput,
  types.DeleteProjectData,
  types.DeleteProjectResult
> = /*#__PURE__*/ runtime.mock(
  'DELETE',
  server,
  '/v1/projects/{projectId}',
  204,
  examples.deleteProject,
  schemas.deleteProject,
)

/**
 * Mocks `POST /v1/projects/{projectId}/deployments`.
 *
 * Create deployment
 */
export const createProjectDeployment: runtime.Mock<
  types.CreateProjectDeploymentInput,
  types.CreateProjectDeploymentData,
  types.CreateProjectDeploymentResult
> = /*#__PURE__*/ runtime.mock(
  'POST',
  server,
  '/v1/projects/{projectId}/deployments',
  202,
  examples.createProjectDeployment,
  schemas.createProjectDeployment,
)

/**
 * Mocks `GET /v1/projects/{projectId}/deployments/{deploymentId}`.
 *
 * Get deployment
 */
export const getProjectDeployment: runtime.Mock<
  types.GetProjectDeploymentInput,
  types.GetProjectDeploymentData,
  types.GetProjectDeploymentResult
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/projects/{projectId}/deployments/{deploymentId}',
  200,
  examples.getProjectDeployment,
  schemas.getProjectDeployment,
)

/**
 * Mocks `GET /v1/projects/{projectId}/deployments`.
 *
 * List deployments
 */
export const listProjectDeployments: runtime.Mock<
  types.ListProjectDeploymentsInput,
  types.ListProjectDeploymentsData,
  types.ListProjectDeploymentsResult
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/projects/{projectId}/deployments',
  200,
  examples.listProjectDeployments,
  schemas.listProjectDeployments,
)

/**
 * Mocks `GET /v1/projects/{projectId}/deployments/{deploymentId}/logs`.
 *
 * Get deployment logs
 */
export const getProjectDeploymentLogs: runtime.Mock<
  types.GetProjectDeploymentLogsInput,
  types.GetProjectDeploymentLogsData,
  types.GetProjectDeploymentLogsResult
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/projects/{projectId}/deployments/{deploymentId}/logs',
  200,
  examples.getProjectDeploymentLogs,
  schemas.getProjectDeploymentLogs,
)

/**
 * Mocks `POST /v1/projects/{projectId}/forks`.
 *
 * Fork project
 */
export const createProjectFork: runtime.Mock<
  types.CreateProjectForkInput,
  types.CreateProjectForkData,
  types.CreateProjectForkResult
> = /*#__PURE__*/ runtime.mock(
  'POST',
  server,
  '/v1/projects/{projectId}/forks',
  201,
  examples.createProjectFork,
  schemas.createProjectFork,
)

/**
 * Mocks `GET /v1/projects/{projectId}/forks`.
 *
 * List forks
 */
export const listProjectForks: runtime.Mock<
  types.ListProjectForksInput,
  types.ListProjectForksData,
  types.ListProjectForksResult
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/projects/{projectId}/forks',
  200,
  examples.listProjectForks,
  schemas.listProjectForks,
)

/**
 * Mocks `GET /v1/projects/{projectId}`.
 *
 * Get project
 */
export const getProject: runtime.Mock<
  types.GetProjectInput,
  types.GetProjectData,
  types.GetProjectResult
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/projects/{projectId}',
  200,
  examples.getProject,
  schemas.getProject,
)

/**
 * Mocks `GET /v1/projects/{projectId}/instances`.
 *
 * List instances
 */
export const listProjectInstances: runtime.Mock<
  types.ListProjectInstancesInput,
  types.ListProjectInstancesData,
  types.ListProjectInstancesResult
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/projects/{projectId}/instances',
  200,
  examples.listProjectInstances,
  schemas.listProjectInstances,
)

/**
 * Mocks `GET /v1/projects/{projectId}/instances/{instanceName}/logs`.
 *
 * Get instance logs
 */
export const getProjectInstanceLogs: runtime.Mock<
  types.GetProjectInstanceLogsInput,
  types.GetProjectInstanceLogsData,
  types.GetProjectInstanceLogsResult
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/projects/{projectId}/instances/{instanceName}/logs',
  200,
  examples.getProjectInstanceLogs,
  schemas.getProjectInstanceLogs,
)

/**
 * Mocks `GET /v1/projects`.
 *
 * List projects
 */
export const listProjects: runtime.Mock<
  types.ListProjectsInput,
  types.ListProjectsData,
  types.ListProjectsResult
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/projects',
  200,
  examples.listProjects,
  schemas.listProjects,
)

/**
 * Mocks `GET /v1/projects/{projectId}/metrics`.
 *
 * Get project metrics
 */
export const getProjectMetrics: runtime.Mock<
  types.GetProjectMetricsInput,
  types.GetProjectMetricsData,
  types.GetProjectMetricsResult
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/projects/{projectId}/metrics',
  200,
  examples.getProjectMetrics,
  schemas.getProjectMetrics,
)

/**
 * Mocks `POST /v1/projects/{projectId}/monitors`.
 *
 * Create monitor
 */
export const createProjectMonitor: runtime.Mock<
  types.CreateProjectMonitorInput,
  types.CreateProjectMonitorData,
  types.CreateProjectMonitorResult
> = /*#__PURE__*/ runtime.mock(
  'POST',
  server,
  '/v1/projects/{projectId}/monitors',
  201,
  examples.createProjectMonitor,
  schemas.createProjectMonitor,
)

/**
 * Mocks `DELETE /v1/projects/{projectId}/monitors/{alertId}`.
 *
 * Delete monitor
 */
export const deleteProjectMonitor: runtime.Mock<
  types.DeleteProjectMonitorInput,
  types.DeleteProjectMonitorData,
  types.DeleteProjectMonitorResult
> = /*#__PURE__*/ runtime.mock(
  'DELETE',
  server,
  '/v1/projects/{projectId}/monitors/{alertId}',
  200,
  examples.deleteProjectMonitor,
  schemas.deleteProjectMonitor,
)

/**
 * Mocks `GET /v1/projects/{projectId}/monitors/{alertId}`.
 *
 * Get monitor
 */
export const getProjectMonitor: runtime.Mock<
  types.GetProjectMonitorInput,
  types.GetProjectMonitorData,
  types.GetProjectMonitorResult
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/projects/{projectId}/monitors/{alertId}',
  200,
  examples.getProjectMonitor,
  schemas.getProjectMonitor,
)

/**
 * Mocks `GET /v1/projects/{projectId}/monitors`.
 *
 * List monitors
 */
export const listProjectMonitors: runtime.Mock<
  types.ListProjectMonitorsInput,
  types.ListProjectMonitorsData,
  types.ListProjectMonitorsResult
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/projects/{projectId}/monitors',
  200,
  examples.listProjectMonitors,
  schemas.listProjectMonitors,
)

/**
 * Mocks `PATCH /v1/projects/{projectId}/monitors/{alertId}`.
 *
 * Update monitor
 */
export const updateProjectMonitor: runtime.Mock<
  types.UpdateProjectMonitorInput,
  types.UpdateProjectMonitorData,
  types.UpdateProjectMonitorResult
> = /*#__PURE__*/ runtime.mock(
  'PATCH',
  server,
  '/v1/projects/{projectId}/monitors/{alertId}',
  200,
  examples.updateProjectMonitor,
  schemas.updateProjectMonitor,
)

/**
 * Mocks `POST /v1/projects/{projectId}/pause`.
 *
 * Pause project
 */
export const pauseProject: runtime.Mock<
  types.PauseProjectInput,
  types.PauseProjectData,
  types.PauseProjectResult
> = /*#__PURE__*/ runtime.mock(
  'POST',
  server,
  '/v1/projects/{projectId}/pause',
  200,
  examples.pauseProject,
  schemas.pauseProject,
)

/**
 * Mocks `POST /v1/projects/{projectId}/reactions`.
 *
 * Create reaction
 */
export const createProjectReaction: runtime.Mock<
  types.CreateProjectReactionInput,
  types.CreateProjectReactionData,
  types.CreateProjectReactionResult
> = /*#__PURE__*/ runtime.mock(
  'POST',
  server,
  '/v1/projects/{projectId}/reactions',
  201,
  examples.createProjectReaction,
  schemas.createProjectReaction,
)

/**
 * Mocks `DELETE /v1/projects/{projectId}/reactions/{alertId}`.
 *
 * Delete reaction
 */
export const deleteProjectReaction: runtime.Mock<
  types.DeleteProjectReactionInput,
  types.DeleteProjectReactionData,
  types.DeleteProjectReactionResult
> = /*#__PURE__*/ runtime.mock(
  'DELETE',
  server,
  '/v1/projects/{projectId}/reactions/{alertId}',
  200,
  examples.deleteProjectReaction,
  schemas.deleteProjectReaction,
)

/**
 * Mocks `GET /v1/projects/{projectId}/reactions/{alertId}`.
 *
 * Get reaction
 */
export const getProjectReaction: runtime.Mock<
  types.GetProjectReactionInput,
  types.GetProjectReactionData,
  types.GetProjectReactionResult
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/projects/{projectId}/reactions/{alertId}',
  200,
  examples.getProjectReaction,
  schemas.getProjectReaction,
)

/**
 * Mocks `GET /v1/projects/{projectId}/reactions`.
 *
 * List reactions
 */
export const listProjectReactions: runtime.Mock<
  types.ListProjectReactionsInput,
  types.ListProjectReactionsData,
  types.ListProjectReactionsResult
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/projects/{projectId}/reactions',
  200,
  examples.listProjectReactions,
  schemas.listProjectReactions,
)

/**
 * Mocks `PATCH /v1/projects/{projectId}/reactions/{alertId}`.
 *
 * Update reaction
 */
export const updateProjectReaction: runtime.Mock<
  types.UpdateProjectReactionInput,
  types.UpdateProjectReactionData,
  types.UpdateProjectReactionResult
> = /*#__PURE__*/ runtime.mock(
  'PATCH',
  server,
  '/v1/projects/{projectId}/reactions/{alertId}',
  200,
  examples.updateProjectReaction,
  schemas.updateProjectReaction,
)

/**
 * Mocks `PUT /v1/projects/{projectId}/repository`.
 *
 * Connect repository
 */
export const connectProjectRepository: runtime.Mock<
  types.ConnectProjectRepositoryInput,
  types.ConnectProjectRepositoryData,
  types.ConnectProjectRepositoryResult
> = /*#__PURE__*/ runtime.mock(
  'PUT',
  server,
  '/v1/projects/{projectId}/repository',
  200,
  examples.connectProjectRepository,
  schemas.connectProjectRepository,
)

/**
 * Mocks `POST /v1/projects/{projectId}/resume`.
 *
 * Resume project
 */
export const resumeProject: runtime.Mock<
  types.ResumeProjectInput,
  types.ResumeProjectData,
  types.ResumeProjectResult
> = /*#__PURE__*/ runtime.mock(
  'POST',
  server,
  '/v1/projects/{projectId}/resume',
  200,
  examples.resumeProject,
  schemas.resumeProject,
)

/**
 * Mocks `DELETE /v1/projects/{projectId}/secrets/{secretName}`.
 *
 * Delete secret
 */
export const deleteProjectSecret: runtime.Mock<
  types.DeleteProjectSecretInput,
  types.DeleteProjectSecretData,
  types.DeleteProjectSecretResult
> = /*#__PURE__*/ runtime.mock(
  'DELETE',
  server,
  '/v1/projects/{projectId}/secrets/{secretName}',
  204,
  examples.deleteProjectSecret,
  schemas.deleteProjectSecret,
)

/**
 * Mocks `GET /v1/projects/{projectId}/secrets/{secretName}`.
 *
 * Get secret
 */
export const getProjectSecret: runtime.Mock<
  types.GetProjectSecretInput,
  types.GetProjectSecretData,
  types.GetProjectSecretResult
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/projects/{projectId}/secrets/{secretName}',
  200,
  examples.getProjectSecret,
  schemas.getProjectSecret,
)

/**
 * Mocks `GET /v1/projects/{projectId}/secrets`.
 *
 * List project secrets
 */
export const listProjectSecrets: runtime.Mock<
  types.ListProjectSecretsInput,
  types.ListProjectSecretsData,
  types.ListProjectSecretsResult
> = /*#__PURE__*/ runtime.mock(
  'GET',
  server,
  '/v1/projects/{projectId}/secrets',
  200,
  examples.listProjectSecrets,
  schemas.listProjectSecrets,
)

/**
 * Mocks `POST /v1/projects/{projectId}/secrets`.
 *
 * Create or update secret
 */
export const setProjectSecret: runtime.Mock<
  types.SetProjectSecretInput,
  types.SetProjectSecretData,
  types.SetProjectSecretResult
> = /*#__PURE__*/ runtime.mock(
  'POST',
  server,
  '/v1/projects/{projectId}/secrets',
  200,
  examples.setProjectSecret,
  schemas.setProjectSecret,
)

/**
 * Mocks `PUT /v1/projects/{projectId}`.
 *
 * Update project
 */
export const updateProject: runtime.Mock<
  types.UpdateProjectInput,
  types.UpdateProjectData,
  types.UpdateProjectResult
> = /*#__PURE__*/ runtime.mock(
  'PUT',
  server,
  '/v1/projects/{projectId}',
  200,
  examples.updateProject,
  schemas.updateProject,
)

/**
 * Mocks `GET /v1/regions`.
 *
 * List regions
 */
export const listRegions: runtime.Mock<
  types.ListRegionsInput,
  types.ListRegionsData,
  types.ListRegionsResult
> = /*#__PURE__*/ runtime.mock('GET', server, '/v1/regions', 200, examples.listRegions, schemas.listRegions)

