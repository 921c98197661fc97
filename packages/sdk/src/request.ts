import type { FetchInit } from '@spice-cloud/client'

/** A copy of a request with further headers. */
export function addHeaders(init: FetchInit, headers: Readonly<Record<string, string>>): FetchInit {
  return { ...init, headers: { ...init.headers, ...headers } }
}

/** Lets the connection of a response that nobody will read go. */
export async function discard(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => {})
}
