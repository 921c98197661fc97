import type { Described } from '../call/describe.ts'
import type { ConnectionError } from '../errors/transport.ts'

/**
 * Returns true if sending a request twice has the effect of sending it once: by the definition of its method, because
 * the document marks the operation as idempotent, or because the caller sends a key that identifies the request.
 */
export function isRepeatable({ init, context }: Pick<Described, 'init' | 'context'>): boolean {
  // RFC 9110, section 9.2.2, and the QUERY method.
  const byMethod = /^(GET|HEAD|PUT|DELETE|OPTIONS|QUERY)$/.test(init.method)
  return byMethod || !!context?.operation.idempotent || Object.hasOwn(init.headers, 'idempotency-key')
}

/**
 * Classifies the failure that a response reports, in the terms of connections: `unsent` if the service rejected the
 * request without processing it, `broken` if the failure is transient but the request may have been processed.
 */
export function readFault({ status, headers }: Response): ConnectionError['fault'] | undefined {
  if (status === 429 || (status === 503 && headers.has('retry-after'))) return 'unsent'
  return /408|50[0234]/.test(`${status}`) ? 'broken' : undefined
}
