import { describeClock, describeOrganizations, describeProjectOrNull } from '../admin/describe-state.ts'
import type { ClockRow, StateClock } from '../clock.ts'
import type { Alert } from '../entities/alerts.ts'
import { showDeployment } from '../entities/deployments.ts'
import type { Project } from '../entities/projects.ts'
import type { Secret } from '../entities/secrets.ts'
import type { State } from '../store/state.ts'
import type { RecordedChange } from '../store/table.ts'
import type { EventHub } from './event-hub.ts'

/** More changed projects or deployments than this become one event, after which subscribers reload the state. */
const most = 200

/** Emits what a transaction changed, keyed by the id of what changed. */
export function emitChanges(
  hub: EventHub,
  state: State,
  clock: StateClock,
  changes: readonly RecordedChange[],
  moved: readonly number[],
): void {
  if (!hub.isUsed) return
  const now = clock.now()
  const deployments = new Set([...idsOf(changes, 'deployments'), ...moved])
  const projects = new Set([...idsOf(changes, 'projects'), ...changes.flatMap(ownersOf)])
  for (const id of deployments) {
    const owner = state.deployments.table.get(id)?.projectId
    if (owner !== undefined) projects.add(owner)
  }
  if (projects.size + deployments.size > most) hub.emit('reset', () => ({}))
  else {
    for (const id of deployments) hub.emit('deployments', () => keyed(id, deploymentOrNull(state, id, now)))
    for (const id of projects) hub.emit('projects', () => keyed(id, describeProjectOrNull(state, id, now)))
  }
  const tables = new Set(changes.map(({ table }) => table))
  if (['projects', 'organizations', 'memberships', 'users'].some((table) => tables.has(table))) {
    hub.emit('organizations', () => describeOrganizations(state))
  }
  if (tables.has('credentials') || tables.has('clients')) hub.emit('credentials', () => ({}))
  for (const parent of new Set(changes.flatMap(parentOf))) {
    hub.emit('monitors', () => ({ parent }))
  }
  if (changes.some(isAdvance)) hub.emit('clock', () => describeClock(clock))
}

function keyed(id: number, value: unknown): { readonly id: number; readonly value: unknown } {
  return { id, value }
}

function isAdvance({ table, row, before }: RecordedChange): boolean {
  const offset = (clock: unknown) => (clock as ClockRow | null)?.offsetMs ?? 0
  return table === 'clock' && offset(row) !== offset(before)
}

function parentOf({ table, row, before }: RecordedChange): string[] {
  const alert = row ?? before
  if (table === 'projects') {
    const hadDefaults = (before as Project | null)?.defaultMonitors
    return (row as Project | null)?.defaultMonitors && !hadDefaults ? [`project:${row?.id}`] : []
  }
  return table === 'alerts' && alert ? [(alert as Alert).parent] : []
}

function idsOf(changes: readonly RecordedChange[], name: string): number[] {
  return changes.filter(({ table }) => table === name).map(({ id }) => id)
}

/** The projects of rows that are shown as a part of a project: its secrets and forks. */
function ownersOf({ table, row, before }: RecordedChange): number[] {
  const part = row ?? before
  if (table === 'secrets' && part) return [(part as Secret).projectId]
  const source = table === 'projects' && (part as Project | null)?.forkedFrom
  return source ? [source.id] : []
}

function deploymentOrNull(state: State, id: number, now: number): unknown {
  const deployment = state.deployments.table.get(id)
  return deployment ? { project_id: deployment.projectId, ...showDeployment(deployment, now) } : null
}
