import type { Call, Context } from '../../call.ts'
import type { Alert, AlertFields, AlertSpec } from '../../entities/alerts.ts'
import type { DefaultMonitors, Project } from '../../entities/projects.ts'
import { isStandalone } from './check-template.ts'
import { completeSpec } from './complete-spec.ts'
import { defaultRecipient } from './recipients.ts'
import { findTemplate, type Watched } from './templates.ts'

/** The service documents that there are default monitors, but not which: these are the emulator's guess. */
const defaultMonitors = (
  [
    ['Instance health', 'instance_health', { op: 'GT', threshold: 0 }],
    ['High memory usage', 'memory_working_set', { op: 'GT', threshold: 90 }],
    ['High CPU usage', 'container_cpu', { op: 'GT', threshold: 90 }],
    ['Query failures', 'query_failures', { op: 'GT', threshold: 1 }],
    ['HTTP server errors', 'http_5xx', { op: 'GT', threshold: 1 }],
    ['Flight failures', 'flight_failures', { op: 'GT', threshold: 1 }],
    ['High query latency', 'query_latency_p99', { op: 'GT', threshold: 10_000 }],
    ['Dataset errors', 'dataset_status', { op: 'EQ', threshold: 3 }],
  ] satisfies [name: string, templateId: string, spec: AlertSpec][]
).map(([label, templateId, spec]) => ({
  name: `Default: ${label}`,
  templateId,
  spec: completeSpec('monitor', templateId, spec),
}))

/** The default monitors of a project with these settings; `null` for none. */
export function chooseDefaultMonitors(call: Call, project: Watched['project']): DefaultMonitors | null {
  if (isStandalone({ project })) return null
  const usable = defaultMonitors.filter(
    ({ templateId }) => !findTemplate('monitor', templateId)?.lacks?.({ project, spicepod: null }),
  )
  return { recipientUserId: defaultRecipient(call), templateIds: usable.map(({ templateId }) => templateId) }
}

/** The alerts of a project, or of the cluster with a key. Default monitors that are no rows have no number. */
export function listAlerts(
  { state, random }: Pick<Context, 'random' | 'state'>,
  key: string,
  project: Project | null,
): Alert[] {
  const { defaultMonitors: chosen } = project ?? {}
  if (!project || !chosen) return state.alerts.all(key)
  return describeMonitors(chosen).map((fields) => ({
    id: 0,
    uuid: random.uuid('default-monitor', project.id, fields.templateId),
    kind: 'monitor',
    parent: key,
    createdAt: project.createdAt,
    updatedAt: null,
    fields,
  }))
}

/** Stores the default monitors of a project as rows, before one of its alerts is changed or added. */
export function storeDefaultMonitors(call: Call, key: string, project: Project): Project {
  if (!project.defaultMonitors) return project
  for (const alert of listAlerts(call, key, project)) call.state.alerts.table.insert(alert)
  return call.state.projects.table.patch(project, { defaultMonitors: null })
}

/** Adds those default monitors that a restored project has not. */
export function restoreDefaultMonitors(call: Call, deleted: Project): void {
  const { alerts } = call.state
  const parent = `project:${deleted.id}`
  const project = storeDefaultMonitors(call, parent, deleted)
  const chosen = chooseDefaultMonitors(call, project)
  for (const fields of chosen ? describeMonitors(chosen) : []) {
    if (alerts.findByName(parent, fields.name)) continue
    const uuid = call.random.uuid('alert', alerts.table.lastId + 1)
    alerts.table.insert({ uuid, kind: 'monitor', parent, createdAt: call.now, updatedAt: null, fields })
  }
}

function describeMonitors({ recipientUserId, templateIds }: DefaultMonitors): AlertFields[] {
  return defaultMonitors
    .filter(({ templateId }) => templateIds.includes(templateId))
    .map((monitor) => ({
      ...monitor,
      description: null,
      status: 'active',
      targets: [{ type: 'email' }],
      recipientUserIds: [recipientUserId],
    }))
}
