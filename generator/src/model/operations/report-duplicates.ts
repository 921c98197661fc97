import type { Context } from '../context.ts'
import { locateChild } from '../location.ts'
import * as problems from '../problems.ts'
import type { OperationDraft } from './drafts.ts'
import { writeMethod } from './http-methods.ts'
import { findRoute } from './route.ts'

/** Reports each `operationId` that an earlier operation has, and each operation whose requests look like those of one. */
export function reportDuplicates(context: Context, operations: readonly OperationDraft[]): void {
  const owners = new Map<string, OperationDraft>()
  const routes = new Map<string, OperationDraft>()
  for (const operation of operations) {
    const { operationId, at } = operation
    const owner = operationId === null ? null : findFirst(owners, operationId, operation)
    if (owner && operationId !== null) {
      const facts = { operationId, other: describe(owner) }
      context.report(locateChild(at, 'operationId'), problems.operationIdDuplicate, facts)
    }
    const same = findFirst(routes, findRoute(operation), operation)
    if (same) context.report(at, problems.routeDuplicate, { own: describe(operation), other: describe(same) })
  }
}

function findFirst<Item>(known: Map<string, Item>, key: string, item: Item): Item | null {
  const first = known.get(key)
  if (first === undefined) known.set(key, item)
  return first ?? null
}

function describe({ method, path }: OperationDraft): string {
  return `${writeMethod(method)} ${path}`
}
