import type { OperationInfo } from '../spec.ts'
import type { Page } from '../store/ordered-index.ts'
import type { Complaints } from './complaints.ts'

const everything: Page = { limit: Number.POSITIVE_INFINITY, offset: 0 }

/** Which piece of a list is asked for. Checked here as well, since documents leave `offset` out. */
export function readPage(
  pagination: OperationInfo['pagination'],
  query: URLSearchParams,
  complaints: Complaints,
): Page {
  if (!pagination) return everything
  const { limit, offset = 'offset', defaultLimit, maxLimit } = pagination
  return {
    limit: readWhole(limit, query, { fallback: defaultLimit, least: 1, most: maxLimit }, complaints),
    offset: readWhole(offset, query, { fallback: 0, least: 0, most: Number.MAX_SAFE_INTEGER }, complaints),
  }
}

interface Bounds {
  readonly fallback: number
  readonly least: number
  readonly most: number
}

function readWhole(name: string, query: URLSearchParams, bounds: Bounds, complaints: Complaints): number {
  const text = query.get(name)
  if (text === null) return bounds.fallback
  const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= bounds.least && value <= bounds.most) return value
  if (!complaints.has(name))
    complaints.add(name, `must be a whole number from ${bounds.least} to ${bounds.most}`)
  return bounds.fallback
}
