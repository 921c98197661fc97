import type { CallContext } from '@spice-cloud/client'
import { stateOf } from './call-state.ts'
import type { ErrorDetails } from './errors/base.ts'

/** What an error tells of the call that it ended. */
export function describeCall(request: Request, context: CallContext | undefined): ErrorDetails {
  return {
    operation: context?.operation.id,
    method: request.method,
    path: context?.operation.path,
    attempts: stateOf(context).attempts,
    idempotencyKey: request.headers.get('idempotency-key') ?? undefined,
  }
}

/** The call in words, for the beginning of a message. */
export function nameCall({ method, path }: ErrorDetails): string {
  return `${method} ${path ?? 'request'}`
}
