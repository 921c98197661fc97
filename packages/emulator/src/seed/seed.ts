import type { DeploymentErrorCode } from '../entities/deployments.ts'
import type { Plan } from '../entities/organizations.ts'
import type { Repository } from '../entities/repositories.ts'
import type { Role } from '../rules/roles.ts'

/** A state to start from, in the terms of the API. Omitted parts have sensible defaults. */
export interface Seed {
  /** Location of the schema for editors; not used otherwise. */
  readonly $schema?: string
  /** Usernames that the service knows beside those of members. */
  readonly users?: readonly string[]
  readonly organizations?: readonly SeedOrganization[]
  /** Defaults to the regions of the default seed. */
  readonly regions?: readonly SeedRegion[]
  /** Defaults to the images of the default seed. */
  readonly container_images?: readonly SeedImage[]
  readonly repositories?: readonly SeedRepository[]
}

/** An organization with all its items. */
export interface SeedOrganization {
  readonly name: string
  /** @default 'enterprise', which has the highest limits */
  readonly plan?: Plan
  /** @default true */
  readonly github_connected?: boolean
  /** True if alerts can be sent to Slack channels. @default false */
  readonly slack_connected?: boolean
  /** @default false */
  readonly ai_credits_exhausted?: boolean
  /** Defaults to one owner, `ada`. */
  readonly members?: readonly { readonly username: string; readonly roles?: readonly Role[] }[]
  /** Defaults to one token of the first owner with all scopes. */
  readonly personal_access_tokens?: readonly SeedToken[]
  /** Defaults to one client with all scopes. */
  readonly clients?: readonly SeedClient[]
  readonly clusters?: readonly { readonly cluster_name: string; readonly region: string }[]
  readonly projects?: readonly SeedProject[]
}

/** A personal access token. */
export interface SeedToken {
  readonly username: string
  /** Generated if omitted. */
  readonly token?: string
  /** @default ['*'] */
  readonly scopes?: readonly string[]
}

/** An OAuth client. Its id and its secret are generated if omitted. */
export interface SeedClient {
  readonly client_id?: string
  readonly client_secret?: string
  /** @default ['*'] */
  readonly scopes?: readonly string[]
}

/** A region that projects can be created in. */
export interface SeedRegion {
  readonly region: string
  readonly name?: string
  readonly provider?: 'teraswitch' | 'aws' | 'azure'
  readonly is_default?: boolean
  readonly disabled?: boolean
  readonly env?: 'prod' | 'dev'
}

/** An image of the runtime that projects can be pinned to. */
export interface SeedImage {
  readonly tag: string
  readonly channel?: 'stable' | 'enterprise'
  readonly is_default?: boolean
}

/** A repository on GitHub, with the parts that deployments read. */
export interface SeedRepository {
  /** `owner/name`. */
  readonly name: string
  /** Becomes the description of a project that is connected to it. */
  readonly description?: string
  /** @default 'main' */
  readonly default_branch?: string
  /** Branch -> path of a file -> its text. */
  readonly branches?: Repository['branches']
  /** @default true */
  readonly readable?: boolean
}

/** A project. */
export interface SeedProject {
  readonly name: string
  readonly description?: string
  readonly region?: string
  readonly cluster_name?: string
  readonly tags?: Readonly<Record<string, string>>
  /** YAML text or an object. */
  readonly spicepod?: string | Readonly<Record<string, unknown>>
  readonly image_tag?: string
  readonly replicas?: number
  readonly paused?: boolean
  /** True if data reactions can be created and changed. @default true */
  readonly drasi_ready?: boolean
  readonly repository?: { readonly repository: string; readonly root_directory?: string }
  /** Names. */
  readonly secrets?: readonly string[]
  /** Oldest first. */
  readonly deployments?: readonly SeedDeployment[]
}

/** A finished or running deployment. */
export interface SeedDeployment {
  readonly status: 'queued' | 'in_progress' | 'succeeded' | 'failed' | 'created'
  readonly branch?: string
  readonly commit_sha?: string
  readonly commit_message?: string
  readonly error_code?: DeploymentErrorCode
}
