import type { Call, Route } from '../call.ts'
import type { Repository } from '../entities/repositories.ts'
import { ApiError, conflict, invalidField, unprocessable } from '../http/api-error.ts'
import { json } from '../http/exchange.ts'
import { readSpicepodFile } from '../rules/spicepod-source.ts'
import { requireProject } from './lookups.ts'

interface ConnectRequest {
  readonly repository: string
  readonly root_directory?: string
  readonly production_branch?: string
}

/** Connects a repository, from which the deployments of a project read their Spicepod. */
export const connectRepository: Route = (call) => {
  const project = requireProject(call)
  const body = call.body as ConnectRequest
  const fullName = readRepositoryName(call, body.repository)
  const rootDirectory = readRootDirectory(body.root_directory)
  const repository = requireRepository(call, fullName)
  const branch = body.production_branch ?? repository.defaultBranch
  if (!Object.hasOwn(repository.branches, branch)) {
    throw unprocessable(`${repository.name} has no branch ${branch}`, 'branch_not_found')
  }
  const hasSpicepod = readSpicepodFile(repository, branch, rootDirectory) !== null
  // A directory in the request must contain a Spicepod; the root may get one later.
  if (rootDirectory !== null && !hasSpicepod) {
    throw unprocessable(`${rootDirectory} holds no spicepod.yaml`, 'spicepod_missing')
  }
  const others = call.state.projects.listConnected(call.org.id, repository.name, rootDirectory)
  const other = others.find(({ id }) => id !== project.id)
  if (other) throw conflict(`${other.name} deploys from there already`, 'root_directory_conflict')
  call.state.projects.table.patch(project, {
    connection: { repository: repository.name, rootDirectory },
    settings: {
      ...project.settings,
      description: repository.description ?? null,
      productionBranch: branch,
      spicepod: null,
    },
  })
  return json(200, {
    repository: repository.name,
    root_directory: rootDirectory,
    production_branch: branch,
    has_spicepod: hasSpicepod,
  })
}

function readRepositoryName({ org }: Call, text: string): string {
  if (!/^([A-Za-z0-9][A-Za-z0-9-]*\/)?[A-Za-z0-9._-]+$/.test(text) || /^\.+$/.test(text)) {
    throw invalidField('repository', 'must be name or owner/name', 'invalid_repository')
  }
  const [owner, name] = text.includes('/') ? text.split('/') : [org.name, text]
  if (owner?.toLowerCase() !== org.name.toLowerCase()) {
    throw invalidField('repository', `must belong to the GitHub account ${org.name}`, 'invalid_repository')
  }
  return `${owner}/${name}`
}

function readRootDirectory(text: string | undefined): string | null {
  const path = text?.replace(/^\.\//, '').replace(/\/+$/, '') ?? ''
  if (path === '' || path === '.') return null
  const segments = path.split('/')
  if (segments.some((segment) => !/^[\w. @-]+$/.test(segment) || /^\.+$/.test(segment))) {
    throw invalidField('root_directory', 'must be a path inside the repository', 'invalid_root_directory')
  }
  return path
}

function requireRepository({ state, org }: Call, fullName: string): Repository {
  if (!org.githubConnected) {
    throw conflict('GitHub is not connected to the organization', 'github_not_connected')
  }
  const repository = state.repositories.find(fullName)
  if (!repository)
    throw new ApiError(404, `Repository ${fullName} not found`, { code: 'repository_not_found' })
  if (!repository.readable) throw new ApiError(503, 'GitHub does not answer', { code: 'github_unavailable' })
  return repository
}
