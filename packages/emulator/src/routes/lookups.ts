import type { Call } from '../call.ts'
import type { Project } from '../entities/projects.ts'
import { notFound } from '../http/api-error.ts'

/**
 * The project that the path names, by either family of paths.
 * @throws ApiError 404
 */
export function requireProject({ state, org, path }: Call): Project {
  const id = (path.projectId ?? path.appId) as number
  const project = state.projects.find(org.id, id)
  if (!project) throw notFound('App', id)
  return project
}
