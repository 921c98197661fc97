import { createCallError } from '../call/describe.ts'
import { ScopeError } from '../errors/usage.ts'
import type { Decorator } from '../fetch/decorator.ts'
import { readJwtScopes } from './read-jwt-scopes.ts'
import { missingScopes } from './scopes.ts'

/**
 * Refuses a request if its token is a JWT that lists its scopes and lacks one that the operation requires. Place it
 * inside `withAuth`, since it reads the token from the request.
 */
export function withScopes(): Decorator {
  let known = ''
  let granted: readonly string[] | undefined
  return (next) => async (url, init, context) => {
    const { authorization = '' } = init.headers
    if (authorization !== known) granted = readJwtScopes(authorization.slice('Bearer '.length))
    known = authorization
    const required = context?.operation.scopes ?? []
    const alternative = context?.operation.alternativeScopes
    const missing = granted ? missingScopes(required, granted) : []
    const isEnough = granted && alternative && missingScopes(alternative, granted).length === 0
    if (missing.length === 0 || isEnough) return next(url, init, context)
    const problem = `was not sent: the token lacks the scope ${missing.join(', ')}`
    const scopes = { required, granted: granted ?? [], missing }
    throw createCallError(ScopeError, problem, init, context, scopes)
  }
}
