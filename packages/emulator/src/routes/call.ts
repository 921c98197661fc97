import type { Credential } from '../entities/credentials.ts'
import type { User } from '../entities/members.ts'
import type { Organization } from '../entities/organizations.ts'
import type { Outgoing } from '../http/exchange.ts'
import type { Random } from '../random.ts'
import type { Courses } from '../rules/courses.ts'
import type { Role } from '../rules/roles.ts'
import type { Page } from '../store/ordered-index.ts'
import type { State } from '../store/state.ts'

/** Who asks. */
export interface Caller {
  readonly credential: Credential
  /** `null` for a program with client credentials. */
  readonly user: User | null
  /** For people: a username or a client's identifier. */
  readonly name: string
}

/** What the parts of an emulator share. */
export interface World {
  readonly state: State
  readonly random: Random
  readonly courses: Courses
}

/** A request that has been let in: known, allowed and valid. */
export interface Call extends World {
  readonly now: number
  readonly caller: Caller
  readonly org: Organization
  /** The caller's role in the organization. */
  readonly role: Role
  /** Parameters as the document types them. */
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
  readonly page: Page
}

/** Does what an operation is there for. It never waits, so nothing can come between its steps. */
export type Route = (call: Call) => Outgoing
