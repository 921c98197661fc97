import { type Decorator, optionsOf } from './decorator.ts'
import { ConfigurationError } from './errors/usage.ts'

/**
 * Names the organization to act on, for requests whose call names no other.
 * @throws ConfigurationError when a handle holds other than letters, digits, `.`, `_` and `-`, or nothing.
 */
export function withOrg(handle?: string): Decorator {
  if (handle !== undefined) requireHandle(handle)
  return (next) => async (request, context) => {
    const org = optionsOf(context).org ?? handle
    if (org !== undefined) request.headers.set('x-org-name', requireHandle(org))
    return next(request, context)
  }
}

/** @throws ConfigurationError when this is no handle. */
export function requireHandle(handle: string): string {
  if (typeof handle === 'string' && /^[A-Za-z0-9._-]+$/.test(handle)) return handle
  throw new ConfigurationError('org must be a handle: letters, digits, ".", "_" and "-"', {})
}
