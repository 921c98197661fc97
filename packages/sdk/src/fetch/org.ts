import { ConfigurationError } from '../errors/usage.ts'
import { show } from '../input/show.ts'
import type { Decorator } from './decorator.ts'
import { createLayer, withHeaders } from './layer.ts'

/**
 * Sets the organization of requests whose call does not set another one.
 * @throws ConfigurationError if a handle is empty or contains characters other than letters, digits, `.`, `_` and `-`.
 */
export function withOrg(handle?: string): Decorator {
  if (handle !== undefined) requireHandle(handle)
  return createLayer(async (exchange, next) => {
    const { org = handle } = exchange.options
    return next(org === undefined ? undefined : withHeaders(exchange, { 'x-org-name': requireHandle(org) }))
  })
}

/** @throws ConfigurationError if this is not a handle. */
function requireHandle(handle: string): string {
  if (isHandle(handle)) return handle
  throw new ConfigurationError(
    `\`org\` must be a handle: letters, digits, ".", "_" and "-", got ${show(handle)}`,
  )
}

/** Returns true if a value is the handle of an organization. */
export function isHandle(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Za-z0-9._-]{1,255}$/.test(value)
}
