import { type Alert, type AlertFields, showAlert } from '../entities/alerts.ts'
import { ApiError, conflict, unprocessable } from '../http/api-error.ts'
import { json } from '../http/exchange.ts'
import { checkAlert } from '../rules/alerts.ts'
import type { Call, Route } from './call.ts'
import { requireProject } from './lookups.ts'

/** How many monitors and reactions one project, or one cluster, can have. */
const limit = 20

/** The five operations on one kind of alert of one kind of parent. */
export interface AlertRoutes {
  readonly list: Route
  readonly create: Route
  readonly get: Route
  readonly update: Route
  readonly delete: Route
}

type AlertBody = Partial<AlertFields>

/** Makes the operations on monitors or reactions; both kinds behave alike and share limit and names. */
export function createAlertRoutes(kind: Alert['kind'], parentOf: (call: Call) => string): AlertRoutes {
  const requireAlert = (call: Call): Alert => {
    const uuid = call.path.alertId as string
    const alert = call.state.alerts.find(parentOf(call), kind, uuid)
    if (!alert) throw new ApiError(404, `${kind === 'monitor' ? 'Monitor' : 'Reaction'} ${uuid} not found`)
    return alert
  }
  return {
    list: (call) => {
      const alerts = call.state.alerts.list(parentOf(call), kind, call.page)
      return json(200, { [`${kind}s`]: alerts.map(showAlert) })
    },
    create: (call) => {
      const { alerts } = call.state
      const parent = parentOf(call)
      const fields = complete(call.body as AlertBody & Pick<AlertFields, 'name' | 'templateId' | 'spec'>)
      checkAlert(call, fields)
      checkName(call, parent, fields.name, null)
      if (alerts.count(parent) >= limit) {
        throw unprocessable(`There are ${limit} monitors and reactions already, and no more are allowed`)
      }
      const uuid = call.random.uuid('alert', alerts.table.lastId + 1)
      const alert = alerts.table.insert({ uuid, kind, parent, fields, createdAt: call.now, updatedAt: null })
      return json(201, showAlert(alert))
    },
    get: (call) => json(200, showAlert(requireAlert(call))),
    update: (call) => {
      const alert = requireAlert(call)
      const fields = { ...alert.fields, ...pickFields(call.body as AlertBody) }
      checkAlert(call, fields)
      checkName(call, alert.parent, fields.name, alert)
      return json(200, showAlert(call.state.alerts.table.patch(alert, { fields, updatedAt: call.now })))
    },
    delete: (call) => {
      call.state.alerts.table.remove(requireAlert(call).id)
      return json(200, { ok: true })
    },
  }
}

/** What a project's alerts share. */
export function projectParent(call: Call): string {
  return `project:${requireProject(call).id}`
}

/** What a cluster's alerts share. */
export function clusterParent({ state, org, path }: Call): string {
  const name = path.clusterId as string
  const cluster = state.catalog.findCluster(org.id, name)
  if (!cluster) throw new ApiError(404, `Cluster ${name} not found`)
  return `cluster:${cluster.id}`
}

function complete(body: AlertBody & Pick<AlertFields, 'name' | 'templateId' | 'spec'>): AlertFields {
  return {
    description: null,
    status: 'active',
    targets: [],
    recipientUserIds: [],
    ...pickFields(body),
  } as AlertFields
}

/** What the API knows of a body; the rest is let pass and not kept. */
function pickFields(body: AlertBody): AlertBody {
  const names = [
    'name',
    'description',
    'status',
    'templateId',
    'spec',
    'targets',
    'recipientUserIds',
  ] as const
  const present = names.filter((name) => body[name] !== undefined)
  return Object.fromEntries(present.map((name) => [name, body[name]]))
}

function checkName({ state }: Call, parent: string, name: string, self: Alert | null): void {
  const other = state.alerts.findByName(parent, name)
  if (other && other.id !== self?.id)
    throw conflict(`A monitor or reaction named ${other.fields.name} exists already`)
}
