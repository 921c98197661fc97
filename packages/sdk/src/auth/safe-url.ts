import { ConfigurationError } from '../errors/usage.ts'

/** Whether a secret that is sent to an origin cannot be read on its way: over https, or without leaving the machine. */
export function isSafeOrigin(origin: string): boolean {
  return /^(https:|http:\/\/(localhost|127(\.\d+){3}|\[::1\])(:|$))/.test(origin)
}

/** @throws ConfigurationError when a secret sent to this address could be read on its way. */
export function requireSafeUrl(value: string, option: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url && isSafeOrigin(url.origin) && !url.username && !url.password && !url.hash) return url
  throw new ConfigurationError(`${option} must be an absolute https URL without user name or fragment`, {})
}
