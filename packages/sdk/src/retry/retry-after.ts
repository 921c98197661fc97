/**
 * How many milliseconds a response asks to wait, or `undefined` where it does not say, or not in a way to be
 * understood. Dates are held against the server's own `Date`, so that a wrong clock on our side does not matter.
 * `maxWaitMs` is the longest wait that the caller would agree to: a `retry-after-ms` above it gives way.
 */
export function readRetryAfter(
  { status, headers }: Response,
  maxWaitMs: number,
  now: number,
): number | undefined {
  const serverNow = parseDate(headers.get('date')) ?? now
  const after = headers.get('retry-after')
  const ms = parseCount(headers.get('retry-after-ms'))
  const until = parseDate(after)
  const told = parseCount(after, 1000) ?? (until && Math.max(0, until - serverNow))
  if (ms !== undefined && (ms <= maxWaitMs || told === undefined)) return ms
  if (told !== undefined || status !== 429) return told
  // Documented as Unix seconds; others send milliseconds, or seconds from now. The magnitude tells.
  const reset = parseCount(headers.get('x-ratelimit-reset')) ?? 0
  const wait = (reset < 1e11 ? reset * 1000 : reset) - (reset < 1e8 ? 0 : serverNow)
  return wait > 0 ? wait : undefined
}

function parseCount(value: string | null, unit = 1): number | undefined {
  return value && /^\d+$/.test(value) ? Number(value) * unit : undefined
}

/** Stricter than `Date.parse`, to which `2, 5` is a day in February. */
function parseDate(value: string | null): number | undefined {
  return (value && /^\w{3}, .{20} GMT$/.test(value) && Date.parse(value)) || undefined
}
