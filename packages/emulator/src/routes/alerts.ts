import type { Call, Route } from '../call.ts'
import type { Alert, AlertFields } from '../entities/alerts.ts'
import type { Project } from '../entities/projects.ts'
import { ApiError, conflict, unprocessable } from '../http/api-error.ts'
import { json } from '../http/exchange.ts'
import { checkTemplate } from '../rules/alerts/check-template.ts'
import { completeSpec } from '../rules/alerts/complete-spec.ts'
import { listAlerts, storeDefaultMonitors } from '../rules/alerts/default-monitors.ts'
import { describeAlert } from '../rules/alerts/describe-alert.ts'
import { checkRecipients, defaultRecipient } from '../rules/alerts/recipients.ts'
import { readTargets, type TargetRequest } from '../rules/alerts/targets.ts'
import type { Family, Watched } from '../rules/alerts/templates.ts'
import { findSpicepod } from '../rules/spicepod-source.ts'
import { requireProject } from './lookups.ts'

/** Number of monitors and reactions that one project or one cluster can have. Disabled ones count. */
const limit = 20

/** The five operations on one kind of alert of one kind of parent. */
export interface AlertRoutes {
  readonly list: Route
  readonly create: Route
  readonly get: Route
  readonly update: Route
  readonly delete: Route
}

type AlertRequest = Partial<AlertFields> & TargetRequest
type NewAlertRequest = AlertRequest & Pick<AlertFields, 'name' | 'templateId' | 'spec'>

/** Owner of alerts. */
interface Parent {
  readonly key: string
  /** `null` for a cluster. */
  readonly project: Project | null
}

/** Creates the operations on monitors or reactions. Both kinds of a project share a limit and a set of names. */
export function createAlertRoutes(kind: Alert['kind'], parentOf: (call: Call) => Parent): AlertRoutes {
  const listKind = (call: Call, { key, project }: Parent) =>
    listAlerts(call, key, project).filter((alert) => alert.kind === kind)
  const requireAlert = (call: Call, parent: Parent): Alert => {
    const uuid = call.path.alertId as string
    const alert = listKind(call, parent).find((candidate) => candidate.uuid === uuid.toLowerCase())
    if (!alert) throw new ApiError(404, `${kind === 'monitor' ? 'Monitor' : 'Reaction'} ${uuid} not found`)
    return alert
  }
  return {
    list: (call) => {
      const parent = parentOf(call)
      const { limit: size, offset } = call.page
      const alerts = listKind(call, parent).slice(offset, offset + size)
      return json(200, { [`${kind}s`]: alerts.map((alert) => describeAlert(alert, parent.project)) })
    },
    create: (call) => {
      const { alerts } = call.state
      const parent = openParent(call, parentOf(call))
      const family = familyOf(kind, parent)
      const body = call.body as NewAlertRequest
      if (parent.project?.paused) throw conflict('The project is paused', 'project_paused')
      checkTemplate(family, body.templateId, watch(call, parent))
      const fields = completeFields(call, family, body)
      checkName(call, parent.key, fields.name, null)
      if (alerts.count(parent.key) >= limit) {
        throw unprocessable(`There are ${limit} monitors and reactions already, and no more are allowed`)
      }
      checkSource(kind, parent)
      const uuid = call.random.uuid('alert', alerts.table.lastId + 1)
      const alert = { uuid, kind, parent: parent.key, fields, createdAt: call.now, updatedAt: null }
      return json(201, describeAlert(alerts.table.insert(alert), parent.project))
    },
    get: (call) => {
      const parent = parentOf(call)
      return json(200, describeAlert(requireAlert(call, parent), parent.project))
    },
    update: (call) => {
      const parent = openParent(call, parentOf(call))
      const alert = requireAlert(call, parent)
      const fields = changeFields(call, parent, alert)
      checkName(call, alert.parent, fields.name, alert)
      checkSource(kind, parent)
      return json(
        200,
        describeAlert(call.state.alerts.table.patch(alert, { fields, updatedAt: call.now }), parent.project),
      )
    },
    delete: (call) => {
      call.state.alerts.table.remove(requireAlert(call, openParent(call, parentOf(call))).id)
      return json(200, { ok: true })
    },
  }
}

/** The common part of a project's alerts. */
export function projectParent(call: Call): Parent {
  const project = requireProject(call)
  return { key: `project:${project.id}`, project }
}

/** The common part of a cluster's alerts. */
export function clusterParent({ state, org, path }: Call): Parent {
  const name = path.clusterId as string
  const cluster = state.catalog.findCluster(org.id, name)
  if (!cluster) throw new ApiError(404, `Cluster ${name} not found`)
  return { key: `cluster:${cluster.id}`, project: null }
}

/** The owner, ready for a change of its alerts. */
function openParent(call: Call, { key, project }: Parent): Parent {
  return { key, project: project && storeDefaultMonitors(call, key, project) }
}

function familyOf(kind: Alert['kind'], parent: Parent): Family {
  return parent.project ? kind : 'cluster'
}

function watch({ state }: Call, { project }: Parent): Watched | null {
  if (!project) return null
  const reading = findSpicepod(state, project, project.settings.productionBranch)
  return { project, spicepod: reading?.ok ? reading.spicepod : null }
}

/** Reactions watch their data through Drasi; a seed can make it unavailable. */
function checkSource(kind: Alert['kind'], { project }: Parent): void {
  if (kind === 'reaction' && project?.drasiReady === false) {
    throw new ApiError(503, 'The Drasi source of the project is not ready')
  }
}

function completeFields(call: Call, family: Family, body: NewAlertRequest): AlertFields {
  const targets = readTargets(call.org, body, [])
  // Without a destination, an email goes to the default recipient.
  const isUnaddressed = targets === null && body.recipientUserIds === undefined
  const recipientUserIds = isUnaddressed ? [defaultRecipient(call)] : (body.recipientUserIds ?? [])
  checkRecipients(call, recipientUserIds)
  return {
    name: body.name,
    description: body.description ?? null,
    status: body.status ?? 'active',
    templateId: body.templateId,
    spec: completeSpec(family, body.templateId, body.spec),
    targets: targets ?? [{ type: 'email' }],
    recipientUserIds,
  }
}

/** Omitted fields keep their values, except that a new template needs a new spec. */
function changeFields(call: Call, parent: Parent, { kind, fields }: Alert): AlertFields {
  const body = call.body as AlertRequest
  const family = familyOf(kind, parent)
  const templateId = body.templateId ?? fields.templateId
  if (body.templateId !== undefined && body.spec === undefined) {
    throw unprocessable('templateId needs the spec that goes with it')
  }
  if (templateId !== fields.templateId) checkTemplate(family, templateId, watch(call, parent))
  const recipientUserIds = body.recipientUserIds ?? fields.recipientUserIds
  if (body.recipientUserIds) checkRecipients(call, recipientUserIds)
  return {
    name: body.name ?? fields.name,
    description: body.description === undefined ? fields.description : body.description,
    status: body.status ?? fields.status,
    templateId,
    spec: body.spec ? completeSpec(family, templateId, body.spec) : fields.spec,
    targets: readTargets(call.org, body, fields.targets) ?? fields.targets,
    recipientUserIds,
  }
}

function checkName({ state }: Call, parent: string, name: string, self: Alert | null): void {
  const other = state.alerts.findByName(parent, name)
  if (other && other.id !== self?.id)
    throw conflict(`A monitor or reaction named ${other.fields.name} exists already`)
}
