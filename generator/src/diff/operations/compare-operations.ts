import { locateBelow } from '../../model/location.ts'
import { isFixedMethod } from '../../model/operations/http-methods.ts'
import type { Operation } from '../../model/types.ts'
import { createLocation } from '../change-location.ts'
import { compareDocs } from '../compare-docs.ts'
import { report, reportSwitch, type Visit } from '../run.ts'
import type { Side } from '../types.ts'
import { compareBodies } from './compare-bodies.ts'
import { comparePagination } from './compare-pagination.ts'
import { compareParameters } from './compare-parameters.ts'
import { compareResponses } from './compare-responses.ts'
import { compareSecurity } from './compare-security.ts'
import { compareServers } from './compare-servers.ts'
import { locateOperation, readObjectAt } from './locate.ts'
import type { SchemePairs } from './pair-schemes.ts'
import { splitPath } from './paths.ts'

/** Facts about all operations for a comparison of two of them. */
export interface OperationContext {
  readonly schemes: SchemePairs
  readonly replacements: ReadonlyMap<Operation, Operation>
}

/** Compares the two versions of an operation. */
export function compareOperations(
  visit: Visit,
  old: Operation,
  next: Operation,
  { schemes, replacements }: OperationContext,
): void {
  if (normalizedOf(visit.run.old, old) !== normalizedOf(visit.run.new, next)) {
    report(visit, 'operation-moved', { from: { operation: old }, to: { operation: next } })
  }
  if (old.name.id !== next.name.id)
    report(visit, 'operation-renamed', { from: old.name.id, to: next.name.id })
  if (!old.deprecated && next.deprecated) {
    const replacement = replacements.get(next)
    report(visit, 'operation-deprecated', { replacement: replacement ? { operation: replacement } : null })
  }
  if (old.deprecated && !next.deprecated) report(visit, 'operation-undeprecated')
  reportSwitch(visit, old.idempotent, next.idempotent, 'idempotency-gained', 'idempotency-lost')
  compareDocs(visit, 'operation')
  compareOwnServers(visit, old, next)
  comparePagination(visit, old.pagination, next.pagination)
  compareSecurity(visit, old, next, schemes)
  compareParameters(visit, old, next)
  compareBodies(visit, old, next)
  compareResponses(visit, old, next)
}

/** Compares the path, and the servers if one of the operations, or its path, has its own instead of the document's. */
function compareOwnServers(visit: Visit, old: Operation, next: Operation): void {
  const { run } = visit
  const [from, to] = [locatePath(old), locatePath(next)]
  compareDocs({ ...visit, location: { ...createLocation(visit.location.start, from, to) } }, 'path')
  const before = readOwnServers(run.old, old)
  const after = readOwnServers(run.new, next)
  if (before === null && after === null) return
  const at = locateBelow(locateOperation(next), 'servers')
  const location = createLocation(visit.location.start, locateBelow(locateOperation(old), 'servers'), at)
  compareServers(
    { ...visit, location },
    { servers: before ?? run.old.root.servers ?? [] },
    { servers: after ?? run.new.root.servers ?? [] },
  )
}

function readOwnServers(side: Side, operation: Operation) {
  const holders = [locateOperation(operation), locatePath(operation)].map((at) =>
    readObjectAt(side, { at, isFixed: false }),
  )
  return holders.find((start) => Object.hasOwn(start, 'servers'))?.servers ?? null
}

function locatePath(operation: Operation) {
  const start = locateOperation(operation)?.parent ?? null
  return isFixedMethod(operation.method) ? start : (start?.parent ?? null)
}

function normalizedOf({ prefix }: Side, { method, path }: Operation): string {
  return `${method} ${splitPath(prefix + path).join('/')}`
}
