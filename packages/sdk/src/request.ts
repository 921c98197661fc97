/**
 * Reads the body of a request once, so that any number of attempts can send the same bytes.
 * Each call of the result makes a new request.
 */
export async function makeRepeatable(request: Request): Promise<() => Request> {
  // Not every browser tells a missing body by null.
  const bodiless = request.body === null || /^(GET|HEAD)$/.test(request.method)
  const body = bodiless ? null : await request.arrayBuffer()
  return () => new Request(request, { body })
}

/** Lets the connection of a response that nobody will read go. */
export async function discard(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => {})
}
