import { ApiError } from '../http/api-error.ts'
import { json } from '../http/exchange.ts'
import type { OperationPattern } from '../operation-names.ts'
import { readPage } from './page.ts'
import { type AdminRoute, run } from './route.ts'

/** Requests with their bounded bodies, newest last; `operation`, `search` (in the path), `limit`, `offset` from the newest. */
export const listAdminRequests: AdminRoute = ({ controls, query }) => {
  const { limit, offset } = readPage(query)
  // The log checks it, like a pattern from TypeScript.
  const operation = (query.get('operation') ?? '*') as OperationPattern
  const search = query.get('search') ?? ''
  const found = controls.requests.summaries(operation).filter(({ path }) => path.includes(search))
  const end = Math.max(0, found.length - offset)
  const page = found.slice(Math.max(0, end - limit), end)
  return json(200, {
    total: found.length,
    requests: page.flatMap(({ id }) => controls.requests.get(id) ?? []),
  })
}

/** One request with its headers, bodies and answer. */
export const getAdminRequest: AdminRoute = ({ controls, id }) => {
  const request = controls.requests.get(id)
  if (!request) throw new ApiError(404, `The log has no request ${id}, or no longer`)
  return json(200, request)
}

export const clearAdminRequests: AdminRoute = run(({ controls }) => controls.requests.clear())
