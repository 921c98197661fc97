import type { OperationInfo } from '@spice-cloud/client'
import { type Described, targetOf } from '../call/describe.ts'
import { isRepeatable } from '../retry/policy.ts'
import { formatMs, readRetryAfter } from '../retry/retry-after.ts'
import * as errors from './api.ts'
import type { ErrorDetails } from './base.ts'
import { remedies } from './codes.ts'
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
  const reason = typeof sent.error === 'string' && sent.error ? sent.error : descriptions[status]
  const problems = [
    ...Object.entries(fieldErrors).flatMap(([name, texts]) =>
      texts.length > 0 ? [`${name}: ${texts.join(', ')}`] : [],
    ),
    ...formErrors,
  ]
  const sentences = [
    `${targetOf(call)} failed with ${status}${code ? ` (${code})` : ''}${reason ? `: ${reason.slice(0, messageLength)}` : ''}`,
    problems.slice(0, 5).join('; ').slice(0, messageLength),
    code === 'insufficient_scope' ? `It needs the scope ${requiredScopes.join(', ')}` : '',
    code && Object.hasOwn(remedies, code) ? remedies[code] : '',
    status === 429 && retryAfterMs !== undefined ? `The service asked to wait ${formatMs(retryAfterMs)}` : '',
    notRetried,
  ]
  return new (status >= 500 ? errors.ServerError : (classes[status] ?? errors.ApiError))(
    joinSentences(sentences),
    {
      ...details,
      ...describeHead(response, secrets),
      code,
      body,
      requiredScopes,
      fieldErrors,
      formErrors,
      retryAfterMs,
      outcomeUnknown: !isRepeatable(call) && mayBeProcessed(status, headers),
    },
  )
}

/** The class for a status below 500. */
const classes: Readonly<Record<number, typeof errors.ApiError>> = {
  400: errors.BadRequestError,
  401: errors.AuthenticationError,
  403: errors.PermissionError,
  404: errors.NotFoundError,
  409: errors.ConflictError,
  410: errors.NotFoundError,
  422: errors.BadRequestError,
  429: errors.RateLimitError,
}

/** Used if the service reports no reason. */
const descriptions: Readonly<Record<number, string>> = {
  401: 'the service does not accept the token',
  403: 'the credential does not permit this',
  404: 'not found',
  409: 'conflict with the current state',
  410: 'no longer available',
  429: 'too many requests',
}

/** Joins sentences on one line, each with a period at its end. */
export function joinSentences(sentences: readonly (string | undefined)[]): string {
  return sentences
    .filter((sentence): sentence is string => Boolean(sentence))
    .map((sentence) => sentence.replace(/\p{Cc}/gu, ' ').replace(/\.*$/, '.'))
    .join(' ')
}

function mayBeProcessed(status: number, headers: Headers): boolean {
  if (status === 503) return !headers.has('retry-after')
  return status === 408 || (status >= 500 && ![501, 505].includes(status))
}

/** The body without secrets: its value, and what is kept of it, which is a string if it is not JSON or too long. */
function cleanBody(error: unknown, secrets: Iterable<string>): { value?: unknown; body?: unknown } {
  try {
    const text = redact(typeof error === 'string' ? error : (JSON.stringify(error) ?? ''), secrets)
    const value: unknown = typeof error === 'string' || !text ? undefined : JSON.parse(text)
    return {
      value,
      body: value === undefined || text.length > bodyLength ? text.slice(0, bodyLength) : value,
    }
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
