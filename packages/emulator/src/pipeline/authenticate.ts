import type { Caller } from '../call.ts'
import { ApiError } from '../http/api-error.ts'
import type { Incoming } from '../http/exchange.ts'
import type { State } from '../store/state.ts'

/**
 * Finds the user or program behind the token of a request.
 * @throws ApiError 401
 */
export function authenticate(state: State, incoming: Incoming, now: number): Caller {
  const header = incoming.header('authorization')
  if (header === null || header.trim() === '') throw unauthorized('Missing Authorization header')
  const token = /^Bearer +([A-Za-z0-9._~+/|-]+=*) *$/i.exec(header)?.[1]
  if (token === undefined) throw unauthorized('Invalid token format')
  const credential = state.credentials.find(token)
  if (!credential) throw unauthorized('Invalid token')
  if (credential.expiresAt !== null && credential.expiresAt <= now) throw unauthorized('Token expired')
  const user = credential.userId === null ? null : (state.members.users.get(credential.userId) ?? null)
  return { credential, user, name: user?.username ?? credential.clientId ?? '' }
}

/** `401`, with the challenge that RFC 6750 requires. */
export function unauthorized(message: string): ApiError {
  const challenge = message.startsWith('Missing') ? 'Bearer' : 'Bearer error="invalid_token"'
  return new ApiError(401, message, { headers: { 'www-authenticate': challenge } })
}
