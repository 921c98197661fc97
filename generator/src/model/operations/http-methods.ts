import type { HttpMethod } from '../types.ts'

/** The HTTP methods of a path item. */
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

/** Returns whether sending a request of this method twice has the same effect as once (RFC 9110, section 9.2.2). */
export function isIdempotent(method: HttpMethod): boolean {
  return idempotentMethods.has(method)
}
