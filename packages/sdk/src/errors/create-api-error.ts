import type { OperationInfo } from '@spice-cloud/client'
import { type Described, targetOf } from '../call/describe.ts'
import { isRepeatable, readFault } from '../retry/fault.ts'
import { formatMs, readRetryAfter } from '../retry/retry-after.ts'
import * as errors from './api.ts'
import type { ErrorDetails } from './base.ts'
import { describeHead, redact } from './redact.ts'

const bodyLength = 2048
const messageLength = 500

/** Creates the error for a response. `error` is the part of its body that was read. */
export function createApiError(
  operation: OperationInfo,
  { error, response }: { error?: unknown; response: Response },
  call: Described,
  now: number,
  details: ErrorDetails,
): errors.ApiError {
  const { secrets, notRetried } = call.state
  const { status, headers } = response
  const { value, body } = cleanBody(error, secrets)
  const sent = Object(value) as { error?: unknown; code?: unknown; details?: unknown }
  const code = typeof sent.code === 'string' ? sent.code.slice(0, 100) : undefined
  const requiredScopes = operation.scopes ?? []
  const fieldErrors = readFieldErrors(Object(sent.details).fieldErrors)
  const formErrors = readStrings(Object(sent.details).formErrors)
  const retryAfterMs = readRetryAfter(status, headers, Infinity, now)
  const [ErrorClass, fallback] = kinds[status] ?? [status >= 500 ? errors.ServerError : errors.ApiError]
  const reason = (typeof sent.error === 'string' && sent.error) || fallback
  const problems = Object.entries(fieldErrors)
    .filter(([, texts]) => texts.length > 0)
    .map(([name, texts]) => `${name}: ${texts.join(', ')}`)
  const sentences = [
    `${targetOf(call)} failed with ${status}${code ? ` (${code})` : ''}${reason ? `: ${reason.slice(0, messageLength)}` : ''}`,
    [...problems, ...formErrors].slice(0, 5).join('; ').slice(0, messageLength),
    code === 'insufficient_scope' ? `It needs the scope ${requiredScopes.join(', ')}` : '',
    code && Object.hasOwn(remedies, code) ? remedies[code] : '',
    status === 429 && retryAfterMs !== undefined ? `The service asked to wait ${formatMs(retryAfterMs)}` : '',
    notRetried,
  ]
  return new ErrorClass(joinSentences(sentences), {
    ...details,
    ...describeHead(response, secrets),
    ...{ code, body, requiredScopes, fieldErrors, formErrors, retryAfterMs },
    outcomeUnknown: !isRepeatable(call) && mayBeProcessed(response),
  })
}

/** The class of a status, and the reason if the service reports none. */
const kinds: Readonly<Record<number, readonly [typeof errors.ApiError, reason?: string]>> = {
  400: [errors.BadRequestError],
  401: [errors.AuthenticationError, 'the service does not accept the token'],
  403: [errors.PermissionError, 'the credential does not permit this'],
  404: [errors.NotFoundError, 'not found'],
  409: [errors.ConflictError, 'conflict with the current state'],
  410: [errors.NotFoundError, 'no longer available'],
  422: [errors.BadRequestError],
  429: [errors.RateLimitError, 'too many requests'],
}

/** Advice for a code, as a sentence. */
export const remedies: Readonly<Record<string, string>> = {
  org_forbidden: 'Check the handle given as `org`, and that the credential belongs to that organization.',
  forbidden: 'The role is too low: contact an admin or owner of the organization.',
  insufficient_scope: 'Use a credential with that scope.',
  org_assertion_mismatch: 'A machine credential acts on its own organization only: leave `org` out.',
  invalid_org_assertion: 'Give `org` a handle, or leave it out.',
}

/** Joins sentences on one line, each with a period at its end. */
export function joinSentences(sentences: readonly (string | undefined)[]): string {
  return sentences
    .filter(Boolean)
    .map((sentence) => `${sentence}`.replace(/\p{Cc}/gu, ' ').replace(/\.*$/, '.'))
    .join(' ')
}

function mayBeProcessed(response: Response): boolean {
  const { status } = response
  if (readFault(response) === 'unsent') return false
  return status === 408 || (status >= 500 && status !== 501 && status !== 505)
}

/** The body without secrets: its value, and what is kept of it, which is a string if it is not JSON or too long. */
function cleanBody(error: unknown, secrets: Iterable<string>): { value?: unknown; body?: unknown } {
  try {
    const text = redact(typeof error === 'string' ? error : (JSON.stringify(error) ?? ''), secrets)
    const value: unknown = typeof error === 'string' || !text ? undefined : JSON.parse(text)
    const isKept = value !== undefined && text.length <= bodyLength
    return { value, body: isKept ? value : text.slice(0, bodyLength) }
  } catch {
    // The body is nested too deep to be serialized.
    return {}
  }
}

function readFieldErrors(value: unknown): Readonly<Record<string, readonly string[]>> {
  const entries = typeof value === 'object' && value ? Object.entries(value) : []
  return Object.fromEntries(entries.map(([name, texts]) => [name, readStrings(texts)]))
}

function readStrings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
