/** Takes secrets out of a text, as they are and as JSON writes them. */
export function redact(text: string, secrets: Iterable<string>): string {
  let clean = text
  for (const secret of secrets) {
    if (!secret) continue
    clean = clean
      .replaceAll(secret, '[redacted]')
      .replaceAll(JSON.stringify(secret).slice(1, -1), '[redacted]')
  }
  return clean
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
