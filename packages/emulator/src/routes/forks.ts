import type { Call, Route } from '../call.ts'
import {
  newProject,
  type Project,
  type ProjectSettings,
  showProject,
  showProjectWithConfig,
} from '../entities/projects.ts'
import { ApiError, conflict, invalidForm } from '../http/api-error.ts'
import { json } from '../http/exchange.ts'
import { apiKeyOf } from '../rules/api-keys.ts'
import { chooseForkName } from '../rules/fork-names.ts'
import { readForkSource } from '../rules/fork-source.ts'
import { addressesOf, choosePlacement, type Placement } from '../rules/placement.ts'
import { moveScheduler } from '../rules/scheduler-state.ts'
import { findSharedState } from '../rules/shared-state.ts'
import { requireProject } from './lookups.ts'
import { checkRoomForProject } from './projects.ts'

interface ForkRequest {
  readonly name?: string
  readonly region?: string
  readonly cluster_name?: string
  readonly scheduler_state_location?: string
}

/** Lists the projects that were forked from this one. */
export const listForks: Route = (call) => {
  const { state, page } = call
  const forks = state.projects.listForks(requireProject(call).id, page)
  return json(200, { forks: forks.map((fork) => showProject(fork, addressesOf(state, fork))) })
}

/**
 * Creates a project with the configuration and the secrets of this one, without deploying it. The keys, the
 * repository, the size of the instances and the visibility are not copied.
 */
export const createFork: Route = (call) => {
  const { state, org, now, random } = call
  const source = requireProject(call)
  const body = (call.body ?? {}) as ForkRequest
  if (org.aiCreditsExhausted) {
    throw new ApiError(402, 'The organization has used up its credits', { code: 'ai_credits_exhausted' })
  }
  checkRoomForProject(call)
  const placement = { ...inheritPlacement(call, source, body), ...choosePlacement(call, body) }
  const spicepod = moveScheduler(readForkSource(state, source), body.scheduler_state_location)
  const name = body.name ?? chooseForkName(state, source)
  const taken = state.projects.findByName(org.id, name)
  if (taken) throw conflict(`The name ${taken.name} is not available`, 'fork_name_unavailable')
  const fork = state.projects.table.insert({
    ...newProject,
    orgId: org.id,
    name,
    createdAt: now,
    settings: { ...copySettings(source.settings), ...placement, spicepod },
    forkedFrom: { id: source.id, name: source.name },
  })
  copySecrets(call, source, fork)
  const apiKey = apiKeyOf(random, fork, 0)
  return json(201, {
    ...showProjectWithConfig(fork, addressesOf(state, fork), apiKey),
    shared_state: findSharedState(spicepod),
  })
}

function inheritPlacement({ state }: Call, { orgId, settings }: Project, asked: ForkRequest): Placement {
  const { region, clusterName } = settings
  const isThere = clusterName === null ? region !== null : state.catalog.findCluster(orgId, clusterName)
  if (!isThere && asked.region === undefined && asked.cluster_name === undefined) {
    throw invalidForm(
      'The source has no region or cluster, so the fork needs one: send region or cluster_name',
      'fork_placement_required',
    )
  }
  return { region, clusterName }
}

function copySettings({ executor, ...settings }: ProjectSettings): ProjectSettings {
  return {
    ...settings,
    executor: executor?.replicas === undefined ? null : { replicas: executor.replicas },
    resources: null,
    imageTag: null,
    productionBranch: null,
    visibility: 'private',
  }
}

function copySecrets({ state, now }: Call, source: Project, fork: Project): void {
  for (const { name } of state.secrets.list(source.id)) {
    state.secrets.table.insert({ projectId: fork.id, name, createdAt: now, updatedAt: now })
  }
}
