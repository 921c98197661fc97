import { ConfigurationError } from '../errors/usage.ts'

/**
 * Where the OAuth tokens for an API come from: the host without its first label `api` or that label's suffix
 * `-api`, so that `https://dev-api.spice.ai` leads to `https://dev.spice.ai/api/oauth/token`.
 */
export function deriveTokenUrl(baseUrl: string): string {
  const url = new URL(baseUrl)
  const rest = url.hostname.replace(/^api\./, '').replace(/^([^.]+)-api\./, '$1.')
  // `api.com` does not lead to `com`.
  if (/\.|^localhost$/.test(rest)) url.hostname = rest
  return new URL('/api/oauth/token', url).href
}

/** @throws ConfigurationError when a secret sent to this address could be read on its way. */
export function requireSafeUrl(value: string, option: string): URL {
  const url = URL.canParse(value) ? new URL(value) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.hash) {
    throw new ConfigurationError(`${option} must be an absolute https URL without user name or fragment`, {})
  }
  if (url.protocol === 'http:' && !/^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)) {
    throw new ConfigurationError(`${option} must be https, since a credential is sent to ${url.origin}`, {})
  }
  return url
}
