import type { Credential } from './entities/credentials.ts'
import type { User } from './entities/members.ts'
import type { Organization } from './entities/organizations.ts'
import type { Outgoing } from './http/exchange.ts'
import type { Random } from './random.ts'
import type { Role } from './rules/roles.ts'
import type { Timeline } from './rules/timeline.ts'
import type { Page } from './store/ordered-index.ts'
import type { State } from './store/state.ts'

/** The user or program that sent a request. */
export interface Caller {
  readonly credential: Credential
  /** `null` for a program with client credentials. */
  readonly user: User | null
  /** A username, or the identifier of a client. */
  readonly name: string
}

/** The common part of an emulator's routes. */
export interface Context {
  readonly state: State
  readonly random: Random
  readonly timeline: Timeline
}

/** A request that passed authentication, authorization and validation. */
export interface Call extends Context {
  readonly now: number
  readonly caller: Caller
  readonly org: Organization
  /** The caller's role in the organization. */
  readonly role: Role
  /** Parameters with the types of the document. */
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
  readonly page: Page
}

/** Performs an operation. It is synchronous, so no other request runs between its steps. */
export type Route = (call: Call) => Outgoing
