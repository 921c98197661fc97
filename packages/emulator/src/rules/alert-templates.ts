import type { Project, Spicepod } from '../entities/projects.ts'

/** What an alert can be made from, by what it watches and how. The service publishes no list of them. */
export const alertTemplates: Readonly<Record<'monitor' | 'reaction' | 'cluster', readonly string[]>> = {
  monitor: [
    'container_cpu',
    'dataset_refresh_errors',
    'dataset_status',
    'flight_failures',
    'http_5xx',
    'instance_health',
    'llm_failures',
    'memory_working_set',
    'query_failures',
    'query_latency_p99',
  ],
  reaction: [
    'dataset_query',
    'dataset_row_match',
    'task_history_error',
    'task_history_slow',
    'task_history_timeout',
  ],
  cluster: ['cluster_availability', 'cluster_cpu', 'cluster_memory'],
}

/** Whether a project has what a template watches; one whose Spicepod is not known here may have it. */
export function canUseTemplate(project: Project, template: string): boolean {
  const { spicepod } = project.settings
  if (!spicepod) return true
  if (template === 'llm_failures') return listOf(spicepod, 'models').length > 0
  if (template === 'dataset_refresh_errors') return listOf(spicepod, 'datasets').some(isAccelerated)
  return true
}

function listOf(spicepod: Spicepod, name: string): readonly unknown[] {
  const list = spicepod[name]
  return Array.isArray(list) ? list : []
}

function isAccelerated(dataset: unknown): boolean {
  return typeof dataset === 'object' && dataset !== null && 'acceleration' in dataset
}
