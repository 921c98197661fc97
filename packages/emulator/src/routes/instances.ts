import type { Route } from '../call.ts'
import { toIso, toIsoOrNull } from '../clock.ts'
import { ApiError, conflict, planLimit } from '../http/api-error.ts'
import { json } from '../http/exchange.ts'
import { findInstance, listInstancesOf } from '../rules/instances.ts'
import { maxTail } from '../rules/plans.ts'
import { requireProject } from './lookups.ts'

/** Lists the running instances, newest first. */
export const listInstances: Route = (call) => {
  const { state, now, page } = call
  const instances = listInstancesOf(state, requireProject(call), now)
  return json(200, {
    instances: instances.slice(page.offset, page.offset + page.limit).map(({ name, status, startedAt }) => ({
      name,
      status,
      started_at: toIsoOrNull(startedAt),
    })),
  })
}

/** The last lines that an instance wrote, oldest first. */
export const getInstanceLogs: Route = (call) => {
  const { state, now, org } = call
  const name = call.path.instanceName as string
  const tail = (call.query.tail ?? 100) as number
  const most = maxTail[org.plan]
  if (tail > most) throw planLimit(`The plan allows ${most} lines at once`, { max_tail: most })
  const instance = findInstance(state, requireProject(call), name, now)
  if (!instance) throw new ApiError(404, `Instance ${name} not found`, { code: 'instance_not_found' })
  if (instance.startedAt === null || instance.status !== 'ready') {
    throw conflict(`Instance ${name} is offline`, 'instance_offline')
  }
  return json(200, { lines: writeLines(instance.startedAt, now, tail) })
}

/** Writes one line at the start, then one per minute. */
function writeLines(startedAt: number, now: number, tail: number): string[] {
  const minutes = Math.floor((now - startedAt) / 60_000)
  const first = Math.max(0, minutes + 1 - tail)
  return Array.from({ length: minutes + 1 - first }, (_, index) => {
    const minute = first + index
    const message =
      minute === 0 ? 'All components are loaded. Spice runtime is ready!' : 'Health check passed'
    return `${toIso(startedAt + minute * 60_000)} INFO runtime: ${message}`
  })
}
