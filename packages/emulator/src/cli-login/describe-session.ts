import type { User } from '../entities/members.ts'
import type { Organization } from '../entities/organizations.ts'
import type { Project } from '../entities/projects.ts'
import { ApiError } from '../http/api-error.ts'
import { json } from '../http/exchange.ts'
import type { OpenCall, OpenRoute } from '../open-call.ts'
import { authenticate, unauthorized } from '../pipeline/authenticate.ts'
import { apiKeysOf } from '../rules/api-keys.ts'
import { includesScope } from '../rules/scopes.ts'
import type { State } from '../store/state.ts'

/** Path at which the CLI reads the signed-in user. */
export const sessionPath = '/api/spice-cli/auth'

/**
 * Describes the user behind a token, the organization (`org_name`, or the token's own) and a project of it (`app_name`,
 * or its newest) with its API key.
 */
export const describeSession: OpenRoute = (call) => {
  const { state, incoming, now } = call
  const { user, credential } = authenticate(state, incoming, now)
  if (!user) throw unauthorized('The token belongs to no user')
  const org = chooseOrganization(state, user, incoming.query.get('org_name'), credential.orgId)
  const project = includesScope(credential.scopes, 'apps:read') ? chooseProject(call, org) : undefined
  return json(200, {
    username: user.username,
    email: `${user.username}@example.com`,
    org: { id: org.id, name: org.name },
    app: project ? { id: project.id, name: project.name, api_key: apiKeysOf(call.random, project)[0] } : null,
  })
}

function chooseOrganization(state: State, user: User, name: string | null, ownId: number): Organization {
  const { organizations, members } = state
  const org = name === null ? organizations.table.get(ownId) : organizations.find(name)
  if (org && members.findMembership(org.id, user.id)) return org
  throw new ApiError(403, 'No such organization, or you do not belong to it', { code: 'org_forbidden' })
}

function chooseProject({ state, incoming }: OpenCall, org: Organization): Project | undefined {
  const name = incoming.query.get('app_name')
  const named = name === null ? undefined : state.projects.findByName(org.id, name)
  if (named && named.deletedAt === null) return named
  return state.projects.list(org.id, { limit: 1, offset: 0 })[0]
}
