/** A summary of a received request. */
export interface RequestSummary {
  /** The response's `X-Request-Id`. */
  readonly id: string
  /** When it arrived, by the emulator's clock. */
  readonly time: string
  readonly method: string
  /** A segment that can be a secret is replaced by the name of its parameter, such as `{secretName}`. */
  readonly path: string
  /** Such as `projects.list`; `null` if no operation of the API has the method and path. */
  readonly operation: string | null
  /** Handle of the organization; `null` if the request was refused before one was chosen. */
  readonly org: string | null
  /** Username or client identifier; `null` if the request was refused before. */
  readonly caller: string | null
  /** Fields of the body and query parameters that the document does not have; absent if every one is known. */
  readonly ignored?: readonly string[]
  /** 0 while the request is carried out. */
  readonly status: number
  /** Milliseconds of real time; `null` while the request is carried out. */
  readonly durationMs: number | null
}

/**
 * A received request and its response, without secrets: a value is shown only if a list allows it, every
 * other one is `[redacted]`.
 */
export interface ReceivedRequest extends RequestSummary {
  readonly query: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
  /** Parsed if it is JSON or a form; `null` for none; a note in brackets if it is neither, or too long. */
  readonly body: unknown
  /** `null` while the request is carried out. */
  readonly response: { readonly headers: Readonly<Record<string, string>>; readonly body: unknown } | null
}
