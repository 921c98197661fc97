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
