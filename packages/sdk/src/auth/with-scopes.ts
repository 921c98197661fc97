import type { Decorator } from '../decorator.ts'
import { createCallError } from '../describe-call.ts'
import { ScopeError } from '../errors/usage.ts'
import { readJwtScopes } from './read-jwt-scopes.ts'
import { missingScopes } from './scopes.ts'

/**
 * Refuses a request whose token, a JWT that lists its scopes, cannot do the operation. Goes inside `withAuth`,
 * since it reads the token from the request.
 */
export function withScopes(): Decorator {
  let known = ''
  let granted: readonly string[] | undefined
  return (next) => async (url, init, context) => {
    const { authorization = '' } = init.headers
    if (authorization !== known) granted = readJwtScopes(authorization.slice('Bearer '.length))
    known = authorization
    const required = context?.operation.scopes ?? []
    const missing = granted ? missingScopes(required, granted) : []
    if (missing.length === 0) return next(url, init, context)
    const says = `was not sent: the token lacks the scope ${missing.join(', ')}`
    const scopes = { required, granted: granted ?? [], missing }
    throw createCallError(ScopeError, says, init, context, scopes)
  }
}
