import type { Call, Route } from '../call.ts'
import { type Alert, type AlertFields, showAlert } from '../entities/alerts.ts'
import type { Project } from '../entities/projects.ts'
import { ApiError, conflict, unprocessable } from '../http/api-error.ts'
import { json } from '../http/exchange.ts'
import { type AlertPlace, checkAlert } from '../rules/alerts.ts'
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
type NewAlertBody = AlertBody & Pick<AlertFields, 'name' | 'templateId' | 'spec'>

/** What alerts belong to. */
interface Parent {
  readonly key: string
  /** `null` for a cluster. */
  readonly project: Project | null
}

/** Makes the operations on monitors or reactions; both kinds behave alike and share limit and names. */
export function createAlertRoutes(kind: Alert['kind'], parentOf: (call: Call) => Parent): AlertRoutes {
  const requireAlert = (call: Call, parent: Parent): Alert => {
    const uuid = call.path.alertId as string
    const alert = call.state.alerts.find(parent.key, kind, uuid)
    if (!alert) throw new ApiError(404, `${kind === 'monitor' ? 'Monitor' : 'Reaction'} ${uuid} not found`)
    return alert
  }
  return {
    list: (call) => {
      const alerts = call.state.alerts.list(parentOf(call).key, kind, call.page)
      return json(200, { [`${kind}s`]: alerts.map(showAlert) })
    },
    create: (call) => {
      const { alerts } = call.state
      const parent = parentOf(call)
      if (parent.project?.paused) throw conflict('The project is paused', 'project_paused')
      const fields = complete(call, call.body as NewAlertBody)
      checkAlert(call, { ...parent, family: familyOf(kind, parent) }, fields)
      checkName(call, parent.key, fields.name, null)
      if (alerts.count(parent.key) >= limit) {
        throw unprocessable(`There are ${limit} monitors and reactions already, and no more are allowed`)
      }
      const uuid = call.random.uuid('alert', alerts.table.lastId + 1)
      const alert = { uuid, kind, parent: parent.key, fields, createdAt: call.now, updatedAt: null }
      return json(201, showAlert(alerts.table.insert(alert)))
    },
    get: (call) => json(200, showAlert(requireAlert(call, parentOf(call)))),
    update: (call) => {
      const parent = parentOf(call)
      const alert = requireAlert(call, parent)
      const fields = { ...alert.fields, ...pickFields(call.body as AlertBody) }
      checkAlert(call, { ...parent, family: familyOf(kind, parent) }, fields)
      checkName(call, alert.parent, fields.name, alert)
      return json(200, showAlert(call.state.alerts.table.patch(alert, { fields, updatedAt: call.now })))
    },
    delete: (call) => {
      call.state.alerts.table.remove(requireAlert(call, parentOf(call)).id)
      return json(200, { ok: true })
    },
  }
}

/** What a project's alerts share. */
export function projectParent(call: Call): Parent {
  const project = requireProject(call)
  return { key: `project:${project.id}`, project }
}

/** What a cluster's alerts share. */
export function clusterParent({ state, org, path }: Call): Parent {
  const name = path.clusterId as string
  const cluster = state.catalog.findCluster(org.id, name)
  if (!cluster) throw new ApiError(404, `Cluster ${name} not found`)
  return { key: `cluster:${cluster.id}`, project: null }
}

function familyOf(kind: Alert['kind'], parent: Parent): AlertPlace['family'] {
  return parent.project ? kind : 'cluster'
}

/** Without anybody to tell, the caller is told, or the owner where a program calls. */
function complete(call: Call, body: NewAlertBody): AlertFields {
  const nobody = body.targets === undefined && body.recipientUserIds === undefined
  const recipientUserIds = nobody ? [call.caller.user?.id ?? ownerOf(call)] : []
  const fields = { description: null, status: 'active', targets: [], recipientUserIds, ...pickFields(body) }
  return fields as AlertFields
}

function ownerOf({ state, org }: Call): number {
  const everybody = { limit: Number.POSITIVE_INFINITY, offset: 0 }
  const owner = state.members.list(org.id, everybody).find(({ roles }) => roles.includes('owner'))
  return owner?.userId ?? 0
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
