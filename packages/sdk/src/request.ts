const followers = new WeakMap<AbortSignal, Request>()
// A body that is in memory: to copy it as a stream would take longer than all else that a call does.
const bodies = new WeakMap<Request, ArrayBuffer>()

/**
 * A copy of a request that lives as long as the signal that it follows. Node forgets to abort a request whose
 * object has been collected, and nobody else holds one that is on its way (nodejs/undici#4068). All is said in
 * full, since it also looks for options on the prototype of objects, which somebody else may have changed.
 */
export function copyRequest(
  request: Request,
  init: { signal?: AbortSignal; redirect?: RequestRedirect } = {},
): Request {
  const { method, headers, signal } = request
  const all = { method, headers, signal, body: bodies.get(request), ...init }
  const copy = new Request(request, all as RequestInit)
  followers.set(all.signal, copy)
  if (all.body) bodies.set(copy, all.body)
  return copy
}

/** Reads the body of a request once, so that `copyRequest` can give the same bytes to any number of attempts. */
export async function keepBody(request: Request): Promise<void> {
  const body = bodies.get(request) ?? (await request.arrayBuffer())
  // Not every browser tells a missing body by null, but what is not there is never used up.
  if (request.bodyUsed) bodies.set(request, body)
}

/** Lets the connection of a response that nobody will read go. */
export async function discard(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => {})
}
