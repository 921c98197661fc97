import { ConfigurationError } from '../errors/usage.ts'
import { show } from '../input/show.ts'

/**
 * Returns true if a secret that is sent to an origin cannot be read in transit: by https, or without leaving the
 * machine.
 */
export function isSafeOrigin(origin: string): boolean {
  return /^(https:|http:\/\/(localhost|127(\.\d+){3}|\[::1\])(:|$))/.test(origin)
}

/** @throws ConfigurationError if a secret sent to this URL could be read in transit. */
export function requireSafeUrl(value: unknown, option: string, allowInsecureHttp = false): URL {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined
  const isSafe = url && (isSafeOrigin(url.origin) || (allowInsecureHttp && url.protocol === 'http:'))
  if (isSafe && !url.username && !url.password && !url.hash && !url.search) return url
  const hint =
    url?.protocol === 'http:' && !allowInsecureHttp
      ? '. Set `allowInsecureHttp` to use http, which exposes the credential on the network'
      : ''
  // A user name, query or fragment may contain a secret.
  const shown = /[@?#]/.test(String(value)) ? '' : `, got ${show(value)}`
  throw new ConfigurationError(
    `${option} must be an absolute https URL without user name, query or fragment${shown}${hint}`,
  )
}
