import { toIso } from '../clock.ts'
import { showDeployment } from '../entities/deployments.ts'
import type { Project } from '../entities/projects.ts'
import type { RequestLog } from '../requests.ts'
import type { State } from '../store/state.ts'

/** How much of it a page can show. */
const shown = { projects: 50, requests: 50 }

/** The state as it lives, for a page that shows it. Nothing secret is in it. */
export function describeState(state: State, requests: RequestLog, now: number): object {
  const projects = [...state.projects.table.values()].filter(({ deletedAt }) => deletedAt === null)
  return {
    now: toIso(now),
    organizations: [...state.organizations.table.values()].map(({ id, name, plan }) => ({
      name,
      plan,
      projects: state.projects.count(id),
      members: state.members.count(id),
    })),
    projectCount: projects.length,
    projects: projects
      .slice(-shown.projects)
      .reverse()
      .map((project) => describeProject(state, project, now)),
    requests: requests.list().slice(-shown.requests).reverse(),
  }
}

function describeProject(state: State, project: Project, now: number): object {
  const everything = { limit: Number.POSITIVE_INFINITY, offset: 0 }
  const recent = state.deployments.list(project.id, { limit: 5, offset: 0 })
  return {
    id: project.id,
    name: project.name,
    org: state.organizations.table.get(project.orgId)?.name,
    region: project.settings.region,
    paused: project.paused,
    secrets: state.secrets.list(project.id, everything).map(({ name }) => name),
    deployments: recent.map((deployment) => showDeployment(deployment, now)),
  }
}
