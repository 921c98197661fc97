import { createCallError } from '../call/describe.ts'
import { isSpiceCloudError, type SpiceCloudError } from '../errors/base.ts'
import { copyCause, redact } from '../errors/redact.ts'
import { ConnectionError } from '../errors/transport.ts'
import type { Exchange } from '../fetch/layer.ts'
import { hostOf } from '../fetch/request.ts'
import { findFault, findRoot } from './fault.ts'
import { isRepeatable } from './policy.ts'

const problems = {
  unsent: 'could not be sent to',
  untrusted: 'was not sent, because TLS does not trust',
  invalid: 'was not sent, because fetch rejected the request to',
  broken: 'lost its connection to',
}

/**
 * Converts the error of a fetch to one of this package, which reports whether the request may have arrived.
 * `hasResponse`: the error is about the body of a response.
 */
export function toFailure(thrown: unknown, exchange: Exchange, hasResponse: boolean): SpiceCloudError {
  if (isSpiceCloudError(thrown)) return thrown
  // A TypeError that is not about the network is about the request: a dispatcher of another undici, for example.
  const known = findFault(thrown)
  const fault = hasResponse ? 'broken' : (known ?? (thrown instanceof TypeError ? 'invalid' : 'broken'))
  const root = findRoot(thrown)
  const { secrets } = exchange.state
  const clean = (value: unknown, length: number) =>
    typeof value === 'string' ? redact(value, secrets).slice(0, length) : ''
  const code = clean(root.code, 60)
  const message = clean(root.message, 200)
  const reason = message.includes(code) ? message : [message, code].filter(Boolean).join(', ')
  const host = redact(hostOf(exchange.url), secrets)
  const what =
    known || fault === 'invalid'
      ? problems[fault]
      : `received no ${hasResponse ? 'complete ' : ''}response from`
  return createCallError(ConnectionError, `${what} ${host}${reason ? `: ${reason}` : ''}`, exchange, {
    fault,
    code: code || undefined,
    outcomeUnknown: fault === 'broken' && !isRepeatable(exchange),
    cause: copyCause(thrown, secrets),
  })
}
