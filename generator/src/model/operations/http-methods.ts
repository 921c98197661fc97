import type { JsonObject } from '../../json.ts'
import { wordSet } from '../../word-set.ts'
import { readObject } from '../read.ts'
import type { FixedMethod, HttpMethod } from '../types.ts'

const fixedMethods = wordSet('get put post delete options head patch trace query')
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

/** Locations of the operations of a path item, in the order of the document. */
export function listMethods(
  pathItem: JsonObject,
): readonly { readonly method: HttpMethod; readonly tokens: readonly string[] }[] {
  return Object.keys(pathItem).flatMap((key) => {
    if (isFixedMethod(key)) return [{ method: key, tokens: [key] }]
    if (key !== 'additionalOperations') return []
    const others = Object.keys(readObject(pathItem, key))
    return others.map((method) => ({ method, tokens: [key, method] }))
  })
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
