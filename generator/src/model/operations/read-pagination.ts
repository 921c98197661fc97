import type { JsonObject } from '../../json.ts'
import type { Context } from '../context.ts'
import { type Location, locateChild } from '../location.ts'
import { problems } from '../problems.ts'
import { getOwn, readCount, readObject, readString } from '../read.ts'
import type { Pagination } from '../types.ts'
import type { ParameterDraft } from './drafts.ts'

/** Reads `x-pagination`. The page sizes default to those of the `limit` parameter's schema. */
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
  const hasParameter = (name: string) => query.some((parameter) => parameter.name === name)
  const items = readString(context, pagination, 'items', place)
  if (items === null) return refuse('does not name the property that holds the items (`items`)')

  const after = readAfter(context, pagination, place)
  if (after && (after.parameter === '' || after.property === '')) {
    return refuse('needs both `after.parameter` and `after.property`')
  }
  if (after && !hasParameter(after.parameter)) {
    return refuse('names a query parameter in `after.parameter` that the operation does not have')
  }
  const named = readString(context, pagination, 'offset', place)
  if (!hasParameter(named ?? 'offset') && (named !== null || after === null)) {
    return refuse('names a query parameter in `offset` that the operation does not have')
  }
  const offset = hasParameter(named ?? 'offset') ? (named ?? 'offset') : null

  const limit = readString(context, pagination, 'limit', place) ?? 'limit'
  const schema = query.find(({ name }) => name === limit)?.schema
  if (schema === undefined)
    return refuse('names a query parameter in `limit` that the operation does not have')
  const declared = {
    default: typeof schema.annotations.default === 'number' ? schema.annotations.default : null,
    maximum: schema.kind === 'number' ? schema.maximum : null,
  }
  const maxLimit = readCount(context, pagination, 'maxLimit', place) ?? declared.maximum
  const defaultLimit = readCount(context, pagination, 'defaultLimit', place) ?? declared.default ?? maxLimit
  if (maxLimit === null || defaultLimit === null || defaultLimit < 1 || maxLimit < defaultLimit) {
    return refuse('needs a `defaultLimit` from 1 to `maxLimit`')
  }
  return { items, limit, offset, after, defaultLimit, maxLimit }
}

function readAfter(context: Context, pagination: JsonObject, at: Location): Pagination['after'] {
  if (getOwn(pagination, 'after') === undefined) return null
  const after = readObject(context, pagination, 'after', at)
  const place = locateChild(at, 'after')
  return {
    parameter: readString(context, after, 'parameter', place) ?? '',
    property: readString(context, after, 'property', place) ?? '',
  }
}
