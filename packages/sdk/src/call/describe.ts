import type { CallContext, FetchInit, OperationInfo } from '@spice-cloud/client'
import type { ErrorDetails } from '../errors/base.ts'
import { looksSecret, redact } from '../errors/redact.ts'
import { stateOf } from './context.ts'

/** Method and path with their values: `GET /v1/projects/42`. A value that looks like a secret stays out. */
export function describeTarget({ method, path }: OperationInfo, values: object | undefined): string {
  const filled = path.replace(/\{([^{}]+)\}/g, (placeholder, name: string) => {
    const value = String(Object.hasOwn(values ?? {}, name) ? (values as Record<string, unknown>)[name] : '')
    return /^[\w.~@-]{1,64}$/.test(value) && !looksSecret(value) ? value : placeholder
  })
  return `${method} ${filled}`
}

/** Names the call in a message. */
export function targetOf({ method }: Pick<FetchInit, 'method'>, context: CallContext | undefined): string {
  const { describe, secrets } = stateOf(context)
  return redact(describe?.() ?? `${method} ${context?.operation.path ?? 'request'}`, secrets)
}

/** The facts about a call that each of its errors contains. */
export function describeCall(
  { method, headers }: Pick<FetchInit, 'method' | 'headers'>,
  context: CallContext | undefined,
): ErrorDetails {
  return {
    operation: context?.operation.id,
    method,
    path: context?.operation.path,
    attempts: stateOf(context).attempts,
    idempotencyKey: headers['idempotency-key'],
  }
}

/** Makes an error whose message begins with the name of the call. */
export function createCallError<Fields extends object, E>(
  ErrorClass: new (message: string, details: ErrorDetails & Fields) => E,
  problem: string,
  init: FetchInit,
  context: CallContext | undefined,
  fields: Fields & ErrorDetails,
): E {
  return new ErrorClass(`${targetOf(init, context)} ${problem}`, {
    ...describeCall(init, context),
    ...fields,
  })
}
