// Generated from openapi.json by emit/mocks/all.ts.hbs. Edit those, then run: npm run generate
import type { HttpHandler } from 'msw'
import * as all from './handlers.ts'
import type { MockOptions } from './runtime.ts'

/**
 * What makes handlers, as a tree of resources.
 *
 * @example
 * server.use(mock.projects.create.conflict())
 */
export const mock: {
  apps: {
    create: typeof all.createApp,
    delete: typeof all.deleteApp,
    get: typeof all.getApp,
    list: typeof all.listApps,
    update: typeof all.updateApp,
    apiKeys: { get: typeof all.getAppApiKeys, regenerate: typeof all.regenerateAppApiKey },
    deployments: {
      create: typeof all.createAppDeployment,
      get: typeof all.getAppDeployment,
      list: typeof all.listAppDeployments,
      logs: typeof all.getAppDeploymentLogs,
    },
    metrics: { get: typeof all.getAppMetrics },
    secrets: {
      delete: typeof all.deleteAppSecret,
      get: typeof all.getAppSecret,
      list: typeof all.listAppSecrets,
      set: typeof all.setAppSecret,
    },
  },
  clusters: {
    list: typeof all.listClusters,
    monitors: {
      create: typeof all.createClusterMonitor,
      delete: typeof all.deleteClusterMonitor,
      get: typeof all.getClusterMonitor,
      list: typeof all.listClusterMonitors,
      update: typeof all.updateClusterMonitor,
    },
  },
  containerImages: { list: typeof all.listContainerImages },
  docs: { get: typeof all.getDocs },
  health: { check: typeof all.checkHealth },
  instanceAdoptionCodes: { create: typeof all.createInstanceAdoptionCode },
  limits: { get: typeof all.getLimits },
  members: {
    add: typeof all.addMember,
    get: typeof all.getMember,
    list: typeof all.listMembers,
    remove: typeof all.removeMember,
    update: typeof all.updateMember,
  },
  orgs: { list: typeof all.listOrgs },
  projects: {
    create: typeof all.createProject,
    delete: typeof all.deleteProject,
    get: typeof all.getProject,
    list: typeof all.listProjects,
    pause: typeof all.pauseProject,
    resume: typeof all.resumeProject,
    update: typeof all.updateProject,
    apiKeys: {
      get: typeof all.getProjectApiKeys,
      regenerate: typeof all.regenerateProjectApiKey,
    },
    deployments: {
      create: typeof all.createProjectDeployment,
      get: typeof all.getProjectDeployment,
      list: typeof all.listProjectDeployments,
      logs: typeof all.getProjectDeploymentLogs,
    },
    forks: { create: typeof all.createProjectFork, list: typeof all.listProjectForks },
    instances: { list: typeof all.listProjectInstances, logs: typeof all.getProjectInstanceLogs },
    metrics: { get: typeof all.getProjectMetrics },
    monitors: {
      create: typeof all.createProjectMonitor,
      delete: typeof all.deleteProjectMonitor,
      get: typeof all.getProjectMonitor,
      list: typeof all.listProjectMonitors,
      update: typeof all.updateProjectMonitor,
    },
    reactions: {
      create: typeof all.createProjectReaction,
      delete: typeof all.deleteProjectReaction,
      get: typeof all.getProjectReaction,
      list: typeof all.listProjectReactions,
      update: typeof all.updateProjectReaction,
    },
    repository: { connect: typeof all.connectProjectRepository },
    secrets: {
      delete: typeof all.deleteProjectSecret,
      get: typeof all.getProjectSecret,
      list: typeof all.listProjectSecrets,
      set: typeof all.setProjectSecret,
    },
  },
  regions: { list: typeof all.listRegions },
} = {
  apps: {
    create: all.createApp,
    delete: all.deleteApp,
    get: all.getApp,
    list: all.listApps,
    update: all.updateApp,
    apiKeys: { get: all.getAppApiKeys, regenerate: all.regenerateAppApiKey },
    deployments: {
      create: all.createAppDeployment,
      get: all.getAppDeployment,
      list: all.listAppDeployments,
      logs: all.getAppDeploymentLogs,
    },
    metrics: { get: all.getAppMetrics },
    secrets: {
      delete: all.deleteAppSecret,
      get: all.getAppSecret,
      list: all.listAppSecrets,
      set: all.setAppSecret,
    },
  },
  clusters: {
    list: all.listClusters,
    monitors: {
      create: all.createClusterMonitor,
      delete: all.deleteClusterMonitor,
      get: all.getClusterMonitor,
      list: all.listClusterMonitors,
      update: all.updateClusterMonitor,
    },
  },
  containerImages: { list: all.listContainerImages },
  docs: { get: all.getDocs },
  health: { check: all.checkHealth },
  instanceAdoptionCodes: { create: all.createInstanceAdoptionCode },
  limits: { get: all.getLimits },
  members: {
    add: all.addMember,
    get: all.getMember,
    list: all.listMembers,
    remove: all.removeMember,
    update: all.updateMember,
  },
  orgs: { list: all.listOrgs },
  projects: {
    create: all.createProject,
    delete: all.deleteProject,
    get: all.getProject,
    list: all.listProjects,
    pause: all.pauseProject,
    resume: all.resumeProject,
    update: all.updateProject,
    apiKeys: { get: all.getProjectApiKeys, regenerate: all.regenerateProjectApiKey },
    deployments: {
      create: all.createProjectDeployment,
      get: all.getProjectDeployment,
      list: all.listProjectDeployments,
      logs: all.getProjectDeploymentLogs,
    },
    forks: { create: all.createProjectFork, list: all.listProjectForks },
    instances: { list: all.listProjectInstances, logs: all.getProjectInstanceLogs },
    metrics: { get: all.getProjectMetrics },
    monitors: {
      create: all.createProjectMonitor,
      delete: all.deleteProjectMonitor,
      get: all.getProjectMonitor,
      list: all.listProjectMonitors,
      update: all.updateProjectMonitor,
    },
    reactions: {
      create: all.createProjectReaction,
      delete: all.deleteProjectReaction,
      get: all.getProjectReaction,
      list: all.listProjectReactions,
      update: all.updateProjectReaction,
    },
    repository: { connect: all.connectProjectRepository },
    secrets: {
      delete: all.deleteProjectSecret,
      get: all.getProjectSecret,
      list: all.listProjectSecrets,
      set: all.setProjectSecret,
    },
  },
  regions: { list: all.listRegions },
}

/**
 * A handler for every operation, each answering with its example.
 *
 * @example
 * const server = setupServer(...handlers())
 */
export function handlers(options: MockOptions = {}): HttpHandler[] {
  return makers.map((make) => make(undefined, options))
}

// By a call, and of anything: for an array literal TypeScript would compare the types of all items with each other.
const inOrder = (...makers: readonly any[]): readonly ((answer: undefined, options: MockOptions) => HttpHandler)[] => makers

/** The more special paths first, since MSW takes the first handler that fits. */
const makers = /*#__PURE__*/ inOrder(
  all.createApp,
  all.listApps,
  all.deleteApp,
  all.getApp,
  all.updateApp,
  all.getAppApiKeys,
  all.regenerateAppApiKey,
  all.createAppDeployment,
  all.listAppDeployments,
  all.getAppDeployment,
  all.getAppDeploymentLogs,
  all.getAppMetrics,
  all.listAppSecrets,
  all.setAppSecret,
  all.deleteAppSecret,
  all.getAppSecret,
  all.listClusters,
  all.createClusterMonitor,
  all.listClusterMonitors,
  all.deleteClusterMonitor,
  all.getClusterMonitor,
  all.updateClusterMonitor,
  all.listContainerImages,
  all.getDocs,
  all.checkHealth,
  all.createInstanceAdoptionCode,
  all.getLimits,
  all.addMember,
  all.listMembers,
  all.getMember,
  all.removeMember,
  all.updateMember,
  all.listOrgs,
  all.createProject,
  all.listProjects,
  all.deleteProject,
  all.getProject,
  all.updateProject,
  all.getProjectApiKeys,
  all.regenerateProjectApiKey,
  all.createProjectDeployment,
  all.listProjectDeployments,
  all.getProjectDeployment,
  all.getProjectDeploymentLogs,
  all.createProjectFork,
  all.listProjectForks,
  all.listProjectInstances,
  all.getProjectInstanceLogs,
  all.getProjectMetrics,
  all.createProjectMonitor,
  all.listProjectMonitors,
  all.deleteProjectMonitor,
  all.getProjectMonitor,
  all.updateProjectMonitor,
  all.pauseProject,
  all.createProjectReaction,
  all.listProjectReactions,
  all.deleteProjectReaction,
  all.getProjectReaction,
  all.updateProjectReaction,
  all.connectProjectRepository,
  all.resumeProject,
  all.listProjectSecrets,
  all.setProjectSecret,
  all.deleteProjectSecret,
  all.getProjectSecret,
  all.listRegions,
)
