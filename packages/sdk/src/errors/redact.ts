/** Minimum length of a secret that is redacted: shorter strings, as in tests, occur in many words. */
const shortestSecret = 6

/** Removes secrets from a string: as they are, as JSON escapes them, and in lower case, as a host name has them. */
export function redact(text: string, secrets: Iterable<string>): string {
  let clean = text
  for (const secret of secrets) {
    for (const variant of new Set([secret, JSON.stringify(secret).slice(1, -1), secret.toLowerCase()])) {
      if (variant.length >= shortestSecret) clean = clean.replaceAll(variant, '[redacted]')
    }
  }
  return clean
}

/** The identifier of a request in the service's logs, if it is a single word. */
export function readRequestId(headers: Headers, secrets: Iterable<string>): string | undefined {
  const id = redact(headers.get('x-request-id') ?? '', secrets)
  return /^[\x21-\x7e]{1,200}$/.test(id) ? id : undefined
}

const sensitive = /cookie|authori[sz]ation|authenticat|token|secret|api-?key|credential|signature|password/i

/** The headers of a response without cookies and credentials. */
function cleanHeaders(headers: Headers, secrets: Iterable<string>): Headers {
  const clean = new Headers()
  for (const [name, value] of headers) {
    if (!sensitive.test(name))
      clean.append(redact(name, secrets).replaceAll(/[[\]]/g, ''), redact(value, secrets))
  }
  return clean
}

/** Returns the fields of a response for its error. */
export function describeHead(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  secrets: Iterable<string>,
): { status: number; headers: Headers; requestId: string | undefined } {
  return { status, headers: cleanHeaders(headers, secrets), requestId: readRequestId(headers, secrets) }
}

/** Returns true if a value may be a token: too long and too irregular for a name or an identifier. */
export function looksSecret(value: string): boolean {
  const parts = value.split(/[-_.]/)
  return (
    value.startsWith('eyJ') ||
    parts.some((part) => part.length >= 20 && /\d/.test(part) && /[a-z]/i.test(part))
  )
}

/** Copies only the strings of a foreign error, three causes deep: other fields may contain a request with its token. */
export function copyCause(error: unknown, secrets: Iterable<string>, depth = 3): Error | undefined {
  if (!(error instanceof Error) || depth === 0) return undefined
  const copy = new Error(redact(error.message, secrets))
  copy.name = error.name
  copy.stack = redact(error.stack ?? '', secrets)
  const { code, syscall, cause } = error as { code?: unknown; syscall?: unknown; cause?: unknown }
  for (const [name, value] of Object.entries({ code, syscall })) {
    if (typeof value === 'string') Object.assign(copy, { [name]: redact(value, secrets) })
  }
  const deeper = copyCause(cause, secrets, depth - 1)
  if (deeper) copy.cause = deeper
  return copy
}
