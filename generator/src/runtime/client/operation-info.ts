/** Facts about an operation at run time. */
export interface OperationInfo {
  /** Such as `projects.deployments.list`. */
  readonly id: string
  /** In capitals. */
  readonly method: string
  /** With the parameters in braces: `/v1/projects/{projectId}`. */
  readonly path: string
  /** The operation's own servers in the document. A client still sends to its own `baseUrl`. */
  readonly servers?: readonly string[]
  /** Scopes that a credential needs; absent if they are not documented. */
  readonly scopes?: readonly string[]
  /** Scopes that are enough instead of `scopes`. */
  readonly alternativeScopes?: readonly string[]
  /** Alternatives of security schemes; absent where the document's usual ones apply. */
  readonly security?: readonly (readonly string[])[]
  /** Set where a repeated request does no more than a single one, though the method promises nothing. */
  readonly idempotent?: true
  readonly deprecated?: true
  readonly pagination?: Pagination
  /** Media type of the body that is sent, where it is not JSON. */
  readonly mediaType?: string
  /** Turns the body into what goes on the wire, where it is not JSON. */
  readonly serializeBody?: (body: any) => unknown
  /** Writes the query, if it is a single value, or a parameter has another style than `form` with `explode`. */
  readonly serializeQuery?: (query: any) => string
  /** Turns the body into what goes on the wire, for the other media types that the operation takes. */
  readonly bodies?: Readonly<Record<string, (body: any) => unknown>>
  /** Turns a path parameter into text, where it is not a plain value. */
  readonly serializePath?: Readonly<Record<string, (value: never) => string>>
  /** Makes the headers of a request, where some are no plain values, or where there are cookies. */
  readonly serializeHeaders?: (input: OperationInput) => object
  /**
   * The `Accept` header.
   * @default application/json
   */
  readonly accept?: string
  /** Format of a successful response that is not JSON. */
  readonly parseAs?: 'text' | 'blob' | 'stream'
  /** Reads a successful response, where that depends on its status or media type, or is a stream of items. */
  readonly read?: Reader
  /** Set if no success has a body. */
  readonly empty?: true
  /** Replaces each `date-time` string in a response by a `Date`; only with `dates: 'Date'`. */
  readonly revive?: (body: unknown, status: number) => unknown
}

/** Describes how to read a list in pages: by offset, by the last item of a page, or by either. */
export interface Pagination {
  /** Property of the response that holds the items. */
  readonly items: string
  /** Query parameter that sets the number of items in a page. */
  readonly limit: string
  /** Query parameter that skips a number of items. Absent if the list has only `after`. */
  readonly offset?: string
  /**
   * Requests the items after the last one of a page: `parameter` is the query parameter, `property` the item's property
   * to send. Preferred to `offset`, since pages do not shift when items are added or removed.
   */
  readonly after?: { readonly parameter: string; readonly property: string }
  readonly defaultLimit: number
  readonly maxLimit: number
}

/** The parts of a request, before they are put together. */
export interface OperationInput {
  readonly path?: object | undefined
  /** Parameters by name, or the value that is the whole query (`in: querystring`). */
  readonly query?: unknown
  readonly headers?: object | undefined
  readonly cookies?: object | undefined
  readonly body?: unknown
  /** Media type of the body, where it is not the one that is sent by default. */
  readonly contentType?: string | undefined
  /** Media type of the response, where it is not the one that is read by default. */
  readonly accept?: string | undefined
}

/** Reads the body of a successful response. `accept` is the media type of the call. */
export type Reader = (response: Response, operation: OperationInfo, accept?: string) => Promise<unknown>
