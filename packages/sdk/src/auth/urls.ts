import { ConfigurationError } from '../errors/usage.ts'
import { show } from '../input/show.ts'

/** Returns true if a secret for an origin cannot be read in transit: it uses https, or is this machine. */
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

/**
 * Derives the OAuth token endpoint from the host of an API: without the first label `api`, or without the suffix `-api`
 * of the first label that has it. `https://eu.dev-api.spice.ai` becomes `https://eu.dev.spice.ai/api/oauth/token`.
 */
export function deriveTokenUrl(baseUrl: string): string {
  const url = new URL(baseUrl)
  const labels = url.hostname.split('.')
  const index = labels.findIndex((label) => label === 'api' || /.-api$/.test(label))
  const rest = labels.flatMap((label, at) =>
    at !== index ? [label] : label === 'api' ? [] : [label.slice(0, -4)],
  )
  // `api.com` does not become `com`, nor `dev.api.com` `dev.com`, because the parent domain may have another owner.
  if (index >= 0 && (index < labels.length - 2 || rest.join() === 'localhost')) url.hostname = rest.join('.')
  return new URL('/api/oauth/token', url).href
}
