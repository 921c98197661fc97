import type { CallContext, Fetch, FetchInit } from '@spice-cloud/client'
import { type CallState, createContext, stateOf } from '../call/context.ts'
import type { RequestOptions } from '../call/types.ts'

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

/** A request in a layer, with the options and the state of its call. */
export interface Exchange {
  readonly url: string
  readonly init: FetchInit
  /** Undefined if the caller is another client. */
  readonly context: CallContext | undefined
  readonly options: RequestOptions
  readonly state: CallState
}

/** Handles a request in a layer. `next` sends it on, with some changes. */
export type Layer = (
  exchange: Exchange,
  next: (changes?: Partial<FetchInit>) => Promise<Response>,
) => Promise<Response>

/** Makes a decorator. The layers inside find the state of the outermost one in the context. */
export function createLayer(run: Layer): Decorator {
  return (next) => (url, init, outer) => {
    const state = stateOf(outer)
    const options = (outer?.options ?? {}) as RequestOptions & { state?: CallState }
    const context = outer && options.state !== state ? createContext(outer.operation, options, state) : outer
    const send = (changes?: Partial<FetchInit>) =>
      next(url, changes ? { ...init, ...changes } : init, context)
    return run({ url, init, context, options, state }, send)
  }
}

/** Sends the request on with further headers. */
export function withHeaders(
  { init }: Exchange,
  headers: Readonly<Record<string, string>>,
): Pick<FetchInit, 'headers'> {
  return { headers: { ...init.headers, ...headers } }
}
