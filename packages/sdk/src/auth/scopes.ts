import type { OperationInfo } from '@spice-cloud/client'
import { createCallError } from '../call/describe.ts'
import { ScopeError } from '../errors/usage.ts'
import { createLayer, type Decorator } from '../fetch/layer.ts'

/** A function that calls an operation, or the description of the operation. */
export type OperationLike = OperationInfo | { readonly operation: OperationInfo }

const ranks = ['read', 'write', 'delete']

/** Returns true if one scope includes another: `write` includes `read`, `delete` both, and `*` everything. */
export function includesScope(granted: string, required: string): boolean {
  if (granted === '*' || granted === required) return true
  const [family, right] = granted.split(':')
  const [wantedFamily, wantedRight] = required.split(':')
  const rank = ranks.indexOf(wantedRight ?? '')
  return family === wantedFamily && rank >= 0 && ranks.indexOf(right ?? '') > rank
}

/** Returns the required scopes that no granted scope includes. */
export function missingScopes(required: readonly string[], granted: readonly string[]): string[] {
  return required.filter((scope) => !granted.some((one) => includesScope(one, scope)))
}

/**
 * Returns the smallest set of scopes that a token needs for these operations.
 *
 * @example
 * import { createProjectDeployment, listProjects } from '@spice-cloud/client'
 *
 * requiredScopes(listProjects, createProjectDeployment) // ['apps:read', 'deployments:write']
 */
export function requiredScopes(...operations: readonly OperationLike[]): string[] {
  const all = new Set(operations.flatMap((one) => ('operation' in one ? one.operation : one).scopes ?? []))
  return [...all]
    .filter((scope) => ![...all].some((other) => other !== scope && includesScope(other, scope)))
    .sort()
}

/** Returns the scopes in a token; `undefined` if it is not a JWT or contains none. Does not verify the token. */
export function readJwtScopes(token: string): readonly string[] | undefined {
  const payload = token.split('.')[1]
  if (!payload) return undefined
  try {
    const text = atob(payload.replaceAll('-', '+').replaceAll('_', '/'))
    const { scopes, scope } = JSON.parse(text) as { scopes?: unknown; scope?: unknown }
    const listed = scopes ?? scope
    if (typeof listed === 'string') return listed.split(/\s+/).filter(Boolean)
    return Array.isArray(listed) && listed.every((one) => typeof one === 'string') ? listed : undefined
  } catch {
    return undefined
  }
}

/** Rejects a request whose token is a JWT that lacks a scope of the operation. Belongs inside `withAuth`. */
export function withScopes(): Decorator {
  let known = ''
  let granted: readonly string[] | undefined
  return createLayer(async (exchange, next) => {
    const { authorization = '' } = exchange.init.headers
    if (authorization !== known) granted = readJwtScopes(authorization.slice('Bearer '.length))
    known = authorization
    const { scopes: required = [], alternativeScopes } = exchange.context?.operation ?? {}
    const missing = granted ? missingScopes(required, granted) : []
    const isEnough = granted && alternativeScopes && missingScopes(alternativeScopes, granted).length === 0
    if (missing.length === 0 || isEnough) return next()
    const problem = `was not sent: the token lacks the scope ${missing.join(', ')}`
    throw createCallError(ScopeError, problem, exchange, { required, granted: granted ?? [], missing })
  })
}
