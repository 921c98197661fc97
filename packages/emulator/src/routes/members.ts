import type { Call, Route } from '../call.ts'
import { type Membership, showMember, type User } from '../entities/members.ts'
import { ApiError, conflict, forbidden, invalidField, notFound, planLimit } from '../http/api-error.ts'
import { empty, json } from '../http/exchange.ts'
import { planLimits } from '../rules/plans.ts'
import { isAtLeast, isRole, type Role } from '../rules/roles.ts'

/** Lists the members of the organization. */
export const listMembers: Route = ({ state, org, page }) => {
  const members = state.members
    .list(org.id, page)
    .map((membership) => showMember(state.members.users.get(membership.userId) as User, membership))
  return json(200, { members })
}

/** Adds a user of the service to the organization. */
export const addMember: Route = (call) => {
  const { state, org, now } = call
  const body = call.body as { readonly username: string; readonly roles?: readonly string[] }
  const roles = readRoles(body.roles ?? ['member'])
  checkMayManage(call, roles)
  const user = state.members.findUser(body.username)
  if (!user) throw new ApiError(404, `User ${body.username} not found`)
  if (state.members.findMembership(org.id, user.id)) {
    throw conflict(`${user.username} is a member of the organization already`)
  }
  const { users } = planLimits[org.plan]
  if (users >= 0 && state.members.count(org.id) >= users) throw planLimit(`The plan allows ${users} members`)
  const membership = state.members.memberships.insert({
    orgId: org.id,
    userId: user.id,
    roles,
    createdAt: now,
  })
  return json(201, showMember(user, membership))
}

/** Returns a member. */
export const getMember: Route = (call) => {
  const { user, membership } = requireMember(call)
  return json(200, showMember(user, membership))
}

/** Gives a member other roles. */
export const updateMember: Route = (call) => {
  const { user, membership } = requireMember(call)
  const roles = readRoles((call.body as { readonly roles: readonly string[] }).roles)
  checkMayChange(call, membership, roles)
  return json(200, showMember(user, call.state.members.memberships.patch(membership, { roles })))
}

/** Removes a member from the organization. */
export const removeMember: Route = (call) => {
  const { membership } = requireMember(call)
  checkMayChange(call, membership, [])
  call.state.members.memberships.remove(membership.id)
  return empty(204)
}

function requireMember({ state, org, path }: Call): { user: User; membership: Membership } {
  const userId = path.memberId as number
  const user = state.members.users.get(userId)
  const membership = state.members.findMembership(org.id, userId)
  if (!user || !membership) throw notFound('Member', userId)
  return { user, membership }
}

function readRoles(words: readonly string[]): readonly Role[] {
  if (words.length === 0) throw invalidField('roles', 'must hold at least one role')
  const unknown = words.find((word) => !isRole(word))
  if (unknown !== undefined) throw invalidField('roles', 'must be owner, admin, member or viewer')
  return [...new Set(words as readonly Role[])]
}

function checkMayManage({ role }: Call, concerned: readonly Role[]): void {
  if (!isAtLeast(role, 'admin')) throw forbidden('Members are managed by admins and owners')
  if (role !== 'owner' && concerned.some((other) => isAtLeast(other, 'admin'))) {
    throw forbidden('Only owners deal with admins and owners')
  }
}

function checkMayChange(call: Call, membership: Membership, next: readonly Role[]): void {
  if (membership.roles.includes('owner')) throw forbidden('An owner cannot be changed or removed')
  checkMayManage(call, [...membership.roles, ...next])
}
