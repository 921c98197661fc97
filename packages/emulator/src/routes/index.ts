import type { Route } from '../call.ts'
import { createAdoptionCode } from './adoption-codes.ts'
import { clusterParent, createAlertRoutes, projectParent } from './alerts.ts'
import { getApiKeys, regenerateApiKey } from './api-keys.ts'
import { listClusters, listContainerImages, listRegions } from './catalog.ts'
import { getDeploymentLogs } from './deployment-logs.ts'
import { createDeployment, getDeployment, listDeployments } from './deployments.ts'
import { createFork, listForks } from './forks.ts'
import { getInstanceLogs, listInstances } from './instances.ts'
import { addMember, getMember, listMembers, removeMember, updateMember } from './members.ts'
import { getMetrics } from './metrics.ts'
import { getLimits, listOrganizations } from './organizations.ts'
import { pauseProject, resumeProject } from './pausing.ts'
import { createProject, deleteProject, getProject, listProjects, updateProject } from './projects.ts'
import { connectRepository } from './repository.ts'
import { deleteSecret, getSecret, listSecrets, setSecret } from './secrets.ts'

/** The common part of projects and apps: the same state under two names. */
const projectRoutes = {
  create: createProject,
  get: getProject,
  update: updateProject,
  delete: deleteProject,
  pause: pauseProject,
  resume: resumeProject,
  'apiKeys.get': getApiKeys,
  'apiKeys.regenerate': regenerateApiKey,
  'deployments.list': listDeployments,
  'deployments.create': createDeployment,
  'deployments.get': getDeployment,
  'deployments.logs': getDeploymentLogs,
  'metrics.get': getMetrics,
  'secrets.list': listSecrets,
  'secrets.set': setSecret,
  'secrets.get': getSecret,
  'secrets.delete': deleteSecret,
  'forks.list': listForks,
  'forks.create': createFork,
  'repository.connect': connectRepository,
  'instances.list': listInstances,
  'instances.logs': getInstanceLogs,
}

/** Handlers of the operations. A missing operation responds with the document's example. */
export const routes: Readonly<Record<string, Route>> = {
  ...under('projects', { list: listProjects('projects'), ...projectRoutes }),
  ...under('apps', { list: listProjects('apps'), ...projectRoutes }),
  ...under('projects.monitors', { ...createAlertRoutes('monitor', projectParent) }),
  ...under('projects.reactions', { ...createAlertRoutes('reaction', projectParent) }),
  ...under('clusters.monitors', { ...createAlertRoutes('monitor', clusterParent) }),
  'clusters.list': listClusters,
  'regions.list': listRegions,
  'containerImages.list': listContainerImages,
  'limits.get': getLimits,
  'orgs.list': listOrganizations,
  'members.list': listMembers,
  'members.add': addMember,
  'members.get': getMember,
  'members.update': updateMember,
  'members.remove': removeMember,
  'instanceAdoptionCodes.create': createAdoptionCode,
}

function under(resource: string, methods: Readonly<Record<string, Route>>): Record<string, Route> {
  return Object.fromEntries(
    Object.entries(methods).map(([method, route]) => [`${resource}.${method}`, route]),
  )
}
