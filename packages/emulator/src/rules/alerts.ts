import type { AlertFields, AlertSpec, AlertTarget } from '../entities/alerts.ts'
import { ApiError, unprocessable } from '../http/api-error.ts'
import type { Call } from '../routes/call.ts'
import { alertTemplates } from './alert-templates.ts'

/**
 * Refuses an alert that satisfies the schema and still cannot work.
 * @throws ApiError 404 or 422
 */
export function checkAlert(call: Call, { templateId, spec, targets, recipientUserIds }: AlertFields): void {
  if (!alertTemplates.has(templateId)) {
    throw new ApiError(404, `Template ${templateId} is not available`, {
      code: 'monitor_template_unavailable',
    })
  }
  checkSpec(spec)
  targets.forEach(checkTarget)
  const stranger = recipientUserIds.find((id) => !call.state.members.findMembership(call.org.id, id))
  if (stranger !== undefined) throw unprocessable(`User ${stranger} is not a member of the organization`)
}

function checkSpec(spec: AlertSpec): void {
  if (spec.dataset !== undefined && spec.datasets !== undefined) {
    throw unprocessable('spec takes dataset or datasets, not both')
  }
}

function checkTarget(target: AlertTarget): void {
  if (target.type !== 'http' && target.url === undefined) return
  if (!target.url?.startsWith('https://'))
    throw unprocessable('The address of an HTTP target must be public HTTPS')
}
