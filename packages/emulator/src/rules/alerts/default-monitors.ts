import type { Call } from '../../call.ts'
import type { AlertSpec } from '../../entities/alerts.ts'
import type { Project } from '../../entities/projects.ts'
import { isStandalone } from './check-template.ts'
import { completeSpec } from './complete-spec.ts'
import { defaultRecipient } from './recipients.ts'
import { findTemplate } from './templates.ts'

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

/** Creates the default monitors of a new project, except those that it lacks something for or that exist already. */
export function addDefaultMonitors(call: Call, project: Project): void {
  if (isStandalone({ project })) return
  const { alerts } = call.state
  const parent = `project:${project.id}`
  const isNew = alerts.count(parent) === 0
  const recipientUserIds = [defaultRecipient(call)]
  for (const { name, templateId, spec } of defaultMonitors) {
    const lacks = findTemplate('monitor', templateId)?.lacks?.({ project, spicepod: null }) ?? null
    if (lacks !== null || (!isNew && alerts.findByName(parent, name))) continue
    alerts.table.insert({
      uuid: call.random.uuid('alert', alerts.table.lastId + 1),
      kind: 'monitor',
      parent,
      createdAt: call.now,
      updatedAt: null,
      fields: {
        name,
        description: null,
        status: 'active',
        templateId,
        spec,
        targets: [{ type: 'email' }],
        recipientUserIds,
      },
    })
  }
}
