import type { Operation } from '../../model/types.ts'
import { report, type Visit } from '../run.ts'
import { compareBodies } from './compare-bodies.ts'
import { comparePagination } from './compare-pagination.ts'
import { compareParameters } from './compare-parameters.ts'
import { compareResponses } from './compare-responses.ts'
import { compareSecurity, type SchemePairs } from './compare-security.ts'
import { splitPath } from './paths.ts'

/** What is known of all operations when two of them are compared. */
export interface Surroundings {
  readonly schemes: SchemePairs
  readonly successors: ReadonlyMap<Operation, Operation>
}

/** Compares two operations that are the same one. */
export function compareOperations(
  visit: Visit,
  old: Operation,
  next: Operation,
  { schemes, successors }: Surroundings,
): void {
  const { names } = visit.run
  if (normalizedOf(old) !== normalizedOf(next)) {
    report(visit, 'operationMoved', { from: names.operation(old), to: names.operation(next) })
  }
  if (old.name.id !== next.name.id) {
    report(visit, 'operationRenamed', { from: old.name.id, to: next.name.id })
  }
  if (!old.deprecated && next.deprecated) {
    const successor = successors.get(next)
    report(visit, 'operationDeprecated', { successor: successor ? names.operation(successor) : null })
  }
  if (old.deprecated && !next.deprecated) report(visit, 'operationUndeprecated', {})
  if (!old.idempotent && next.idempotent) report(visit, 'idempotencyGained', {})
  if (old.idempotent && !next.idempotent) report(visit, 'idempotencyLost', {})
  for (const what of ['summary', 'description'] as const) {
    if (old[what] !== next[what]) report(visit, 'documentationChanged', { what })
  }
  if (old.tags.join('\n') !== next.tags.join('\n')) report(visit, 'documentationChanged', { what: 'tags' })
  comparePagination(visit, old.pagination, next.pagination)
  compareSecurity(visit, old, next, schemes)
  compareParameters(visit, old, next)
  compareBodies(visit, old, next)
  compareResponses(visit, old, next)
}

function normalizedOf({ method, path }: Operation): string {
  return `${method} ${splitPath(path).join('/')}`
}
