import { ApiError } from '../http/api-error.ts'

const most = 1000

/** The part of a list between `offset` and `offset + limit`. */
export function readPage(
  query: URLSearchParams,
  defaultLimit: number = most,
): { readonly limit: number; readonly offset: number } {
  return {
    limit: readNumber(query, 'limit', { fallback: defaultLimit, least: 1, most }),
    offset: readNumber(query, 'offset', { fallback: 0, least: 0, most: Number.MAX_SAFE_INTEGER }),
  }
}

/** Returns the number of a row; 0, which no row has, if the string is not one. */
export function readId(text: string): number {
  return /^[1-9]\d{0,15}$/.test(text) ? Number(text) : 0
}

interface Bounds {
  readonly fallback: number
  readonly least: number
  readonly most: number
}

function readNumber(query: URLSearchParams, name: string, { fallback, least, most }: Bounds): number {
  const text = query.get(name)
  if (text === null) return fallback
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw new ApiError(400, `${name} must be a whole number from ${least} to ${most}`)
}
