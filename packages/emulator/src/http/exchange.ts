/** A request, independent of its transport. */
export interface Incoming {
  /** In capitals. */
  readonly method: string
  /** With a leading slash, still percent-encoded. */
  readonly path: string
  readonly query: URLSearchParams
  /** The value of a header by its name in lower case, or `null`. */
  header(name: string): string | null
  /** @throws ApiError 413 when the body is longer than `maxBytes`. */
  readText(maxBytes: number): Promise<string>
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal | null
}

/** A response, independent of its transport. */
export interface Outgoing {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  /** A failure between the emulator and the client. */
  readonly fault?: WireFault | undefined
  /** Sends the body part by part, until the client disconnects or the returned function is called. */
  readonly stream?: ((send: (text: string) => void) => () => void) | undefined
}

/** A failure between the emulator and the client. */
export type WireFault =
  | { readonly kind: 'reset' }
  | { readonly kind: 'truncate'; readonly bytes: number }
  | { readonly kind: 'drip'; readonly bytes: number; readonly everyMs: number }

/** A response with a JSON body. */
export function json(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Outgoing {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  }
}

/** A response without a body. */
export function empty(status: number, headers: Readonly<Record<string, string>> = {}): Outgoing {
  return { status, headers, body: null }
}
