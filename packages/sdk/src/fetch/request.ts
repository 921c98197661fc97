import type { FetchInit } from '@spice-cloud/client'
import type { Decorator } from './decorator.ts'
import { createLayer } from './layer.ts'

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
