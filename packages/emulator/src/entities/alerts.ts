import { toIso } from '../clock.ts'
import type { Row } from '../store/table.ts'

/** A monitor or a reaction, of a project or of a cluster. */
export interface Alert extends Row {
  readonly uuid: string
  readonly kind: 'monitor' | 'reaction'
  /** `project:<id>` or `cluster:<id>`: the owner, whose alerts share a limit and a set of names. */
  readonly parent: string
  readonly fields: AlertFields
  readonly createdAt: number
  readonly updatedAt: number | null
}

/** Settings that a caller can change. */
export interface AlertFields {
  readonly name: string
  readonly description: string | null
  readonly status: 'active' | 'disabled'
  readonly templateId: string
  readonly spec: AlertSpec
  readonly targets: readonly AlertTarget[]
  readonly recipientUserIds: readonly number[]
}

export interface AlertSpec {
  readonly op: string
  readonly threshold: number
  readonly dataset?: string
  readonly datasets?: readonly string[]
  readonly [setting: string]: unknown
}

export interface AlertTarget {
  readonly type: string
  readonly url?: string
  readonly token?: string
  readonly [setting: string]: unknown
}

/** An alert as the API returns it, without the tokens of its targets. */
export function showAlert(alert: Alert, unavailableReason: string | null): object {
  const { fields } = alert
  const targets = fields.targets.map(({ token: _, ...target }) => target)
  return {
    id: alert.uuid,
    name: fields.name,
    description: fields.description,
    status: fields.status,
    templateId: fields.templateId,
    spec: fields.spec,
    targets,
    ...(targets[0] && { target: targets[0] }),
    recipientUserIds: fields.recipientUserIds,
    last_fired_at: null,
    last_resolved_at: null,
    evaluation_unavailable_reason: unavailableReason,
    created_at: toIso(alert.createdAt),
    updated_at: alert.updatedAt === null ? null : toIso(alert.updatedAt),
  }
}
