import type { CallContext } from '@spice-cloud/client'
import { stateOf } from '../call-state.ts'
import { describeCall, nameCall } from '../describe-call.ts'
import { isSpiceCloudError, type SpiceCloudError } from '../errors/base.ts'
import { ConnectionError, type ConnectionFault } from '../errors/transport.ts'
import { copyCause } from '../redact.ts'
import { isRepeatable } from './policy.ts'

// Codes and messages of Node (undici), Bun and Deno, in this order; other platforms do not tell.
const untrusted = /CERT|_TLS_|_SSL_|SELF_SIGNED|VERIFY|certificate/
const unsent =
  /\bconnect E|ENOTFOUND|EAI_AGAIN|CONNECT_TIMEOUT|before secure TLS|ConnectionRefused|FailedToOpenSocket|\(Connect\)/

/** Turns what a fetch threw into an error of ours, which says whether the request can have arrived. */
export function toFailure(thrown: unknown, request: Request, context?: CallContext): SpiceCloudError {
  if (isSpiceCloudError(thrown)) return thrown
  const { code, text } = readCauses(thrown)
  const fault: ConnectionFault = untrusted.test(text) ? 'untrusted' : unsent.test(text) ? 'unsent' : 'broken'
  const call = describeCall(request, context)
  const what = {
    unsent: 'could not be sent',
    untrusted: 'was not sent, since TLS does not trust the server',
    broken: 'lost its connection',
  }[fault]
  return new ConnectionError(`${nameCall(call)} ${what}${code ? ` (${code})` : ''}`, {
    ...call,
    fault,
    code,
    outcomeUnknown: fault === 'broken' && !isRepeatable(request, context),
    cause: copyCause(thrown, stateOf(context).secrets),
  })
}

function readCauses(thrown: unknown): { code: string | undefined; text: string } {
  let text = ''
  let code: string | undefined
  for (
    let error = thrown as any, depth = 0;
    error && depth < 4;
    error = error.cause ?? error.errors?.[0], depth++
  ) {
    if (typeof error.code === 'string' && /^\w+$/.test(error.code)) code = error.code
    text += `${error.code} ${error.message} `
  }
  return { code, text }
}
