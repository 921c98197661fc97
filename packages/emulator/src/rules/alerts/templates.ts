import type { AlertSpec } from '../../entities/alerts.ts'
import type { Project, Spicepod } from '../../entities/projects.ts'
import { readQuantity } from '../quantity.ts'
import {
  checkDatasetQuery,
  checkRowMatch,
  isDatasetState,
  isFromZero,
  type SpecCheck,
} from './spec-checks.ts'

/** The kinds of alerts, by the templates that they share. */
export type Family = 'monitor' | 'reaction' | 'cluster'

/** A project and its current Spicepod, if it has one. */
export interface Watched {
  readonly project: Pick<Project, 'settings'>
  readonly spicepod: Spicepod | null
}

export interface Template {
  /** The missing requirement of the project, or `null`. */
  readonly lacks?: (watched: Watched) => string | null
  /** Conditions that the service sets; other values are refused. */
  readonly fixed?: Partial<AlertSpec>
  readonly check?: SpecCheck
  /** Existing alerts keep it; no alert can be created from it, or changed to it. */
  readonly retired?: true
}

const failuresPerSecond: Template = {}

/** Every documented template. */
export const templates: Readonly<Record<Family, Readonly<Record<string, Template>>>> = {
  monitor: {
    instance_health: { fixed: { op: 'GT', threshold: 0, sustainSecs: 0 } },
    memory_working_set: { check: isFromZero },
    container_cpu: {
      lacks: ({ project }) => (hasCpuLimit(project) ? null : 'a CPU limit'),
      check: isFromZero,
    },
    query_failures: failuresPerSecond,
    http_5xx: failuresPerSecond,
    flight_failures: failuresPerSecond,
    query_latency_p99: {},
    query_latency_p95: { retired: true },
    llm_failures: { lacks: ({ spicepod }) => (hasModel(spicepod) ? null : 'a model in its spicepod') },
    dataset_refresh_errors: {
      lacks: ({ spicepod }) => (hasAcceleration(spicepod) ? null : 'an accelerated dataset in its spicepod'),
    },
    dataset_status: { check: isDatasetState },
  },
  reaction: {
    task_history_error: {},
    task_history_timeout: {},
    task_history_slow: {},
    dataset_row_match: { check: checkRowMatch },
    dataset_query: { check: checkDatasetQuery },
  },
  cluster: { cluster_availability: {}, cluster_cpu: {}, cluster_memory: {} },
}

/** The template of a name; `undefined` if the family does not have it. */
export function findTemplate(family: Family, name: string): Template | undefined {
  return Object.hasOwn(templates[family], name) ? templates[family][name] : undefined
}

/** Returns true if CPU usage can be measured in percent of a limit. */
export function hasCpuLimit({ settings }: Watched['project']): boolean {
  return (readQuantity(settings.resources?.limits?.cpu ?? '') ?? 0) > 0
}

function hasModel(spicepod: Spicepod | null): boolean {
  return listOf(spicepod, 'models').length > 0
}

function hasAcceleration(spicepod: Spicepod | null): boolean {
  return listOf(spicepod, 'datasets').some((dataset) => {
    if (typeof dataset !== 'object' || dataset === null || !('acceleration' in dataset)) return false
    const { acceleration } = dataset
    if (typeof acceleration !== 'object' || acceleration === null) return false
    return !('enabled' in acceleration) || acceleration.enabled !== false
  })
}

function listOf(spicepod: Spicepod | null, name: string): readonly unknown[] {
  const list = spicepod?.[name]
  return Array.isArray(list) ? list : []
}
