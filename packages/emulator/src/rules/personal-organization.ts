import type { User } from '../entities/members.ts'
import type { Organization } from '../entities/organizations.ts'
import type { State } from '../store/state.ts'

const handle = /^[A-Za-z0-9._-]{1,255}$/

/**
 * The personal organization of a user, with the username as its handle; it is created if it does not exist. A
 * session of the CLI acts on it unless it names another.
 */
export function personalOrganization(state: State, user: User, now = 0): Organization {
  const { organizations, members } = state
  const existing = organizations.find(user.username)
  if (existing && members.findMembership(existing.id, user.id)) return existing
  const name = existing || !handle.test(user.username) ? `user-${user.id}` : user.username
  const org = organizations.table.insert({
    name,
    plan: 'enterprise',
    githubConnected: false,
    aiCreditsExhausted: false,
    isPersonal: true,
  })
  members.memberships.insert({ orgId: org.id, userId: user.id, roles: ['owner'], createdAt: now })
  return org
}

/** A personal organization exists with its user, and is shown only if it is not empty. */
export function isUntouched({ members, projects, credentials }: State, org: Organization): boolean {
  const hasToken = [...credentials.credentials.values()].some(
    ({ kind, orgId }) => kind === 'pat' && orgId === org.id,
  )
  return org.isPersonal === true && members.count(org.id) === 1 && projects.count(org.id) === 0 && !hasToken
}
