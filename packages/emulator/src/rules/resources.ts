import type { Executor, Resources } from '../entities/projects.ts'
import { invalidField } from '../http/api-error.ts'
import { readQuantity } from './quantity.ts'

/**
 * Refuses amounts that are not in Kubernetes notation.
 * @throws ApiError 400
 */
export function checkResources(field: string, resources: Resources | undefined): void {
  for (const [group, amounts] of Object.entries(resources ?? {})) {
    for (const [name, amount] of Object.entries(amounts ?? {})) {
      if (typeof amount === 'string' && readQuantity(amount) !== null) continue
      throw invalidField(field, `${group}.${name}: must be an amount such as "500m" or "8Gi"`)
    }
  }
}

/** The same for an executor. */
export function checkExecutor(executor: Executor | undefined): void {
  checkResources('executor', executor?.resources)
}
