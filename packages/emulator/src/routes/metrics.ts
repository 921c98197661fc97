import type { Call, Route } from '../call.ts'
import { ApiError } from '../http/api-error.ts'
import { json } from '../http/exchange.ts'
import type { Random } from '../random.ts'
import { type Instance, listInstancesOf } from '../rules/instances.ts'
import { requireProject } from './lookups.ts'

/** Resources that the instances use; none for a project that runs nothing. */
export const getMetrics: Route = (call) => {
  const project = requireProject(call)
  const ready = readyInstances(call)
  const rate = call.query.window !== undefined
  const executors = project.settings.executor?.replicas
  return json(200, {
    metrics: Object.fromEntries(ready.map((instance) => [instance.name, measure(call, instance, rate)])),
    ingestion: ready.length === 0 ? null : measureIngestion(call, ready, rate),
    cluster: executors === undefined ? null : { active_executors_count: ready.length === 0 ? 0 : executors },
  })
}

function readyInstances(call: Call): Instance[] {
  try {
    const instances = listInstancesOf(call.state, requireProject(call), call.now)
    return instances.filter(({ status }) => status === 'ready')
  } catch (error) {
    if (error instanceof ApiError && error.status === 409) return []
    throw error
  }
}

function measure({ random, now }: Call, instance: Instance, rate: boolean): object {
  const seconds = rate ? 1 : Math.max(0, now - (instance.startedAt ?? now)) / 1000
  const figure = (name: string, most: number) => draw(random, most, name, instance.name)
  return {
    cpu_usage_percent: figure('cpu', 90),
    memory_usage_bytes: figure('memory', 2 ** 31),
    disk_read_bytes: Math.round(figure('read', 2 ** 20) * seconds),
    disk_read_operations: Math.round(figure('reads', 100) * seconds),
    disk_write_bytes: Math.round(figure('written', 2 ** 20) * seconds),
    disk_write_operations: Math.round(figure('writes', 100) * seconds),
  }
}

function measureIngestion({ random, now }: Call, [first]: readonly Instance[], rate: boolean): object {
  const seconds = rate ? 1 : Math.max(0, now - (first?.startedAt ?? now)) / 1000
  const rows = draw(random, 1000, 'rows', first?.name ?? '')
  return { rows_ingested: Math.round(rows * seconds), bytes_ingested: Math.round(rows * seconds * 64) }
}

/** A whole number from 0 up to `most` that belongs to these words. */
function draw(random: Random, most: number, ...words: readonly string[]): number {
  return Math.floor((Number.parseInt(random.hex(8, 'metric', ...words), 16) / 2 ** 32) * most)
}
