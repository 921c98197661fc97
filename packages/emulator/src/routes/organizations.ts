import type { Route } from '../call.ts'
import { json } from '../http/exchange.ts'
import { planLimits } from '../rules/plans.ts'
import { highestRole } from '../rules/roles.ts'

/** Lists the organizations that the caller belongs to. */
export const listOrganizations: Route = ({ state, caller, org, role, page }) => {
  if (!caller.user) {
    const orgs = [{ id: org.id, name: org.name, role }]
    return json(200, { orgs: orgs.slice(page.offset, page.offset + page.limit) })
  }
  const memberships = state.members.listOrganizationsOf(caller.user.id, page)
  return json(200, {
    orgs: memberships.map(({ orgId, roles }) => ({
      id: orgId,
      name: state.organizations.table.get(orgId)?.name,
      role: highestRole(roles),
    })),
  })
}

/** Returns the limits of the organization's plan. */
export const getLimits: Route = ({ org }) => json(200, planLimits[org.plan])
