import { fixedMethods } from '../../document/list-methods.ts'
import { wordSet } from '../../word-set.ts'
import type { FixedMethod, HttpMethod } from '../types.ts'

const idempotentMethods = wordSet('get head put delete options trace query')

/** Returns whether sending a request of this method twice has the same effect as once (RFC 9110, section 9.2.2). */
export function isIdempotent(method: HttpMethod): boolean {
  return idempotentMethods.has(method)
}

/** Returns true if a path item has a field for a method. */
export function isFixedMethod(method: string): method is FixedMethod {
  return fixedMethods.has(method)
}

/**
 * The method as it is sent.
 *
 * @example
 * writeMethod('get') // 'GET'
 * writeMethod('Purge') // 'Purge'
 */
export function writeMethod(method: HttpMethod): string {
  return isFixedMethod(method) ? method.toUpperCase() : method
}

/** RFC 9110, section 9.1. */
const token = /^[\w!#$%&'*+.^`|~-]+$/

/** The reason why `additionalOperations` cannot have a method; `null` if it can. */
export function findMethodObjection(method: string): string | null {
  if (!token.test(method)) return 'it is not a valid method name'
  const field = method.toLowerCase()
  return isFixedMethod(field) ? `the path item has the field \`${field}\` for it` : null
}

/** Returns true if the Fetch standard refuses to send a method. */
export function isForbidden(method: HttpMethod): boolean {
  return /^(connect|trace|track)$/i.test(method)
}
