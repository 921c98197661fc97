import type { DeploymentErrorCode } from '../entities/deployments.ts'
import type { ProjectSettings, Resources } from '../entities/projects.ts'
import { readQuantity } from './quantity.ts'

const gib = 2 ** 30

/** Resources of one node of the simulated platform. */
const node = { cpu: 32, memory: 128 * gib }

/** Limit per project. */
const pool = { cpu: 128, memory: 512 * gib, storageGb: 10_000, instances: 24 }

/**
 * Resources that a project requests and that do not exist, so that a client can test every such response of the
 * platform by requesting too much; `null` when it fits.
 */
export function findShortage(settings: ProjectSettings, replicas: number): DeploymentErrorCode | null {
  const executors = settings.executor?.replicas ?? 0
  const cpu = amountOf(settings.resources, 'cpu')
  const memory = amountOf(settings.resources, 'memory')
  const executorCpu = amountOf(settings.executor?.resources ?? null, 'cpu')
  const executorMemory = amountOf(settings.executor?.resources ?? null, 'memory')
  if (Math.max(cpu, executorCpu) > node.cpu) return 'pod_exceeds_node_capacity'
  if (Math.max(memory, executorMemory) > node.memory) return 'pod_exceeds_node_capacity'
  if (cpu * replicas + executorCpu * executors > pool.cpu) return 'insufficient_cpu'
  if (memory * replicas + executorMemory * executors > pool.memory) return 'insufficient_memory'
  const storageGb =
    (settings.storageSizeGb ?? 0) * replicas + (settings.executor?.storage_size_gb ?? 0) * executors
  if (storageGb > pool.storageGb) return 'insufficient_storage'
  return replicas + executors > pool.instances ? 'insufficient_instances' : null
}

function amountOf(resources: Resources | null, name: string): number {
  return readQuantity(resources?.requests?.[name] ?? resources?.limits?.[name] ?? '0') ?? 0
}
