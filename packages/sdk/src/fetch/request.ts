import type { FetchInit } from '@spice-cloud/client'
import packageJson from '../../package.json' with { type: 'json' }
import { checkOptions, orgRule } from '../input/options.ts'
import { createLayer, type Decorator, withHeaders } from './layer.ts'

/**
 * Sets the organization of requests whose call does not set another one.
 * @throws ConfigurationError if a handle is empty or contains characters other than letters, digits, `.`, `_` and `-`.
 */
export function withOrg(handle?: string): Decorator {
  checkOptions({ org: handle }, { org: orgRule })
  return createLayer(async (exchange, next) => {
    const { org = handle } = exchange.options
    if (org === undefined) return next()
    checkOptions({ org }, { org: orgRule })
    return next(withHeaders(exchange, { 'x-org-name': org }))
  })
}

/** Sets the `User-Agent`: the application (`my-app/1.2`), this package and the runtime. Browsers replace it. */
export function withUserAgent(application?: string): Decorator {
  const own = `spice-cloud-sdk/${packageJson.version} (${describeRuntime()})`
  const agent = application === undefined ? own : `${application} ${own}`
  return createLayer((exchange, next) =>
    next(withHeaders(exchange, { 'user-agent': agent, ...exchange.init.headers })),
  )
}

function describeRuntime(): string {
  const { process, navigator } = globalThis as {
    process?: { versions?: Record<string, string> }
    navigator?: { userAgent?: string }
  }
  const { bun, deno, node } = process?.versions ?? {}
  const name = bun ? `bun ${bun}` : deno ? `deno ${deno}` : node ? `node ${node}` : navigator?.userAgent
  return (name ?? 'unknown').replace(/[^\x20-\x7e]|[()]/g, '').slice(0, 80)
}

/** Passes the `fetchOptions` of a call to fetch. They never override the properties of the request. */
export function withFetchOptions(): Decorator {
  return createLayer(({ options, init }, next) => {
    const { fetchOptions } = options
    return next(fetchOptions && ({ ...fetchOptions, ...init } as Partial<FetchInit>))
  })
}

/** Returns true if sending the body uses it up, as is so for a stream. */
export function isUsedUp({ body }: FetchInit): boolean {
  return Symbol.asyncIterator in Object(body)
}

/** Host and port of a URL, for messages. */
export function hostOf(address: string): string {
  if (!URL.canParse(address)) return 'an invalid URL'
  const { hostname, port, protocol } = new URL(address)
  return `${hostname}:${port || (protocol === 'http:' ? 80 : 443)}`
}
