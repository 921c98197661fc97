// Generated from openapi.json by emit/schemas/all.ts.hbs. Edit those, then run: npm run generate
import * as all from './operations.ts'
import type { OperationSchemas } from './operations.ts'

/** The validators of every operation, sorted by `id`. Importing this keeps all of them in a bundle. */
export const operations: readonly OperationSchemas[] = [
  all.getAppApiKeys,
  all.regenerateAppApiKey,
  all.createApp,
  all.deleteApp,
  all.createAppDeployment,
  all.getAppDeployment,
  all.listAppDeployments,
  all.getAppDeploymentLogs,
  all.getApp,
  all.listApps,
  all.getAppMetrics,
  all.deleteAppSecret,
  all.getAppSecret,
  all.listAppSecrets,
  all.setAppSecret,
  all.updateApp,
  all.listClusters,
  all.createClusterMonitor,
  all.deleteClusterMonitor,
  all.getClusterMonitor,
  all.listClusterMonitors,
  all.updateClusterMonitor,
  all.listContainerImages,
  all.getDocs,
  all.checkHealth,
  all.createInstanceAdoptionCode,
  all.getLimits,
  all.addMember,
  all.getMember,
  all.listMembers,
  all.removeMember,
  all.updateMember,
  all.listOrgs,
  all.getProjectApiKeys,
  all.regenerateProjectApiKey,
  all.createProject,
  all.deleteProject,
  all.createProjectDeployment,
  all.getProjectDeployment,
  all.listProjectDeployments,
  all.getProjectDeploymentLogs,
  all.createProjectFork,
  all.listProjectForks,
  all.getProject,
  all.listProjectInstances,
  all.getProjectInstanceLogs,
  all.listProjects,
  all.getProjectMetrics,
  all.createProjectMonitor,
  all.deleteProjectMonitor,
  all.getProjectMonitor,
  all.listProjectMonitors,
  all.updateProjectMonitor,
  all.pauseProject,
  all.createProjectReaction,
  all.deleteProjectReaction,
  all.getProjectReaction,
  all.listProjectReactions,
  all.updateProjectReaction,
  all.connectProjectRepository,
  all.resumeProject,
  all.deleteProjectSecret,
  all.getProjectSecret,
  all.listProjectSecrets,
  all.setProjectSecret,
  all.updateProject,
  all.listRegions,
]

/**
 * Finds the validators of an operation by its `id`.
 *
 * @example
 * const schemas = validators()('projects.create')
 */
export function validators(): (operationId: string) => OperationSchemas | undefined {
  const byId = new Map(operations.map((operation) => [operation.id, operation]))
  return (operationId) => byId.get(operationId)
}
