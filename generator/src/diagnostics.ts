/** Severity of a problem: an `error` stops the run before any file is written, a `warning` does not. */
export type Severity = 'error' | 'warning'

/** A problem with the input, with its location and a fix. */
export interface Diagnostic {
  /** Stable identifier, such as `ref-unresolved`. */
  readonly code: string
  readonly severity: Severity
  /** The problem in one sentence. */
  readonly message: string
  /** The fix, or `null` if the message is sufficient. */
  readonly help: string | null
  /** File path or URL of the document. */
  readonly source: string
  /** JSON Pointer as a URI fragment (RFC 6901, section 6), such as `#/paths/~1v1~1projects`. */
  readonly pointer: string
  /** One-based line in the source, or `null` if unknown. */
  readonly line: number | null
  readonly column: number | null
}

/** Drops diagnostics that repeat an earlier one: a value that is copied is read several times. */
export function dropRepeated(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>()
  return diagnostics.filter(({ code, source, pointer, message }) => {
    const key = [code, source, pointer, message].join('\n')
    return !seen.has(key) && seen.add(key)
  })
}
