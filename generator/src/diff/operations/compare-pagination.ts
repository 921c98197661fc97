import type { Pagination } from '../../model/types.ts'
import { report, type Visit } from '../run.ts'

/** Compares the pagination of two lists. */
export function comparePagination(visit: Visit, old: Pagination | null, next: Pagination | null): void {
  if (old === null && next === null) return
  if (old === null) report(visit, 'pagination-added')
  else if (next === null) report(visit, 'pagination-removed')
  else {
    compareNames(visit, 'list', old.items, next.items)
    compareNames(visit, 'limit', old.limit, next.limit)
    compareNames(visit, 'offset', old.offset, next.offset)
    compareNames(visit, 'parameter after', old.after?.parameter ?? null, next.after?.parameter ?? null)
    compareNames(visit, 'property after', old.after?.property ?? null, next.after?.property ?? null)
    compareSizes(visit, 'default size', old.defaultLimit, next.defaultLimit)
    compareSizes(visit, 'maximum size', old.maxLimit, next.maxLimit)
  }
}

/** A further way to read on breaks nothing; its parameter is reported as new. */
function compareNames(visit: Visit, what: string, from: string | null, to: string | null): void {
  if (from !== null && from !== to) report(visit, 'pagination-changed', { what, from, to: to ?? 'none' })
}

function compareSizes(visit: Visit, what: string, from: number, to: number): void {
  const facts = { what, from, to }
  if (to < from) report(visit, 'page-size-lowered', facts)
  if (to > from) report(visit, 'page-size-raised', facts)
}
