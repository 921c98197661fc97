import { type StateClock, toIso } from '../clock.ts'
import { showDeployment } from '../entities/deployments.ts'
import type { Organization } from '../entities/organizations.ts'
import type { Project } from '../entities/projects.ts'
import type { RequestLog } from '../requests/request-log.ts'
import { isUntouched } from '../rules/personal-organization.ts'
import type { State } from '../store/state.ts'

/** Number of items per kind in one response; the rest is at separate paths. */
const shown = { projects: 50, requests: 50, deployments: 5 }

/** A summary of the state, without bodies and secrets. */
export function describeState(state: State, requests: RequestLog, clock: StateClock): object {
  const now = clock.now()
  const projects = listProjects(state)
  return {
    now: toIso(now),
    clock: describeClock(clock),
    organizations: describeOrganizations(state),
    projectCount: projects.length,
    projects: projects
      .slice(-shown.projects)
      .reverse()
      .map((project) => describeProject(state, project, now)),
    requests: requests.summaries().slice(-shown.requests).reverse(),
  }
}

/** The time, and whether it moves by itself. */
export function describeClock(clock: StateClock): object {
  return { now: toIso(clock.now()), isRunning: clock.isRunning }
}

/** Organizations with their sizes. */
export function describeOrganizations(state: State): readonly object[] {
  return [...state.organizations.table.values()]
    .filter((org) => !isUntouched(state, org))
    .map((org) => describeOrganization(state, org))
}

function describeOrganization(state: State, { id, name, plan }: Organization): object {
  return { id, name, plan, projects: state.projects.count(id), members: state.members.count(id) }
}

/** The projects that are not deleted, oldest first. */
export function listProjects(state: State): readonly Project[] {
  return [...state.projects.table.values()].filter(({ deletedAt }) => deletedAt === null)
}

/** A project as lists show it. */
export function describeProject(state: State, project: Project, now: number): object {
  const recent = state.deployments.list(project.id, { limit: shown.deployments, offset: 0 })
  return {
    id: project.id,
    name: project.name,
    org: state.organizations.table.get(project.orgId)?.name,
    region: project.settings.region,
    paused: project.paused,
    created_at: toIso(project.createdAt),
    secrets: state.secrets.list(project.id).map(({ name }) => name),
    deployments: recent.map((deployment) => showDeployment(deployment, now)),
  }
}

/** A project as lists show it; `null` if it does not exist or was deleted. */
export function describeProjectOrNull(state: State, id: number, now: number): object | null {
  const project = state.projects.table.get(id)
  return project && project.deletedAt === null ? describeProject(state, project, now) : null
}
