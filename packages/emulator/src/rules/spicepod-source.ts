import type { Project, Spicepod } from '../entities/projects.ts'
import type { Repository } from '../entities/repositories.ts'
import { ApiError } from '../http/api-error.ts'
import type { State } from '../store/state.ts'
import { readSpicepod, type SpicepodReading } from './spicepod.ts'

/** The Spicepod that a project would deploy: its own, or the one of its repository; `null` for none. */
export function findSpicepod(state: State, project: Project, branch: string | null): SpicepodReading | null {
  if (!project.connection) {
    const { spicepod } = project.settings
    return spicepod ? { ok: true, spicepod } : null
  }
  const repository = state.repositories.find(project.connection.repository)
  if (!repository) return null
  const text = readSpicepodFile(
    repository,
    branch ?? repository.defaultBranch,
    project.connection.rootDirectory,
  )
  return text === null ? null : readSpicepod(text)
}

/** The text of the `spicepod.yaml` in a directory, or `null`. */
export function readSpicepodFile(
  repository: Repository,
  branch: string,
  rootDirectory: string | null,
): string | null {
  const files = Object.hasOwn(repository.branches, branch) ? repository.branches[branch] : undefined
  const prefix = rootDirectory ? `${rootDirectory}/` : ''
  const path = [`${prefix}spicepod.yaml`, `${prefix}spicepod.yml`].find(
    (name) => files && Object.hasOwn(files, name),
  )
  return (path && files?.[path]) || null
}

/**
 * Refuses to deploy a project without a manifest.
 * @throws ApiError 400
 */
export function requireDeployable(state: State, project: Project, branch: string | null): Spicepod {
  const reading = findSpicepod(state, project, branch)
  if (!reading) throw new ApiError(400, 'The project has no spicepod to deploy')
  if (!reading.ok) throw new ApiError(400, `The spicepod is not valid: ${reading.reason}`)
  return reading.spicepod
}
