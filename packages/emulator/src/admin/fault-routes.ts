import { ApiError } from '../http/api-error.ts'
import { empty, json } from '../http/exchange.ts'
import { readId } from './page.ts'
import { type AdminRoute, run, show } from './route.ts'

export const listAdminFaults: AdminRoute = show(({ controls }) => ({ faults: controls.faults.list() }))

/** One fault, or an array of them. */
export const addAdminFaults: AdminRoute = ({ controls, body }) => {
  return json(201, { ids: controls.faults.addAll(Array.isArray(body) ? body : [body]) })
}

export const clearAdminFaults: AdminRoute = run(({ controls }) => controls.faults.clear())

export const removeAdminFault: AdminRoute = ({ controls, id }) => {
  if (controls.faults.remove(readId(id))) return empty(204)
  throw new ApiError(404, `There is no fault ${id}, or it has already been applied`)
}
