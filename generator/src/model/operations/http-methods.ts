import type { HttpMethod } from '../types.ts'

/** The methods that a path can have. */
export const httpMethods: readonly HttpMethod[] = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
]

const idempotentMethods: ReadonlySet<HttpMethod> = new Set([
  'get',
  'head',
  'put',
  'delete',
  'options',
  'trace',
])

/** Whether repeating a request of this method has the effect of one request (RFC 9110, section 9.2.2). */
export function isIdempotent(method: HttpMethod): boolean {
  return idempotentMethods.has(method)
}
