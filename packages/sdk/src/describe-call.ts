import type { CallContext, FetchInit } from '@spice-cloud/client'
import { stateOf } from './call-state.ts'
import type { ErrorDetails } from './errors/base.ts'

/** What an error tells of the call that it ended. */
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

/** Makes an error of which the message begins with the name of the call, and which tells what is known of it. */
export function createCallError<Fields extends object, E>(
  ErrorClass: new (message: string, details: ErrorDetails & Fields) => E,
  says: string,
  init: FetchInit,
  context: CallContext | undefined,
  fields: Fields & ErrorDetails,
): E {
  const call = describeCall(init, context)
  return new ErrorClass(`${call.method} ${call.path ?? 'request'} ${says}`, { ...call, ...fields })
}
