import type { AlertSpec } from '../../entities/alerts.ts'

/** Returns what is wrong with a spec, or `null`. */
export type SpecCheck = (spec: AlertSpec) => string | null

/** States of a dataset: Initializing, Ready, Disabled, Error, Refreshing, Shutting down. */
const lastDatasetState = 5

/** Requires a threshold that is not negative. */
export function isFromZero({ threshold }: AlertSpec): string | null {
  return threshold >= 0 ? null : `spec.threshold must be 0 or more, got ${threshold}`
}

/** Requires `EQ` and the number of a state. */
export function isDatasetState({ op, threshold }: AlertSpec): string | null {
  if (op !== 'EQ') return `spec.op must be EQ for dataset_status, got ${op}`
  if (Number.isInteger(threshold) && threshold >= 0 && threshold <= lastDatasetState) return null
  return `spec.threshold must be a dataset state from 0 to ${lastDatasetState}, got ${threshold}`
}

/** Requires `dataset`, `column` and `value`, or conditions. */
export function checkRowMatch({ dataset, column, value, conditions }: AlertSpec): string | null {
  if (Array.isArray(conditions) && conditions.length > 0) return null
  if (isText(dataset) && isText(column) && value !== undefined) return null
  return 'spec needs dataset, column and value, or at least one of conditions'
}

/** Requires a query and the datasets that it reads. */
export function checkDatasetQuery({ query, dataset, datasets = [] }: AlertSpec): string | null {
  if (!isText(query)) return 'spec needs query'
  return isText(dataset) || datasets.length > 0 ? null : 'spec needs dataset or datasets'
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
