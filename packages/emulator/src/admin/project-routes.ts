import { showDeployment } from '../entities/deployments.ts'
import { type Project, showProjectWithConfig } from '../entities/projects.ts'
import { ApiError } from '../http/api-error.ts'
import { json } from '../http/exchange.ts'
import { listAlerts } from '../rules/alerts/default-monitors.ts'
import { describeAlert } from '../rules/alerts/describe-alert.ts'
import { apiKeysOf } from '../rules/api-keys.ts'
import { addressesOf } from '../rules/placement.ts'
import { describeProject, listProjects } from './describe-state.ts'
import { readId, readPage } from './page.ts'
import type { AdminRoute } from './route.ts'
import type { AdminCall } from './target.ts'

/** Projects of all organizations, newest first; `search` is part of a name or an id. */
export const listAdminProjects: AdminRoute = ({ state, clock, query }) => {
  const { limit, offset } = readPage(query, 50)
  const search = query.get('search')?.toLowerCase() ?? ''
  const org = query.get('org')
  const orgId = org === null ? null : (state.organizations.find(org)?.id ?? 0)
  const found = listProjects(state).filter(
    (project) =>
      (orgId === null || project.orgId === orgId) &&
      (project.name.toLowerCase().includes(search) || String(project.id) === search),
  )
  const now = clock.now()
  const page = found.reverse().slice(offset, offset + limit)
  return json(200, {
    total: found.length,
    projects: page.map((project) => describeProject(state, project, now)),
  })
}

/** One project with its settings, keys, deployments, monitors, reactions and forks. */
export const getAdminProject: AdminRoute = (call) => {
  const project = findProject(call)
  if (!project) throw new ApiError(404, `There is no project ${call.id}`)
  const { state, random } = call
  const now = call.clock.now()
  const keys = apiKeysOf(random, project)
  const alerts = listAlerts(call, `project:${project.id}`, project)
  return json(200, {
    ...showProjectWithConfig(project, addressesOf(state, project), keys[0]),
    org: state.organizations.table.get(project.orgId)?.name,
    paused: project.paused,
    connection: project.connection,
    api_keys: keys,
    secrets: state.secrets.list(project.id).map(({ name }) => name),
    deployments: state.deployments
      .list(project.id, { limit: 50, offset: 0 })
      .map((deployment) => showDeployment(deployment, now)),
    monitors: alerts.filter(({ kind }) => kind === 'monitor').map((alert) => describeAlert(alert, project)),
    reactions: alerts.filter(({ kind }) => kind === 'reaction').map((alert) => describeAlert(alert, project)),
    forks: state.projects.listForks(project.id).map(({ id, name }) => ({ id, name })),
  })
}

function findProject({ state, id }: AdminCall): Project | undefined {
  const project = state.projects.table.get(readId(id))
  return project?.deletedAt === null ? project : undefined
}
