import { createCallError, type Described } from '../call/describe.ts'
import { isSpiceCloudError, type SpiceCloudError } from '../errors/base.ts'
import { ConnectionError } from '../errors/failures.ts'
import { copyCause, redact } from '../errors/redact.ts'
import type { Exchange } from '../fetch/layer.ts'
import { hostOf } from '../fetch/request.ts'

/** Returns true if sending a request twice has the effect of sending it once. */
export function isRepeatable({ init, context }: Pick<Described, 'init' | 'context'>): boolean {
  // RFC 9110, section 9.2.2, and the QUERY method.
  const byMethod = /^(GET|HEAD|PUT|DELETE|OPTIONS|QUERY)$/.test(init.method)
  return byMethod || !!context?.operation.idempotent || Object.hasOwn(init.headers, 'idempotency-key')
}

/** `unsent` if the service rejected the request unprocessed; `broken` if it may have processed it, or will later. */
export function readFault({ status, headers }: Response): ConnectionError['fault'] | undefined {
  if (status === 429 || (status === 503 && headers.has('retry-after'))) return 'unsent'
  return /408|50[0234]/.test(`${status}`) ? 'broken' : undefined
}

/** An error of a platform. `erroredSysCall` is the `syscall` of node-fetch. */
type PlatformError = {
  readonly [Name in 'name' | 'message' | 'code' | 'syscall' | 'erroredSysCall']?: unknown
}

/** System calls that precede a connection. */
const connecting = /^(connect|getaddrinfo|query\w*|socket|bind)$/
// Codes and messages of Node, Bun and Deno for errors without a system call. Other platforms report none.
const unsent =
  /CONN\w*REFUSED|NOTFOUND|EAI_|CONNECT_TIME|FailedToOpenSocket|\(connect\)|dns error|tcp connect/i
const untrusted = /CERT|_TLS_|_SSL_|VERIFY/i
// `bad port`: the fetch standard blocks some ports, such as 6000, and Node gives that error no code.
const invalid = /UND_ERR_(INVALID_ARG|NOT_SUPPORTED)|ERR_INVALID_(ARG|URL|PROTOCOL)|bad port/
const network =
  /fetch failed|failed to fetch|network|load failed|terminated|error sending request|connection|socket|offline|aborted/i

/** Classifies the error of a fetch; `undefined` for one that is not about the connection, as in a user's decorator. */
export function findFault(thrown: unknown): ConnectionError['fault'] | undefined {
  if (isSpiceCloudError(thrown)) return (thrown as Partial<ConnectionError>).fault
  const errors = listErrors(thrown)
  const syscalls = errors.map(({ syscall, erroredSysCall }) => syscall ?? erroredSysCall)
  const text = errors.map(({ code, message }) => `${code ?? ''} ${message ?? ''}`).join(' ')
  if (invalid.test(text)) return 'invalid'
  if (untrusted.test(text)) return 'untrusted'
  // The same code can occur while connecting and on an established connection; the system call differs.
  if (syscalls.some((name) => name !== undefined)) {
    return syscalls.some((name) => connecting.test(`${name}`)) ? 'unsent' : 'broken'
  }
  if (unsent.test(text)) return 'unsent'
  // Platforms wrap network failures, which have codes, and invalid options, which are type errors.
  if (errors.length > 1 && findRoot(thrown).name === 'TypeError') return 'invalid'
  if (errors.some(({ code }) => typeof code === 'string')) return 'broken'
  return thrown instanceof TypeError && network.test(thrown.message) ? 'broken' : undefined
}

/** The cause of a platform's `fetch failed`: the first cause that has a code, or else the last one. */
export function findRoot(thrown: unknown): PlatformError {
  const errors = listErrors(thrown)
  return errors.find(({ code }) => typeof code === 'string') ?? errors.at(-1) ?? {}
}

/** An error with its causes, four deep; of several addresses, the first. */
function listErrors(thrown: unknown, depth = 4): PlatformError[] {
  if (typeof thrown !== 'object' || thrown === null || depth === 0) return []
  const { cause, errors } = thrown as { cause?: unknown; errors?: readonly unknown[] }
  return [thrown, ...listErrors(errors?.[0], depth - 1), ...listErrors(cause, depth - 1)]
}

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
