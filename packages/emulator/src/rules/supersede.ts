import type { Call } from '../call.ts'
import { isRunning, standingOf } from '../entities/deployments.ts'
import type { Project } from '../entities/projects.ts'

/** Ends a deployment that is under way, since its project is being stopped: it becomes `created`. */
export function supersedeRunning({ state, now }: Call, project: Project): void {
  const latest = state.deployments.latest(project.id)
  if (latest && isRunning(standingOf(latest, now).status)) {
    state.deployments.table.patch(latest, { supersededAt: now })
  }
}
