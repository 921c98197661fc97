import type { Caller } from '../call.ts'
import type { Organization } from '../entities/organizations.ts'
import { ApiError } from '../http/api-error.ts'
import type { Incoming } from '../http/exchange.ts'
import { highestRole, type Role } from '../rules/roles.ts'
import type { State } from '../store/state.ts'

/** The organization that a request acts on, and the caller's role there. */
export interface OrganizationChoice {
  readonly org: Organization
  readonly role: Role
}

/**
 * Finds the organization: the one that `X-Org-Name` names, else the one of the credential.
 * @throws ApiError 400 or 403
 */
export function chooseOrganization(state: State, incoming: Incoming, caller: Caller): OrganizationChoice {
  const { credential, user } = caller
  const name = readOrgName(incoming)
  const own = state.organizations.table.get(credential.orgId)
  const named = name === null ? own : state.organizations.find(name)
  if (!user) {
    // The service treats a program as an owner of its organization, limited only by its scopes.
    if (own && named?.id === own.id) return { org: own, role: 'owner' }
    throw new ApiError(403, 'The credential belongs to another organization', {
      code: 'org_assertion_mismatch',
    })
  }
  const membership = named && state.members.findMembership(named.id, user.id)
  if (!named || !membership) throw orgForbidden()
  return { org: named, role: highestRole(membership.roles) }
}

function readOrgName(incoming: Incoming): string | null {
  const header = incoming.header('x-org-name')
  if (header === null) return null
  if (!/^[A-Za-z0-9._-]+$/.test(header)) {
    throw new ApiError(400, 'X-Org-Name must be the handle of an organization', {
      code: 'invalid_org_assertion',
    })
  }
  return header
}

/** The same error for an unknown organization and for one that the caller does not belong to. */
function orgForbidden(): ApiError {
  return new ApiError(403, 'No such organization, or you do not belong to it', { code: 'org_forbidden' })
}
