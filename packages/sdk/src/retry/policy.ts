import type { CallContext, FetchInit } from '@spice-cloud/client'
import type { ConnectionFault } from '../errors/transport.ts'

/**
 * Whether to carry a request out twice is as good as once: by the method's definition, because the document
 * says so, or because the caller sends a key by which the service can tell.
 */
export function isRepeatable(
  { method, headers }: Pick<FetchInit, 'method' | 'headers'>,
  context: CallContext | undefined,
): boolean {
  // RFC 9110, section 9.2.2.
  const byMethod = /^(GET|HEAD|PUT|DELETE|OPTIONS)$/.test(method)
  return byMethod || !!context?.operation.idempotent || Object.hasOwn(headers, 'idempotency-key')
}

/**
 * How an answer failed, in the words for connections: as good as `unsent` where the service refused for now and
 * surely did nothing; `broken` where the trouble may pass, but the request may have been acted on.
 */
export function readFault({ status, headers }: Response): ConnectionFault | undefined {
  if (status === 429 || (status === 503 && headers.has('retry-after'))) return 'unsent'
  return /408|50[0234]/.test(`${status}`) ? 'broken' : undefined
}
