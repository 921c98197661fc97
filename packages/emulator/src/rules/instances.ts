import { type Deployment, isRunning, type Standing, standingOf } from '../entities/deployments.ts'
import type { Project } from '../entities/projects.ts'
import { conflict } from '../http/api-error.ts'
import type { State } from '../store/state.ts'

/** A replica of a project. */
export interface Instance {
  readonly name: string
  /** `ready` when it serves, `starting`, or `offline` when a newer deployment took its place. */
  readonly status: 'ready' | 'starting' | 'offline'
  readonly startedAt: number | null
  readonly deploymentId: number
}

/**
 * The instances of a project that are there now, newest first: those of the last deployment that
 * succeeded, and those that one under way is starting.
 * @throws ApiError 409 when the project is paused or was never deployed
 */
export function listInstancesOf(state: State, project: Project, now: number): Instance[] {
  if (project.paused) throw conflict('The project is paused', 'project_paused')
  const found: Instance[] = []
  for (const deployment of state.deployments.newestFirst(project.id)) {
    const standing = standingOf(deployment, now)
    if (standing.status === 'in_progress') found.push(...instancesOf(project, deployment, standing))
    if (standing.status !== 'succeeded') continue
    return [...found, ...instancesOf(project, deployment, standing)]
  }
  if (found.length === 0) throw conflict('The project is not deployed', 'project_not_deployed')
  return found
}

/** Finds an instance by its name; former ones are offline. */
export function findInstance(
  state: State,
  project: Project,
  name: string,
  now: number,
): Instance | undefined {
  const current = listInstancesOf(state, project, now).find((instance) => instance.name === name)
  if (current) return current
  const deploymentId = Number(/-(\d+)-\d+$/.exec(name)?.[1] ?? Number.NaN)
  const deployment = state.deployments.find(project.id, deploymentId)
  if (!deployment) return undefined
  const standing = standingOf(deployment, now)
  if (standing.status !== 'succeeded') return undefined
  const former = instancesOf(project, deployment, standing).find((instance) => instance.name === name)
  return former && { ...former, status: 'offline' }
}

function instancesOf(project: Project, deployment: Deployment, standing: Standing): Instance[] {
  const starting = isRunning(standing.status)
  return Array.from({ length: deployment.replicas }, (_, index) => ({
    name: `${project.name.toLowerCase()}-${deployment.id}-${index}`,
    status: starting ? 'starting' : 'ready',
    startedAt: starting ? null : standing.finishedAt,
    deploymentId: deployment.id,
  }))
}
