/** What monitors and reactions can be made from. The service publishes no list; these are of our making. */
export const alertTemplates: ReadonlySet<string> = new Set([
  'cpu_usage',
  'memory_usage',
  'disk_usage',
  'query_duration',
  'query_errors',
  'query_rate',
  'dataset_refresh_errors',
  'dataset_refresh_age',
  'dataset_rows',
  'instance_restarts',
  'instance_unavailable',
  'deployment_failed',
])
