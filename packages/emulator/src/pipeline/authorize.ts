import type { Caller } from '../call.ts'
import { ApiError, forbidden } from '../http/api-error.ts'
import { isAtLeast, type Role } from '../rules/roles.ts'
import { includesScope, isWriteScope } from '../rules/scopes.ts'
import type { OperationInfo } from '../spec.ts'

/** Operations that need an organization admin beside the scope. */
const forAdmins: ReadonlySet<string> = new Set([
  'projects.monitors.update',
  'clusters.monitors.create',
  'clusters.monitors.update',
  'clusters.monitors.delete',
])

/**
 * Refuses a caller whose scopes or role are not enough.
 * @throws ApiError 403
 */
export function authorize(operation: OperationInfo, caller: Caller, role: Role): void {
  const needed = operation.scopes ?? []
  const { scopes } = caller.credential
  const missing = needed.filter((scope) => !includesScope(scopes, scope))
  const alternatives = operation.alternativeScopes ?? []
  const hasAlternative =
    alternatives.length > 0 && alternatives.every((scope) => includesScope(scopes, scope))
  if (missing.length > 0 && !hasAlternative) throw insufficientScope(missing)
  const writes = needed.length > 0 ? needed.some(isWriteScope) : operation.method !== 'GET'
  if (writes && role === 'viewer') throw forbidden('A viewer can only read')
  if (forAdmins.has(operation.id) && !isAtLeast(role, 'admin')) {
    throw forbidden('This operation needs an admin or owner of the organization')
  }
}

function insufficientScope(missing: readonly string[]): ApiError {
  const scopes = missing.join(' ')
  return new ApiError(403, `Insufficient scope. Required: ${scopes}`, {
    code: 'insufficient_scope',
    headers: { 'www-authenticate': `Bearer error="insufficient_scope", scope="${scopes}"` },
  })
}
