import type { JsonObject } from '../../json.ts'
import type { Context } from '../context.ts'
import { type Location, locateChild } from '../location.ts'
import { problems } from '../problems.ts'
import { getOwn, readCount, readObject, readString } from '../read.ts'
import type { Pagination } from '../types.ts'
import type { ParameterDraft } from './drafts.ts'

/** Reads `x-pagination`; what it does not say of the limit is taken from the schema of that parameter. */
export function readPagination(
  context: Context,
  operation: JsonObject,
  at: Location,
  query: readonly ParameterDraft[],
): Pagination | null {
  if (getOwn(operation, 'x-pagination') === undefined) return null
  const place = locateChild(at, 'x-pagination')
  const pagination = readObject(context, operation, 'x-pagination', at)
  const refuse = (reason: string): null => {
    context.report(place, problems.paginationMalformed, { reason })
    return null
  }
  const items = readString(context, pagination, 'items', place)
  const limit = readString(context, pagination, 'limit', place) ?? 'limit'
  const offset = readString(context, pagination, 'offset', place) ?? 'offset'
  if (items === null) return refuse('does not name the property that holds the items')
  if (!query.some(({ name }) => name === offset)) return refuse('names an offset that is no query parameter')
  const schema = query.find(({ name }) => name === limit)?.schema
  if (schema === undefined) return refuse('names a limit that is no query parameter')
  const declared = {
    default: typeof schema.annotations.default === 'number' ? schema.annotations.default : null,
    maximum: schema.kind === 'number' ? schema.maximum : null,
  }
  const maxLimit = readCount(context, pagination, 'maxLimit', place) ?? declared.maximum
  const defaultLimit = readCount(context, pagination, 'defaultLimit', place) ?? declared.default ?? maxLimit
  if (maxLimit === null || defaultLimit === null || defaultLimit < 1 || maxLimit < defaultLimit) {
    return refuse('needs a defaultLimit from 1 to maxLimit')
  }
  return { items, limit, offset, defaultLimit, maxLimit }
}
