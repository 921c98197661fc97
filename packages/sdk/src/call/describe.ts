import type { FetchInit, OperationInfo } from '@spice-cloud/client'
import type { ErrorDetails, SpiceCloudError } from '../errors/base.ts'
import { looksSecret, redact } from '../errors/redact.ts'
import type { Exchange } from '../fetch/layer.ts'

/** What is known of a request before it is encoded. */
export interface Described extends Pick<Exchange, 'context' | 'state'> {
  readonly init: Pick<FetchInit, 'method' | 'headers'>
}

/** Method and path with their values: `GET /v1/projects/42`. A value that looks like a secret stays out. */
export function describeTarget({ method, path }: OperationInfo, values: object | undefined): string {
  const filled = path.replace(/\{([^{}]+)\}/g, (placeholder, name: string) => {
    const value = String(Object.hasOwn(values ?? {}, name) ? (values as Record<string, unknown>)[name] : '')
    return /^[\w.~@-]{1,64}$/.test(value) && !looksSecret(value) ? value : placeholder
  })
  return `${method} ${filled}`
}

/** Names the call in a message. */
export function targetOf({ init, context, state }: Described): string {
  return redact(state.describe?.() ?? `${init.method} ${context?.operation.path ?? 'request'}`, state.secrets)
}

/** The facts about a call that each of its errors contains. */
export function describeCall({ init, context, state }: Described): ErrorDetails {
  return {
    operation: context?.operation.id,
    method: init.method,
    // Of a request by path, a query is refused, and may be secret.
    path: context?.operation.path.split(/[?#]/)[0],
    attempts: state.attempts,
    idempotencyKey: init.headers['idempotency-key'],
  }
}

/** Makes an error whose message begins with the name of the call. */
export function createCallError<E extends SpiceCloudError>(
  ErrorClass: new (message: string, details: ErrorDetails) => E,
  problem: string,
  exchange: Described,
  fields: ErrorDetails & Partial<E> = {},
): E {
  return new ErrorClass(`${targetOf(exchange)} ${problem}`, { ...describeCall(exchange), ...fields })
}
