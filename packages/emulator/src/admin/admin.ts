import { ApiError } from '../http/api-error.ts'
import type { Incoming, Outgoing } from '../http/exchange.ts'
import { readJson } from '../pipeline/read-json.ts'
import { UsageError } from '../usage-error.ts'
import * as control from './control-routes.ts'
import * as credentials from './credential-routes.ts'
import { describeState } from './describe-state.ts'
import { streamAdminEvents } from './event-route.ts'
import * as faults from './fault-routes.ts'
import { guardAdmin } from './guard.ts'
import * as projects from './project-routes.ts'
import * as requests from './request-routes.ts'
import { type AdminRoute, show } from './route.ts'
import type { AdminTarget } from './target.ts'

/** The prefix of the admin paths, which are not part of the API. */
export const adminPath = '/_emulator/'

const routes: Readonly<Record<string, AdminRoute>> = {
  'GET state': show(({ state, controls, clock }) => describeState(state, controls.requests, clock)),
  'GET events': streamAdminEvents,
  'GET projects': projects.listAdminProjects,
  'GET projects/{id}': projects.getAdminProject,
  'GET requests': requests.listAdminRequests,
  'GET requests/{id}': requests.getAdminRequest,
  'DELETE requests': requests.clearAdminRequests,
  'GET faults': faults.listAdminFaults,
  'POST faults': faults.addAdminFaults,
  'DELETE faults': faults.clearAdminFaults,
  'DELETE faults/{id}': faults.removeAdminFault,
  'POST deployments': control.orderAdminDeployments,
  'GET clock': control.getAdminClock,
  'POST clock': control.advanceAdminClock,
  'GET credentials': credentials.getAdminCredentials,
  'GET tokens': credentials.listAdminTokens,
  'POST tokens': credentials.createAdminToken,
  'DELETE tokens': credentials.revokeAdminToken,
  'DELETE tokens/{id}': credentials.removeAdminToken,
  'GET clients': credentials.listAdminClients,
  'POST clients': credentials.createAdminClient,
  'GET members': credentials.listAdminMembers,
  'POST seed': control.seedAdmin,
  'GET export': control.exportAdmin,
  'POST reset': control.resetAdmin,
  'GET operations': control.listAdminOperations,
}

/**
 * Answers a request to an admin path.
 * @throws ApiError
 */
export function answerAdmin(target: AdminTarget, incoming: Incoming, text: string): Outgoing {
  guardAdmin(incoming)
  const { route, id } = findRoute(incoming)
  try {
    const body = text === '' ? undefined : readJson(text)
    return route({ ...target, id, query: incoming.query, body })
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof RangeError)) throw error
    const formErrors = error instanceof UsageError ? error.problems : [error.message]
    throw new ApiError(400, error.message, { details: { formErrors } })
  }
}

function findRoute({ method, path }: Incoming): { readonly route: AdminRoute; readonly id: string } {
  const [name = '', id = '', ...rest] = path.slice(adminPath.length).split('/')
  const suffix = id === '' ? '' : '/{id}'
  const key = `${method === 'HEAD' ? 'GET' : method} ${name}${suffix}`
  const route = rest.length === 0 && Object.hasOwn(routes, key) ? routes[key] : undefined
  if (route) return { route, id }
  throw new ApiError(
    404,
    `The emulator has no ${method} ${path}. Under ${adminPath} it has ${Object.keys(routes).join(', ')}`,
  )
}
