import { toIso } from '../clock.ts'
import type { Role } from '../rules/roles.ts'
import type { Row } from '../store/table.ts'

export interface User extends Row {
  readonly username: string
}

/** The membership of a user in an organization. */
export interface Membership extends Row {
  readonly orgId: number
  readonly userId: number
  readonly roles: readonly Role[]
  readonly createdAt: number
}

/** A member as the API returns it. */
export function showMember(user: User, membership: Membership): object {
  return {
    user_id: user.id,
    username: user.username,
    roles: membership.roles,
    is_owner: membership.roles.includes('owner'),
    created_at: toIso(membership.createdAt),
  }
}
