import { isSpiceCloudError } from '../errors/base.ts'
import type { ConnectionError } from '../errors/transport.ts'

interface PlatformError {
  readonly name?: unknown
  readonly message?: unknown
  readonly code?: unknown
  readonly syscall?: unknown
  /** The `syscall` of node-fetch. */
  readonly erroredSysCall?: unknown
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

/**
 * Classifies the error of a fetch. Returns `undefined` for an error that does not concern the connection, such as that
 * of a decorator of the user.
 */
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
