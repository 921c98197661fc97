import type { CallContext, Fetch } from '@spice-cloud/client'
import type { RequestOptions } from './call.ts'
import { copyOwn } from './copy-own.ts'

/** Makes a fetch that does something more than the one it is given. */
export type Decorator = (next: Fetch) => Fetch

/**
 * Puts decorators around a fetch, the first outermost.
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
  // The platform also takes what it finds on the prototype of an init, which somebody else may have changed.
  const bare: Fetch = (url, init, context) => fetch(url, copyOwn(init), context)
  return decorators.reduceRight((next, decorator) => decorator(next), bare)
}

/** The options of the call that a request belongs to, as far as it belongs to one. */
export function optionsOf(context: CallContext | undefined): RequestOptions {
  return context?.options ?? {}
}
