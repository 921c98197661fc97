import { optionsOf } from '../call/context.ts'
import { ConfigurationError } from '../errors/usage.ts'
import type { Decorator } from './decorator.ts'
import { addHeaders } from './request.ts'

/**
 * Names the organization to act on, for requests whose call names no other.
 * @throws ConfigurationError if a handle is empty or contains other characters than letters, digits, `.`, `_` and `-`.
 */
export function withOrg(handle?: string): Decorator {
  if (handle !== undefined) requireHandle(handle)
  return (next) => async (url, init, context) => {
    const org = optionsOf(context).org ?? handle
    return next(
      url,
      org === undefined ? init : addHeaders(init, { 'x-org-name': requireHandle(org) }),
      context,
    )
  }
}

/** @throws ConfigurationError if this is not a handle. */
export function requireHandle(handle: string): string {
  if (isHandle(handle)) return handle
  throw new ConfigurationError('org must be a handle: letters, digits, ".", "_" and "-"', {})
}

/** Whether a value is the handle of an organization. */
export function isHandle(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Za-z0-9._-]{1,255}$/.test(value)
}
