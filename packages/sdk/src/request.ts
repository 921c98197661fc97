const followers = new WeakMap<AbortSignal, Request>()

/**
 * A copy of a request that lives as long as the signal that it follows. Node forgets to abort a request whose
 * object has been collected, and nobody else holds one that is on its way (nodejs/undici#4068).
 */
export function copyRequest(request: Request, init: RequestInit): Request {
  const copy = new Request(request, init)
  followers.set(init.signal ?? request.signal, copy)
  return copy
}

/**
 * Reads the body of a request once, so that any number of attempts can send the same bytes.
 * Each call of the result makes a new request.
 */
export async function makeRepeatable(request: Request): Promise<() => Request> {
  // Not every browser tells a missing body by null.
  const bodiless = request.body === null || /^(GET|HEAD)$/.test(request.method)
  const body = bodiless ? null : await request.arrayBuffer()
  return () => copyRequest(request, { body })
}

/** Lets the connection of a response that nobody will read go. */
export async function discard(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => {})
}
