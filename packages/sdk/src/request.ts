import type { FetchInit } from '@spice-cloud/client'

/** A copy of a request with further headers. */
export function addHeaders(init: FetchInit, headers: Readonly<Record<string, string>>): FetchInit {
  return { ...init, headers: { ...init.headers, ...headers } }
}

/** Whether the body is used up by being sent, as is what is read piece by piece, such as a stream. */
export function isUsedUp({ body }: FetchInit): boolean {
  return Symbol.asyncIterator in Object(body)
}

/** Lets the connection of a response that nobody will read go. */
export async function discard(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => {})
}
