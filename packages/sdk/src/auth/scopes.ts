import type { OperationInfo } from '@spice-cloud/client'

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
