import type { Call, Route } from '../call.ts'
import { isRunning, standingOf } from '../entities/deployments.ts'
import type { Project } from '../entities/projects.ts'
import { conflict } from '../http/api-error.ts'
import { json } from '../http/exchange.ts'
import { supersedeRunning } from '../rules/supersede.ts'
import { deploy } from './deployments.ts'
import { requireProject } from './lookups.ts'

/** Stops the runtime of a project and keeps everything else. */
export const pauseProject: Route = (call) => {
  const project = requireProject(call)
  if (project.paused) throw conflict('The project is paused already', 'project_paused')
  if (!isDeployed(call, project)) throw conflict('The project is not deployed', 'project_not_deployed')
  supersedeRunning(call, project)
  call.state.projects.table.patch(project, { paused: true })
  return json(200, { status: 'paused' })
}

/** Starts the runtime of a paused project with a new deployment. */
export const resumeProject: Route = (call) => {
  const project = requireProject(call)
  if (!project.paused) throw conflict('The project is not paused')
  const deployment = deploy(call, project, {})
  call.state.projects.table.patch(project, { paused: false })
  return json(200, { status: 'running', deployment_id: deployment.id })
}

function isDeployed({ state, now }: Call, project: Project): boolean {
  for (const deployment of state.deployments.newestFirst(project.id)) {
    const { status } = standingOf(deployment, now)
    if (status === 'succeeded' || isRunning(status)) return true
  }
  return false
}
