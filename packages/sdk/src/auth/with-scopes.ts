import { createCallError } from '../call/describe.ts'
import { ScopeError } from '../errors/usage.ts'
import type { Decorator } from '../fetch/decorator.ts'
import { createLayer } from '../fetch/layer.ts'
import { missingScopes, readJwtScopes } from './scopes.ts'

/**
 * Rejects a request if its token is a JWT that lists scopes, but lacks a scope that the operation requires. Place it
 * inside `withAuth`, because it reads the token from the request.
 */
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
