const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/**
 * How many milliseconds a response asks to wait, or `undefined` where it does not say, or not in a way to be
 * understood. Dates are held against the server's own `Date`, so that a wrong clock on our side does not matter.
 * `maxWaitMs` is the longest wait that the caller would agree to; a milliseconds header above it gives way.
 */
export function readRetryAfter(response: Response, maxWaitMs: number, now: number): number | undefined {
  const get = (name: string) => response.headers.get(name)?.trim() ?? ''
  const serverNow = parseDate(get('date')) ?? now
  const ms = parseCount(get('retry-after-ms'))
  const told = readSecondsOrDate(get('retry-after'), serverNow)
  if (ms !== undefined && (ms <= maxWaitMs || told === undefined)) return ms
  return told ?? (response.status === 429 ? readReset(get('x-ratelimit-reset'), serverNow) : undefined)
}

function readSecondsOrDate(value: string, serverNow: number): number | undefined {
  const seconds = parseCount(value)
  if (seconds !== undefined) return Math.min(seconds * 1000, Number.MAX_SAFE_INTEGER)
  const date = parseDate(value)
  return date === undefined ? undefined : Math.max(0, date - serverNow)
}

/** Documented as Unix seconds; others send milliseconds, or seconds from now. The magnitude tells. */
function readReset(value: string, serverNow: number): number | undefined {
  const count = parseCount(value)
  if (count === undefined) return undefined
  const wait = count >= 1e11 ? count - serverNow : count >= 1e8 ? count * 1000 - serverNow : count * 1000
  return wait > 0 ? wait : undefined
}

function parseCount(value: string): number | undefined {
  return /^\d+$/.test(value) ? Math.min(Number(value), Number.MAX_SAFE_INTEGER) : undefined
}

function parseDate(value: string): number | undefined {
  const date = httpDate.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? undefined : date
}
