const followers = new WeakMap<AbortSignal, Request>()

/**
 * A copy of a request that lives as long as the signal that it follows. Node forgets to abort a request whose
 * object has been collected, and nobody else holds one that is on its way (nodejs/undici#4068). All is said in
 * full, since it also looks for options on the prototype of objects, which somebody else may have changed.
 */
export function copyRequest(
  request: Request,
  init: { body?: BodyInit | null; signal?: AbortSignal; redirect?: RequestRedirect },
): Request {
  const { method, headers, signal } = request
  const all = { method, headers, signal, ...init }
  const copy = new Request(request, all)
  followers.set(all.signal, copy)
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
