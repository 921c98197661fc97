import type { Call } from '../call.ts'
import type { Executor, ProjectSettings, Resources } from '../entities/projects.ts'
import { invalidField, planLimit } from '../http/api-error.ts'
import type { PlacementRequest } from './placement.ts'
import { planLimits } from './plans.ts'
import { checkExecutor, checkResources } from './resources.ts'
import { checkTags } from './tags.ts'

/** The common part of creating and updating. */
export interface ProjectRequest extends PlacementRequest {
  readonly description?: string
  readonly visibility?: 'public' | 'private'
  readonly production_branch?: string
  readonly tags?: Readonly<Record<string, string>>
  readonly update_channel?: 'stable' | 'preview' | 'nightly'
  readonly version?: string
  readonly replicas?: number
  readonly resources?: Resources
  readonly executor?: Executor
  readonly storage_size_gb?: number
  /** The older word for `storage_size_gb`. */
  readonly storage_claim_size_gb?: number
}

/**
 * The settings that a request brings, checked beyond what the schema can check.
 * @throws ApiError 400 or 403
 */
export function readSettings(call: Call, body: ProjectRequest): Partial<ProjectSettings> {
  checkTags(body.tags)
  checkResources('resources', body.resources)
  checkExecutor(body.executor)
  checkReplicas(call, body.replicas)
  const storageSizeGb = body.storage_size_gb ?? body.storage_claim_size_gb
  if (storageSizeGb !== undefined && storageSizeGb < 0) {
    throw invalidField('storage_size_gb', 'must be zero or more')
  }
  return dropUndefined({
    description: body.description,
    visibility: body.visibility,
    productionBranch: body.production_branch,
    tags: body.tags,
    updateChannel: body.update_channel,
    version: body.version,
    replicas: body.replicas,
    resources: body.resources,
    executor: body.executor,
    storageSizeGb,
  })
}

/**
 * Refuses more replicas than the plan allows.
 * @throws ApiError 403
 */
export function checkReplicas({ org }: Call, replicas: number | undefined): void {
  const most = planLimits[org.plan].replicas
  if (replicas !== undefined && replicas > most)
    throw planLimit(`The plan allows ${most} replicas of a project`)
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

function dropUndefined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>
}
