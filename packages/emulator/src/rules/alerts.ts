import type { Call } from '../call.ts'
import type { AlertFields, AlertSpec, AlertTarget } from '../entities/alerts.ts'
import type { Project } from '../entities/projects.ts'
import { ApiError, unprocessable } from '../http/api-error.ts'
import { alertTemplates, canUseTemplate } from './alert-templates.ts'

/** What an alert watches, and how. */
export interface AlertPlace {
  readonly family: keyof typeof alertTemplates
  /** `null` for a cluster. */
  readonly project: Project | null
}

/**
 * Refuses an alert that satisfies the schema and still cannot work.
 * @throws ApiError 404 or 422
 */
export function checkAlert(call: Call, place: AlertPlace, fields: AlertFields): void {
  checkTemplate(place, fields.templateId)
  checkSpec(fields.spec)
  checkTargets(fields.targets)
  const { members } = call.state
  const stranger = fields.recipientUserIds.find((id) => !members.findMembership(call.org.id, id))
  if (stranger !== undefined) throw unprocessable(`User ${stranger} is not a member of the organization`)
}

function checkTemplate({ family, project }: AlertPlace, template: string): void {
  const templates = alertTemplates[family]
  if (templates.includes(template) && (!project || canUseTemplate(project, template))) return
  throw new ApiError(404, `Template ${template} is not available here. Known are ${templates.join(', ')}`, {
    code: 'monitor_template_unavailable',
  })
}

function checkSpec(spec: AlertSpec): void {
  if (spec.dataset !== undefined && spec.datasets !== undefined) {
    throw unprocessable('spec takes dataset or datasets, not both')
  }
}

function checkTargets(targets: readonly AlertTarget[]): void {
  if (new Set(targets.map(({ type }) => type)).size < targets.length) {
    throw unprocessable('There can be one target of each type')
  }
  for (const { url } of targets) {
    if (url !== undefined && !url.startsWith('https://')) {
      throw unprocessable('The address of an HTTP target must be public HTTPS')
    }
  }
}
