import type { Fetch } from '@spice-cloud/client'

/** Wraps a fetch, to change its requests or responses. */
export type Decorator = (next: Fetch) => Fetch

/**
 * Wraps a fetch in decorators, the first outermost.
 *
 * @example
 * import { createClient, listProjects } from '@spice-cloud/client'
 * import { decorate, personalAccessToken, withAuth, withRetry } from '@spice-cloud/sdk'
 *
 * const client = createClient({
 *   baseUrl: 'https://api.spice.ai',
 *   fetch: decorate(fetch, withRetry(), withAuth(personalAccessToken(token))),
 * })
 * const found = await listProjects(client)
 */
export function decorate(fetch: Fetch, ...decorators: readonly Decorator[]): Fetch {
  // Platforms also read properties that another package added to `Object.prototype`.
  const bare: Fetch = (url, init, context) => fetch(url, { __proto__: null, ...init } as typeof init, context)
  return decorators.reduceRight((next, decorator) => decorator(next), bare)
}
