import { ApiError } from '../../http/api-error.ts'
import { type Family, findTemplate, templates, type Watched } from './templates.ts'

/**
 * Refuses a template that the kind of alert, or its project, cannot use.
 * @param watched `null` for a cluster.
 * @throws ApiError 404
 */
export function checkTemplate(family: Family, templateId: string, watched: Watched | null): void {
  const reason = refuse(family, templateId, watched)
  if (reason === null) return
  throw new ApiError(404, `Template ${templateId} is not available: ${reason}`, {
    code: 'monitor_template_unavailable',
  })
}

function refuse(family: Family, templateId: string, watched: Watched | null): string | null {
  if (family === 'monitor' && watched && isStandalone(watched)) {
    return 'monitors need a managed project, and this one is standalone'
  }
  const template = findTemplate(family, templateId)
  if (!template) return `use one of ${listUsable(family).join(', ')}`
  if (template.retired) return 'existing monitors keep it, new ones cannot use it'
  const lacking = watched && (template.lacks?.(watched) ?? null)
  return lacking === null ? null : `the project needs ${lacking}`
}

/** Returns true if a project runs outside of the service, since it has neither a region nor a cluster. */
export function isStandalone({ project: { settings } }: Pick<Watched, 'project'>): boolean {
  return settings.region === null && settings.clusterName === null
}

function listUsable(family: Family): readonly string[] {
  return Object.entries(templates[family]).flatMap(([name, { retired }]) => (retired ? [] : [name]))
}
