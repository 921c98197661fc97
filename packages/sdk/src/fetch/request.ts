import type { FetchInit } from '@spice-cloud/client'

/** A copy of a request with further headers. */
export function addHeaders(init: FetchInit, headers: Readonly<Record<string, string>>): FetchInit {
  return { ...init, headers: { ...init.headers, ...headers } }
}

/** Whether sending the body uses it up, as is so for a stream. */
export function isUsedUp({ body }: FetchInit): boolean {
  return Symbol.asyncIterator in Object(body)
}

/** Host and port of a URL, for messages. */
export function hostOf(address: string): string {
  if (!URL.canParse(address)) return 'an invalid URL'
  const { hostname, port, protocol } = new URL(address)
  return `${hostname}:${port || (protocol === 'http:' ? 80 : 443)}`
}
