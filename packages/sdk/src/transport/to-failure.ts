import type { CallContext } from '@spice-cloud/client'
import { stateOf } from '../call-state.ts'
import { describeCall, nameCall } from '../describe-call.ts'
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
export function toFailure(thrown: unknown, request: Request, context?: CallContext): SpiceCloudError {
  if (isSpiceCloudError(thrown)) return thrown
  const fault = findFault(thrown) ?? 'broken'
  const root = findRoot(thrown)
  const { secrets } = stateOf(context)
  const code = typeof root.code === 'string' ? redact(root.code, secrets).slice(0, 60) : undefined
  const call = describeCall(request, context)
  return new ConnectionError(`${nameCall(call)} ${descriptions[fault]}${code ? ` (${code})` : ''}`, {
    ...call,
    fault,
    code,
    outcomeUnknown: fault === 'broken' && !isRepeatable(request, context),
    cause: copyCause(thrown, secrets),
  })
}
