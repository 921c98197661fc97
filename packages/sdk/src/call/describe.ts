import type { FetchInit, OperationInfo } from '@spice-cloud/client'
import type { ErrorDetails, SpiceCloudError } from '../errors/base.ts'
import { looksSecret, redact } from '../errors/redact.ts'
import type { Exchange } from '../fetch/layer.ts'

/** A request before it is encoded. */
export interface Described extends Pick<Exchange, 'context' | 'state'> {
  readonly init: Pick<FetchInit, 'method' | 'headers'>
}

/** Returns the method and the path with its values: `GET /v1/projects/42`. Omits values that look like secrets. */
export function describeTarget({ method, path }: OperationInfo, values: object | undefined): string {
  const filled = path.replace(/\{([^{}]+)\}/g, (placeholder, name: string) => {
    const value = String(Object.hasOwn(values ?? {}, name) ? (values as Record<string, unknown>)[name] : '')
    return /^[\w.~@-]{1,64}$/.test(value) && !looksSecret(value) ? value : placeholder
  })
  return `${method} ${filled}`
}

/** Returns the method and the path of a call for messages. */
export function targetOf({ init, context, state }: Described): string {
  return redact(state.describe?.() ?? `${init.method} ${context?.operation.path ?? 'request'}`, state.secrets)
}

/** Returns the fields that every error of a call contains. */
export function describeCall({ init, context, state }: Described): ErrorDetails {
  return {
    operation: context?.operation.id,
    method: init.method,
    // `request()` rejects a path with a query, which may contain a secret.
    path: context?.operation.path.split(/[?#]/)[0],
    attempts: state.attempts,
    idempotencyKey: init.headers['idempotency-key'],
  }
}

/** Creates an error whose message starts with the method and the path of the call. */
export function createCallError<E extends SpiceCloudError>(
  ErrorClass: new (message: string, details: ErrorDetails) => E,
  problem: string,
  exchange: Described,
  fields: ErrorDetails & Partial<E> = {},
): E {
  return new ErrorClass(`${targetOf(exchange)} ${problem}`, { ...describeCall(exchange), ...fields })
}
