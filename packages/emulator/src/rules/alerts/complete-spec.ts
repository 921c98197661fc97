import type { AlertSpec } from '../../entities/alerts.ts'
import { unprocessable } from '../../http/api-error.ts'
import { type Family, findTemplate } from './templates.ts'

const defaults = { window: '5m', sustainSecs: 300, severity: 'critical' } as const
const common = ['op', 'threshold', 'window', 'sustainSecs', 'severity', 'includeDetails'] as const
const datasets = ['dataset', 'datasets'] as const
const ofReactions = ['column', 'value', 'conditions', 'query', 'queryLanguage', 'model'] as const

/**
 * Returns the whole spec of an alert: what the caller sends, with the defaults and the fixed conditions of its template.
 * @throws ApiError 422
 */
export function completeSpec(family: Family, templateId: string, sent: AlertSpec): AlertSpec {
  if (family !== 'reaction' && sent.model !== undefined) {
    throw unprocessable('spec.model is for data reactions; a monitor has no model')
  }
  const template = findTemplate(family, templateId)
  const spec = chooseDatasets(pickKnown(family, sent))
  for (const [name, value] of Object.entries(template?.fixed ?? {})) {
    if (spec[name] !== undefined && spec[name] !== value) {
      throw unprocessable(`spec.${name} of ${templateId} must be ${value}, got ${spec[name]}`)
    }
  }
  const language = templateId === 'dataset_query' ? { queryLanguage: 'gql' } : {}
  const whole = { ...defaults, ...language, ...template?.fixed, ...spec }
  const problem = template?.check?.(whole) ?? null
  if (problem !== null) throw unprocessable(problem)
  return whole
}

/** Fields that the document does not have for this kind of alert are not stored. */
function pickKnown(family: Family, sent: AlertSpec): AlertSpec {
  const names = family === 'reaction' ? [...common, ...datasets, ...ofReactions] : [...common, ...datasets]
  const known: Partial<AlertSpec> = Object.fromEntries(
    names.flatMap((name) => (sent[name] === undefined ? [] : [[name, sent[name]]])),
  )
  return known as AlertSpec
}

/** If both are given, a nonempty list wins. */
function chooseDatasets({ dataset, datasets: list, ...rest }: AlertSpec): AlertSpec {
  if (list && list.length > 0) return { ...rest, datasets: list }
  return { ...rest, ...(dataset !== undefined && { dataset }) } as AlertSpec
}
