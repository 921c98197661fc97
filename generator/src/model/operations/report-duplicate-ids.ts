import type { Context } from '../context.ts'
import { locateChild } from '../location.ts'
import { problems } from '../problems.ts'
import type { OperationDraft } from './drafts.ts'
import { writeMethod } from './http-methods.ts'

/** Reports each `operationId` that an earlier operation has. */
export function reportDuplicateIds(context: Context, operations: readonly OperationDraft[]): void {
  const owners = new Map<string, OperationDraft>()
  for (const operation of operations) {
    const { operationId, at } = operation
    if (operationId === null) continue
    const owner = owners.get(operationId)
    if (owner === undefined) {
      owners.set(operationId, operation)
    } else {
      const other = `${writeMethod(owner.method)} ${owner.path}`
      context.report(locateChild(at, 'operationId'), problems.operationIdDuplicate, { operationId, other })
    }
  }
}
