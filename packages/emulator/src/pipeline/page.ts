import type { OperationInfo } from '../spec.ts'
import { everything, type Page } from '../store/ordered-index.ts'
import type { InputErrors } from './input-errors.ts'

/** Lists with a documented page size. The others are returned whole unless the request has a `limit`. */
const hasPageSize = /^(projects|apps)(\.deployments)?\.list$/

/** Reads which page of a list a request wants. */
export function readPage(
  { id, pagination }: Pick<OperationInfo, 'id' | 'pagination'>,
  query: URLSearchParams,
  errors: InputErrors,
): Page {
  if (!pagination) return everything
  const { limit, offset = 'offset', after, defaultLimit, maxLimit } = pagination
  const fallback = hasPageSize.test(id) ? defaultLimit : everything.limit
  const most = Number.MAX_SAFE_INTEGER
  return {
    limit: readWhole(limit, query, { fallback, least: 1, most: maxLimit }, errors),
    offset: readWhole(offset, query, { fallback: 0, least: 0, most }, errors),
    afterId: after ? readWhole(after.parameter, query, { fallback: null, least: -most, most }, errors) : null,
  }
}

interface Bounds<Fallback> {
  readonly fallback: Fallback
  readonly least: number
  readonly most: number
}

function readWhole<Fallback extends number | null>(
  name: string,
  query: URLSearchParams,
  { fallback, least, most }: Bounds<Fallback>,
  errors: InputErrors,
): number | Fallback {
  const text = query.get(name)
  if (text === null) return fallback
  const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  if (!errors.has(name)) errors.add(name, `must be a whole number from ${least} to ${most}`)
  return fallback
}
