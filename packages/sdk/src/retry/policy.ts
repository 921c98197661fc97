import type { CallContext } from '@spice-cloud/client'

/** RFC 9110, section 9.2.2. */
export function isRepeatableMethod(method: string): boolean {
  return /^(GET|HEAD|PUT|DELETE|OPTIONS)$/.test(method)
}

/**
 * Whether to carry a request out twice is as good as once: by the method's definition, because the document
 * says so, or because the caller sends a key by which the service can tell.
 */
export function isRepeatable({ method, headers }: Request, context?: CallContext): boolean {
  return isRepeatableMethod(method) || !!context?.operation.idempotent || headers.has('idempotency-key')
}

/** Whether the service refused a request for now, and surely did nothing of it. */
export function isRefused({ status, headers }: Response): boolean {
  return status === 429 || (status === 503 && headers.has('retry-after'))
}

/** Whether an answer tells of a trouble that may pass. */
export function isPassing({ status }: Response): boolean {
  return /408|50[0234]/.test(`${status}`)
}
