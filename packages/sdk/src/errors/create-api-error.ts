import type { OperationInfo } from '@spice-cloud/client'
import { readRequestId, redact } from '../redact.ts'
import { readRetryAfter } from '../retry/retry-after.ts'
import { type ApiError, apiErrorClass } from './api.ts'
import type { ErrorDetails } from './base.ts'
import { remedies } from './codes.ts'

const bodyLength = 2048
const messageLength = 500

/** Makes the error for an answer. `error` is its body as far as it was read, `call` what else is known. */
export function createApiError(
  operation: OperationInfo,
  { error, response }: { error?: unknown; response: Response },
  call: ErrorDetails & { repeatable: boolean; secrets: Iterable<string>; now: number },
): ApiError {
  const { repeatable, secrets, now, ...details } = call
  const { status, headers } = response
  const { value, body } = cleanBody(error, secrets)
  const said = Object(value) as { error?: unknown; code?: unknown; details?: unknown }
  const code = typeof said.code === 'string' ? said.code.slice(0, 100) : undefined
  const requiredScopes = operation.scopes ?? []
  const sentences = [
    `${operation.method} ${operation.path} failed with ${status}${code ? ` (${code})` : ''}`,
    typeof said.error === 'string' ? `: ${said.error.slice(0, messageLength)}` : '',
    code === 'insufficient_scope' ? `. It needs the scope ${requiredScopes.join(', ')}` : '',
  ]
  const remedy = code && Object.hasOwn(remedies, code) ? ` ${remedies[code]}` : ''
  const message =
    sentences
      .join('')
      .replace(/[^\P{Cc}]/gu, ' ')
      .replace(/\.*$/, '.') + remedy
  return new (apiErrorClass(status))(message, {
    ...details,
    status,
    code,
    body,
    requiredScopes,
    fieldErrors: readFieldErrors(Object(said.details).fieldErrors),
    formErrors: readTexts(Object(said.details).formErrors),
    requestId: readRequestId(response, secrets),
    retryAfterMs: readRetryAfter(response, Infinity, now),
    outcomeUnknown: !repeatable && mayHaveHappened(status, headers),
  })
}

function mayHaveHappened(status: number, headers: Headers): boolean {
  if (status === 503) return !headers.has('retry-after')
  return status === 408 || (status >= 500 && ![501, 505].includes(status))
}

/** The body without secrets: its value, and what is kept of it, which is text where it is no JSON or too much. */
function cleanBody(error: unknown, secrets: Iterable<string>): { value?: unknown; body?: unknown } {
  try {
    const text = redact(typeof error === 'string' ? error : (JSON.stringify(error) ?? ''), secrets)
    const value: unknown = typeof error === 'string' || !text ? undefined : JSON.parse(text)
    return {
      value,
      body: value === undefined || text.length > bodyLength ? text.slice(0, bodyLength) : value,
    }
  } catch {
    // Nested too deep to be written.
    return {}
  }
}

function readFieldErrors(value: unknown): Readonly<Record<string, readonly string[]>> {
  const entries = typeof value === 'object' && value ? Object.entries(value) : []
  return Object.fromEntries(entries.map(([name, texts]) => [name, readTexts(texts)]))
}

function readTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
