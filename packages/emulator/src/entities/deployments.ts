import type * as wire from '@spice-cloud/types'
import { toIso, toIsoOrNull } from '../clock.ts'
import type { Row } from '../store/table.ts'

export type DeploymentStatus = 'queued' | 'in_progress' | 'succeeded' | 'failed' | 'created'

/** Reasons for which a deployment waits while the platform keeps trying. */
export const waitingCodes = [
  'insufficient_cpu',
  'insufficient_memory',
  'insufficient_storage',
  'insufficient_instances',
] as const

/** Reasons for which a deployment fails without further attempts. */
export const finalCodes = ['pod_exceeds_node_capacity', 'unable_to_start', 'internal_error'] as const

export type WaitingCode = (typeof waitingCodes)[number]
export type DeploymentErrorCode = WaitingCode | (typeof finalCodes)[number]

/** The status of a deployment from `afterMs` after its creation. */
export interface Phase {
  readonly afterMs: number
  readonly status: DeploymentStatus
  readonly errorCode: DeploymentErrorCode | null
  readonly errorMessage: string | null
}

/**
 * A deployment has its whole timeline from the start, so its status depends on the time
 * only: it needs no timers and no writes, and a restart does not delay it.
 */
export interface Deployment extends Row {
  readonly projectId: number
  readonly createdAt: number
  /** In ascending order of `afterMs`; the first is at 0. */
  readonly phases: readonly Phase[]
  /** The time at which the project was paused or deleted before the deployment ended. */
  readonly supersededAt: number | null
  readonly imageTag: string | null
  readonly replicas: number
  readonly branch: string | null
  readonly commitSha: string | null
  readonly commitMessage: string | null
  /** `null` for a program. */
  readonly createdBy: string | null
}

/** The status of a deployment at a time. */
export interface Standing {
  readonly status: DeploymentStatus
  readonly errorCode: DeploymentErrorCode | null
  readonly errorMessage: string | null
  readonly startedAt: number | null
  /** `null` as long as nothing has changed. */
  readonly updatedAt: number | null
  readonly finishedAt: number | null
}

/** Returns true if the status can still change. */
export function isRunning(status: DeploymentStatus): boolean {
  return status === 'queued' || status === 'in_progress'
}

/** Returns the status of a deployment at a time. */
export function standingOf(deployment: Deployment, now: number): Standing {
  const { createdAt, supersededAt } = deployment
  const until = supersededAt ?? now
  const passed = deployment.phases.filter((phase) => createdAt + phase.afterMs <= until)
  const phase = passed.at(-1) ?? deployment.phases[0]
  if (!phase) throw new Error(`deployment ${deployment.id} has no phases`)
  const started = passed.find((candidate) => candidate.status === 'in_progress')
  const startedAt = started ? createdAt + started.afterMs : null
  if (supersededAt !== null) {
    return {
      status: 'created',
      errorCode: null,
      errorMessage: null,
      startedAt,
      updatedAt: supersededAt,
      finishedAt: supersededAt,
    }
  }
  const updatedAt = createdAt + phase.afterMs
  return {
    status: phase.status,
    errorCode: phase.errorCode,
    errorMessage: phase.errorMessage,
    startedAt,
    updatedAt: phase.status === 'queued' ? null : updatedAt,
    finishedAt: isRunning(phase.status) ? null : updatedAt,
  }
}

/** A deployment as the API returns it at a time. */
export function showDeployment(deployment: Deployment, now: number): wire.Deployment {
  const standing = standingOf(deployment, now)
  return {
    id: deployment.id,
    status: standing.status,
    created_at: toIso(deployment.createdAt),
    started_at: toIsoOrNull(standing.startedAt),
    updated_at: toIsoOrNull(standing.updatedAt),
    finished_at: toIsoOrNull(standing.finishedAt),
    image_tag: deployment.imageTag,
    replicas: deployment.replicas,
    branch: deployment.branch,
    commit_sha: deployment.commitSha,
    commit_message: deployment.commitMessage,
    error_code: standing.errorCode,
    error_message: standing.errorMessage,
    creation_source: 'api',
    created_by: deployment.createdBy,
  }
}
