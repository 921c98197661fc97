/**
 * Returns the wait in milliseconds that a response requests; `undefined` without a valid header. Dates are compared
 * with the `Date` of the server, so that a wrong local clock has no effect. `maxWaitMs` is the maximum
 * wait: a `retry-after-ms` above it is ignored if there is a `Retry-After`.
 */
export function readRetryAfter(
  status: number,
  headers: Headers,
  maxWaitMs: number,
  now: number,
): number | undefined {
  const serverNow = parseDate(headers.get('date')) ?? now
  const after = headers.get('retry-after')
  const ms = parseCount(headers.get('retry-after-ms'))
  const until = parseDate(after)
  const requested = parseCount(after, 1000) ?? (until && Math.max(0, until - serverNow))
  if (ms !== undefined && (ms <= maxWaitMs || requested === undefined)) return ms
  return requested === undefined && status === 429 ? readReset(headers, now) : requested
}

/** Milliseconds until the service's rate limit resets, by `X-RateLimit-Reset`. */
export function readReset(headers: Headers, now: number): number | undefined {
  // Documented as Unix seconds, but some services send milliseconds, or seconds from now. The magnitude differs.
  const reset = parseCount(headers.get('x-ratelimit-reset')) ?? 0
  const serverNow = parseDate(headers.get('date')) ?? now
  const wait = (reset < 1e11 ? reset * 1000 : reset) - (reset < 1e8 ? 0 : serverNow)
  return wait > 0 ? wait : undefined
}

/** Parses a non-negative integer. */
export function parseCount(value: string | null, unit = 1): number | undefined {
  return value && /^\d+$/.test(value) ? Number(value) * unit : undefined
}

/** Stricter than `Date.parse`, which reads `2, 5` as a day in February. */
function parseDate(value: string | null): number | undefined {
  return (value && /^\w{3}, .{20} GMT$/.test(value) && Date.parse(value)) || undefined
}

/** A time for messages: `250 ms`, `30 s`. */
export function formatMs(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`
}
