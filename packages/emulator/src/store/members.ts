import type { Membership, User } from '../entities/members.ts'
import type { Database } from './database.ts'
import { everything, OrderedIndex, type Page } from './ordered-index.ts'
import type { Table } from './table.ts'
import { UniqueIndex } from './unique-index.ts'

/** Users, and which organizations they belong to. */
export class MemberStore {
  readonly users: Table<User>
  readonly memberships: Table<Membership>
  readonly #usersByName: UniqueIndex<User>
  readonly #byOrgAndUser: UniqueIndex<Membership>
  readonly #byOrg: OrderedIndex<Membership>
  readonly #byUser: OrderedIndex<Membership>

  constructor(database: Database) {
    this.users = database.table('users')
    this.memberships = database.table('memberships')
    this.#usersByName = new UniqueIndex(this.users, (user) => user.username.toLowerCase())
    this.#byOrgAndUser = new UniqueIndex(this.memberships, ({ orgId, userId }) => `${orgId}/${userId}`)
    this.#byOrg = new OrderedIndex(this.memberships, (membership) => membership.orgId)
    this.#byUser = new OrderedIndex(this.memberships, (membership) => membership.userId)
  }

  findUser(username: string): User | undefined {
    return this.#usersByName.find(username.toLowerCase())
  }

  findMembership(orgId: number, userId: number): Membership | undefined {
    return this.#byOrgAndUser.find(`${orgId}/${userId}`)
  }

  findOwner(orgId: number): User | undefined {
    const owner = this.list(orgId).find(({ roles }) => roles.includes('owner'))
    return owner && this.users.get(owner.userId)
  }

  list(orgId: number, page: Page = everything): Membership[] {
    return this.#byOrg.page(orgId, page)
  }

  count(orgId: number): number {
    return this.#byOrg.count(orgId)
  }

  listOrganizationsOf(userId: number, page: Page): Membership[] {
    return this.#byUser.page(userId, page)
  }
}
