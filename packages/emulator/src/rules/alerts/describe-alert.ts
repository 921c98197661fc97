import { type Alert, showAlert } from '../../entities/alerts.ts'
import type { Project } from '../../entities/projects.ts'
import { hasCpuLimit } from './templates.ts'

/** An alert as the API returns it: with the reason if its project lacks what it measures. */
export function describeAlert(alert: Alert, project: Project | null): object {
  const isBlind = alert.fields.templateId === 'container_cpu' && project && !hasCpuLimit(project)
  return showAlert(alert, isBlind ? 'cpu_limit_missing' : null)
}
