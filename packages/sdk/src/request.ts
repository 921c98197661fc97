/**
 * Reads the body of a request once, so that any number of attempts can send the same bytes.
 * Each call of the result makes a new request.
 */
export async function makeRepeatable(request: Request): Promise<(signal?: AbortSignal) => Request> {
  // Not every browser tells a missing body by null.
  const bodiless = request.body === null || /^(GET|HEAD)$/.test(request.method)
  const body = bodiless ? null : await request.arrayBuffer()
  return (signal = request.signal) => new Request(request, { body, signal })
}

/** Lets the connection of a response that nobody will read go. */
export async function discard(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => {})
}
