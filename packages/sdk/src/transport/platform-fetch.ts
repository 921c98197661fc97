/**
 * The platform's fetch, looked up at each request. What the request says already is said again, since Node looks
 * for options on the prototype of objects, which somebody else may have changed.
 */
export function platformFetch(request: Request): Promise<Response> {
  const { method, headers, signal } = request
  return globalThis.fetch(request, { method, headers, signal })
}
