/** Takes secrets out of a text: as they are, as JSON writes them, and as a host name has them, in small letters. */
export function redact(text: string, secrets: Iterable<string>): string {
  let clean = text
  for (const secret of secrets) {
    for (const form of new Set([secret, JSON.stringify(secret).slice(1, -1), secret.toLowerCase()])) {
      if (form) clean = clean.replaceAll(form, '[redacted]')
    }
  }
  return clean
}

/** The id by which the service's support finds a request; it is the server's text, so no secret and of one line. */
export function readRequestId({ headers }: Response, secrets: Iterable<string>): string | undefined {
  const id = redact(headers.get('x-request-id') ?? '', secrets)
  return /^[\x21-\x7e]{1,200}$/.test(id) ? id : undefined
}

/**
 * A copy of a foreign error with nothing but its texts: such errors may hold a request, and a request a token.
 * Only errors are copied, three causes deep.
 */
export function copyCause(error: unknown, secrets: Iterable<string>, depth = 3): Error | undefined {
  if (!(error instanceof Error) || depth === 0) return undefined
  const copy = new Error(redact(error.message, secrets))
  copy.name = error.name
  copy.stack = redact(error.stack ?? '', secrets)
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  if (typeof code === 'string') Object.assign(copy, { code: redact(code, secrets) })
  const deeper = copyCause(cause, secrets, depth - 1)
  if (deeper) copy.cause = deeper
  return copy
}
