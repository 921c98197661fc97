import { type Decorator, optionsOf } from './decorator.ts'
import { ConfigurationError } from './errors/usage.ts'
import { addHeaders } from './request.ts'

/**
 * Names the organization to act on, for requests whose call names no other.
 * @throws ConfigurationError when a handle holds other than letters, digits, `.`, `_` and `-`, or nothing.
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

/** @throws ConfigurationError when this is no handle. */
export function requireHandle(handle: string): string {
  if (typeof handle === 'string' && /^[A-Za-z0-9._-]+$/.test(handle)) return handle
  throw new ConfigurationError('org must be a handle: letters, digits, ".", "_" and "-"', {})
}
