import type { Decorator } from '../decorator.ts'
import { describeCall, nameCall } from '../describe-call.ts'
import { ScopeError } from '../errors/usage.ts'
import { readJwtScopes } from './read-jwt-scopes.ts'
import { missingScopes } from './scopes.ts'

/**
 * Refuses a request whose token, a JWT that lists its scopes, cannot do the operation. Goes inside `withAuth`,
 * since it reads the token from the request.
 */
export function withScopes(): Decorator {
  return (next) => async (request, context) => {
    const required = context?.operation.scopes ?? []
    const granted = readJwtScopes(request.headers.get('authorization')?.slice('Bearer '.length) ?? '')
    const missing = granted ? missingScopes(required, granted) : []
    if (missing.length === 0) return next(request, context)
    const call = describeCall(request, context)
    throw new ScopeError(`${nameCall(call)} was not sent: the token lacks the scope ${missing.join(', ')}`, {
      ...call,
      required,
      granted: granted ?? [],
      missing,
    })
  }
}
