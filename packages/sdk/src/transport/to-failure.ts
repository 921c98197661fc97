import type { CallContext, FetchInit } from '@spice-cloud/client'
import { stateOf } from '../call-state.ts'
import { createCallError } from '../describe-call.ts'
import { isSpiceCloudError, type SpiceCloudError } from '../errors/base.ts'
import { ConnectionError } from '../errors/transport.ts'
import { copyCause, redact } from '../redact.ts'
import { findFault, findRoot } from '../retry/fault.ts'
import { isRepeatable } from '../retry/policy.ts'

const descriptions = {
  unsent: 'could not be sent',
  untrusted: 'was not sent, since TLS does not trust the server',
  broken: 'lost its connection',
}

/** Turns what a fetch threw into an error of ours, which says whether the request can have arrived. */
export function toFailure(
  thrown: unknown,
  init: FetchInit,
  context: CallContext | undefined,
): SpiceCloudError {
  if (isSpiceCloudError(thrown)) return thrown
  const fault = findFault(thrown) ?? 'broken'
  const root = findRoot(thrown)
  const { secrets } = stateOf(context)
  const code = typeof root.code === 'string' ? redact(root.code, secrets).slice(0, 60) : undefined
  const says = `${descriptions[fault]}${code ? ` (${code})` : ''}`
  return createCallError(ConnectionError, says, init, context, {
    fault,
    code,
    outcomeUnknown: fault === 'broken' && !isRepeatable(init, context),
    cause: copyCause(thrown, secrets),
  })
}
