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
