import type { Fault } from '../src/faults/fault.ts'

export type { Effect, Fault } from '../src/faults/fault.ts'
export type { PendingFault } from '../src/faults/faults.ts'
export type { ReceivedRequest, RequestSummary } from '../src/requests/received-request.ts'

export interface Deployment {
  readonly id: number
  readonly status: string
  readonly created_at: string
  readonly branch?: string | null
  readonly commit_message?: string | null
  readonly image_tag?: string | null
  readonly error_code?: string | null
  readonly error_message?: string | null
}

/** A project in a list. */
export interface ProjectRow {
  readonly id: number
  readonly name: string
  readonly org: string
  readonly region?: string | null
  readonly paused: boolean
  readonly created_at: string
  readonly secrets: readonly string[]
  readonly deployments: readonly Deployment[]
}

export interface Alert {
  readonly id: string
  readonly name: string
  readonly templateId: string
  readonly enabled?: boolean
}

/** A project with everything that the emulator knows about it. */
export interface ProjectDetail {
  readonly id: number
  readonly name: string
  readonly org: string
  readonly description?: string | null
  readonly paused: boolean
  readonly created_at: string
  readonly tags?: Readonly<Record<string, string>> | null
  readonly config?: Readonly<Record<string, unknown>>
  readonly connection?: unknown
  readonly api_keys: readonly string[]
  readonly secrets: readonly string[]
  readonly deployments: readonly Deployment[]
  readonly monitors: readonly Alert[]
  readonly reactions: readonly Alert[]
  readonly forks: readonly { readonly id: number; readonly name: string }[]
}

export interface Organization {
  readonly id: number
  readonly name: string
  readonly plan: string
  readonly projects: number
  readonly members: number
}

export interface Credentials {
  readonly org: string
  readonly personalAccessToken: string
  readonly clientId: string
  readonly clientSecret: string
}

export interface Token {
  readonly id: number
  readonly kind: string
  readonly token: string
  readonly org: string | null
  readonly user: string | null
  readonly clientId: string | null
  readonly scopes: readonly string[]
  readonly expires_at: string | null
}

export interface Member {
  readonly org: string
  readonly user_id: number
  readonly username: string
  readonly roles: readonly string[]
}

export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
}

export interface LogLine {
  readonly timestamp: string
  readonly level: string
  readonly message: string
}

export type EffectKind = Fault['effect']['kind']
