import { isJsonObject, type JsonObject } from '../../json.ts'
import type { Context } from '../context.ts'
import { type Location, locateChild } from '../location.ts'
import * as problems from '../problems.ts'
import { getOwn, readNumber, readObject, readString } from '../read.ts'
import type { Pagination } from '../types.ts'
import type { ParameterDraft } from './drafts.ts'
import { readExtension } from './extensions.ts'

/** Reads `x-pagination`. The page sizes default to those of the `limit` parameter's schema. */
export function readPagination(
  context: Context,
  operation: JsonObject,
  at: Location,
  query: readonly ParameterDraft[],
): Pagination | null {
  const pagination = readExtension(context, operation, 'x-pagination', at)
  if (!isJsonObject(pagination)) return null
  const location = locateChild(at, 'x-pagination')
  const refuse = (reason: string): null => {
    context.report(location, problems.paginationMalformed, { reason })
    return null
  }
  const hasParameter = (name: string) => query.some((parameter) => parameter.name === name)
  const items = readString(pagination, 'items')
  if (items === null) return refuse('does not name the property that holds the items (`items`)')

  const after = readAfter(pagination)
  if (after && (after.parameter === '' || after.property === '')) {
    return refuse('needs both `after.parameter` and `after.property`')
  }
  if (after && !hasParameter(after.parameter)) {
    return refuse('names a query parameter in `after.parameter` that the operation does not have')
  }
  const named = readString(pagination, 'offset')
  if (!hasParameter(named ?? 'offset') && (named !== null || after === null)) {
    return refuse('names a query parameter in `offset` that the operation does not have')
  }
  const offset = hasParameter(named ?? 'offset') ? (named ?? 'offset') : null

  const limit = readString(pagination, 'limit') ?? 'limit'
  const schema = query.find(({ name }) => name === limit)?.schema
  if (schema === undefined)
    return refuse('names a query parameter in `limit` that the operation does not have')
  const declared = {
    default: typeof schema.annotations.default === 'number' ? schema.annotations.default : null,
    maximum: schema.kind === 'number' ? schema.maximum : null,
  }
  const maxLimit = readNumber(pagination, 'maxLimit') ?? declared.maximum
  const defaultLimit = readNumber(pagination, 'defaultLimit') ?? declared.default ?? maxLimit
  if (maxLimit === null || defaultLimit === null || defaultLimit < 1 || maxLimit < defaultLimit) {
    return refuse('needs a `defaultLimit` from 1 to `maxLimit`')
  }
  return { items, limit, offset, after, defaultLimit, maxLimit }
}

function readAfter(pagination: JsonObject): Pagination['after'] {
  if (getOwn(pagination, 'after') === undefined) return null
  const after = readObject(pagination, 'after')
  return {
    parameter: readString(after, 'parameter') ?? '',
    property: readString(after, 'property') ?? '',
  }
}
