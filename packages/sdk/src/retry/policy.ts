import type { CallContext } from '@spice-cloud/client'
import type { SpiceCloudError } from '../errors/base.ts'
import type { ConnectionError } from '../errors/transport.ts'

/** RFC 9110, section 9.2.2. */
export function isRepeatableMethod(method: string): boolean {
  return /^(GET|HEAD|PUT|DELETE|OPTIONS)$/.test(method)
}

/**
 * Whether to carry a request out twice is as good as once: by the method's definition, because the document says so, or because the caller sends a key by which the service can tell.
 */
export function isRepeatable(request: Request, context?: CallContext): boolean {
  return (
    isRepeatableMethod(request.method) ||
    context?.operation.idempotent === true ||
    request.headers.has('idempotency-key')
  )
}

/** Whether a failed attempt may be followed by another. Other requests only where this one was surely not acted on. */
export function mayRetry(outcome: Response | SpiceCloudError, repeatable: boolean): boolean {
  if (outcome instanceof Response) {
    const { status, headers } = outcome
    if (status === 429 || (status === 503 && headers.has('retry-after'))) return true
    return repeatable && [408, 500, 502, 503, 504].includes(status)
  }
  if (outcome.name === 'TimeoutError') return repeatable
  if (outcome.name !== 'ConnectionError') return false
  const { fault } = outcome as ConnectionError
  return fault === 'unsent' || (fault === 'broken' && repeatable)
}
