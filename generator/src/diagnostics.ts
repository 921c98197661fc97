/** How much a problem matters: an `error` stops the run before anything is written, a `warning` does not. */
export type Severity = 'error' | 'warning'

/** One problem with the input, told so that a person can find it and mend it. */
export interface Diagnostic {
  /** Stable identifier, such as `ref-unresolved`. */
  readonly code: string
  readonly severity: Severity
  /** What is wrong, in one sentence. */
  readonly message: string
  /** What to do about it, or `null` where the message says it all. */
  readonly help: string | null
  /** File path or URL of the document. */
  readonly source: string
  /** JSON Pointer as a URI fragment (RFC 6901, section 6), such as `#/paths/~1v1~1projects`. */
  readonly pointer: string
  /** One-based place in the source, or `null` where it is not known. */
  readonly line: number | null
  readonly column: number | null
}
