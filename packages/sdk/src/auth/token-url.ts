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
