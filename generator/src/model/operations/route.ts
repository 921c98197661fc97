import type { HttpMethod } from '../types.ts'

/**
 * The part of an operation that a server sees: two paths that differ only by the names of their parameters, or by a fragment, are
 * one route.
 *
 * @example
 * findRoute({ method: 'get', path: '/contacts/{id}#mail', servers: [] }) // 'get /contacts/{} '
 */
export function findRoute(operation: {
  readonly method: HttpMethod
  readonly path: string
  readonly servers: readonly string[]
}): string {
  const { method, path, servers } = operation
  return `${method} ${path.replace(/#.*$/, '').replace(/\{[^{}]*\}/g, '{}')} ${servers.join(' ')}`
}
