import type { Described } from '../call/describe.ts'
import type { ConnectionError } from '../errors/failures.ts'

/** Returns true if sending a request twice has the effect of sending it once. */
export function isRepeatable({ init, context }: Pick<Described, 'init' | 'context'>): boolean {
  // RFC 9110, section 9.2.2, and the QUERY method.
  const byMethod = /^(GET|HEAD|PUT|DELETE|OPTIONS|QUERY)$/.test(init.method)
  return byMethod || !!context?.operation.idempotent || Object.hasOwn(init.headers, 'idempotency-key')
}

/** `unsent` if the service rejected the request unprocessed; `broken` if it may have processed it, or will later. */
export function readFault({ status, headers }: Response): ConnectionError['fault'] | undefined {
  if (status === 429 || (status === 503 && headers.has('retry-after'))) return 'unsent'
  return /408|50[0234]/.test(`${status}`) ? 'broken' : undefined
}
