import type { Call, Route } from '../call.ts'
import { type Deployment, isRunning, showDeployment, standingOf } from '../entities/deployments.ts'
import type { Project } from '../entities/projects.ts'
import { ApiError, conflict, notFound } from '../http/api-error.ts'
import { json } from '../http/exchange.ts'
import { findShortage } from '../rules/capacity.ts'
import { checkImageTag } from '../rules/images.ts'
import { checkReplicas } from '../rules/project-settings.ts'
import { requireDeployable } from '../rules/spicepod-source.ts'
import type { Page } from '../store/ordered-index.ts'
import { requireProject } from './lookups.ts'

/** Options of one deployment. */
export interface DeploymentRequest {
  readonly image_tag?: string
  readonly replicas?: number
  readonly branch?: string
  readonly commit_sha?: string
  readonly commit_message?: string
}

/** Lists deployments, newest first. */
export const listDeployments: Route = (call) => {
  const { state, now, page, query } = call
  const project = requireProject(call)
  const deployments =
    query.status === undefined
      ? state.deployments.list(project.id, page)
      : filterPage(
          state.deployments.newestFirst(project.id),
          (deployment) => standingOf(deployment, now).status === query.status,
          page,
        )
  return json(200, { deployments: deployments.map((deployment) => showDeployment(deployment, now)) })
}

/** Starts a deployment. */
export const createDeployment: Route = (call) => {
  const project = requireProject(call)
  if (project.paused) {
    throw new ApiError(400, 'The project is paused: resume it first', { code: 'spicepod_paused' })
  }
  const deployment = deploy(call, project, (call.body ?? {}) as DeploymentRequest)
  return json(202, showDeployment(deployment, call.now))
}

/** Returns a deployment. */
export const getDeployment: Route = (call) => json(200, showDeployment(requireDeployment(call), call.now))

/**
 * Starts a deployment of a project with its current configuration.
 * @throws ApiError 400, 403 or 409
 */
export function deploy(call: Call, project: Project, request: DeploymentRequest): Deployment {
  const { state, now, timeline } = call
  const latest = state.deployments.latest(project.id)
  if (latest && isRunning(standingOf(latest, now).status)) {
    throw conflict(`Deployment ${latest.id} is still running`)
  }
  const { settings } = project
  const branch = request.branch ?? settings.productionBranch
  requireDeployable(state, project, branch)
  if (request.image_tag !== undefined) checkImageTag(call, request.image_tag)
  checkReplicas(call, request.replicas)
  const replicas = request.replicas ?? settings.replicas
  return state.deployments.table.insert({
    projectId: project.id,
    createdAt: now,
    phases: timeline.plan(findShortage(settings, replicas)),
    supersededAt: null,
    imageTag: request.image_tag ?? settings.imageTag,
    replicas,
    branch,
    commitSha: request.commit_sha ?? headOf(call, project, branch),
    commitMessage: request.commit_message?.split('\n', 1)[0] ?? null,
    createdBy: call.caller.user?.username ?? null,
  })
}

/** The latest commit of the connected repository's branch. */
function headOf({ random }: Call, { connection }: Project, branch: string | null): string | null {
  return connection ? random.hex(40, 'commit', connection.repository, branch ?? '') : null
}

/**
 * The deployment that the path names.
 * @throws ApiError 404
 */
export function requireDeployment(call: Call): Deployment {
  const id = call.path.deploymentId as number
  const deployment = call.state.deployments.find(requireProject(call).id, id)
  if (!deployment) throw notFound('Deployment', id)
  return deployment
}

function filterPage<T>(items: Iterable<T>, keep: (item: T) => boolean, { limit, offset }: Page): T[] {
  const kept: T[] = []
  let skipped = 0
  for (const item of items) {
    if (!keep(item)) continue
    if (skipped < offset) skipped++
    else if (kept.push(item) === limit) break
  }
  return kept
}
