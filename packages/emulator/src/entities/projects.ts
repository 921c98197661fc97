import type * as wire from '@spice-cloud/types'
import { toIso } from '../clock.ts'
import type { Row } from '../store/table.ts'

export interface Resources {
  readonly limits?: Readonly<Record<string, string>>
  readonly requests?: Readonly<Record<string, string>>
}

export interface Executor {
  readonly replicas?: number
  readonly resources?: Resources
  readonly storage_size_gb?: number
}

/** A manifest: an object with at least `version`, `kind` and `name`. */
export type Spicepod = Readonly<Record<string, unknown>>

/** Source from which a project's deployments read their Spicepod. */
export interface Connection {
  /** `owner/name`. */
  readonly repository: string
  readonly rootDirectory: string | null
}

/** Settings that a caller can change. */
export interface ProjectSettings {
  readonly description: string | null
  readonly visibility: 'public' | 'private'
  readonly tags: Readonly<Record<string, string>> | null
  readonly region: string | null
  readonly clusterName: string | null
  readonly productionBranch: string | null
  readonly spicepod: Spicepod | null
  readonly imageTag: string | null
  readonly updateChannel: 'stable' | 'preview' | 'nightly' | null
  readonly version: string | null
  readonly replicas: number
  readonly resources: Resources | null
  readonly executor: Executor | null
  readonly storageSizeGb: number | null
}

/** The default monitors of a project while they are unchanged. They follow from this, and are not stored as rows. */
export interface DefaultMonitors {
  readonly recipientUserId: number
  readonly templateIds: readonly string[]
}

export interface Project extends Row {
  readonly orgId: number
  readonly name: string
  readonly createdAt: number
  readonly settings: ProjectSettings
  readonly connection: Connection | null
  readonly paused: boolean
  /** `false` if data reactions cannot be created or changed at present. */
  readonly drasiReady?: boolean
  /** Set when it was deleted. The row is kept, since creating a project of the same name restores it. */
  readonly deletedAt: number | null
  readonly forkedFrom: { readonly id: number; readonly name: string } | null
  /** Number of times that each of the two API keys was regenerated. */
  readonly keyGenerations: readonly [number, number]
  /** `null` if it has none, or if they are rows because one was changed or added. */
  readonly defaultMonitors?: DefaultMonitors | null
}

/** Properties that every new project has. */
export const newProject: Pick<
  Project,
  'connection' | 'deletedAt' | 'forkedFrom' | 'keyGenerations' | 'paused'
> = { connection: null, paused: false, deletedAt: null, forkedFrom: null, keyGenerations: [1, 1] }

/** Defaults for the settings that the request for a new project omits. */
export const defaultSettings: ProjectSettings = {
  description: null,
  visibility: 'private',
  tags: null,
  region: null,
  clusterName: null,
  productionBranch: null,
  spicepod: null,
  imageTag: null,
  updateChannel: 'stable',
  version: null,
  replicas: 1,
  resources: null,
  executor: null,
  storageSizeGb: null,
}

/** The addresses of a project's runtime, which depend on its region or cluster. */
export interface ProjectAddresses {
  readonly endpoint: string | null
  readonly cname: string | null
}

/** A project as lists return it. */
export function showProject(project: Project, { endpoint, cname }: ProjectAddresses): wire.Project {
  const { settings } = project
  return {
    id: project.id,
    name: project.name,
    description: settings.description,
    visibility: settings.visibility,
    created_at: toIso(project.createdAt),
    region: settings.region,
    cluster_name: settings.clusterName,
    endpoint,
    cname,
    tags: settings.tags,
    forked_from: project.forkedFrom,
  }
}

/** A project with its configuration. */
export function showProjectWithConfig(
  project: Project,
  addresses: ProjectAddresses,
  apiKey: string,
): wire.ProjectWithConfig {
  const { settings } = project
  return {
    ...showProject(project, addresses),
    production_branch: settings.productionBranch,
    api_key: apiKey,
    config: {
      spicepod: settings.spicepod,
      registry: 'ghcr.io/spiceai',
      image: 'spiceai',
      image_tag: settings.imageTag,
      update_channel: settings.updateChannel,
      version: settings.version,
      replicas: settings.replicas,
      ...(settings.resources ? { resources: settings.resources } : {}),
      ...(settings.executor ? { executor: settings.executor } : {}),
      region: settings.region,
      node_group: settings.clusterName,
      storage_size_gb: settings.storageSizeGb,
      storage_claim_size_gb: settings.storageSizeGb,
    },
  }
}
