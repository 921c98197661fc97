import createFetchClient from 'openapi-fetch'

/**
 * Sends one request; the platform's fetch is one. The whole of the layers around a client are decorators of this type.
 * `context` tells which operation the request belongs to; it is absent where somebody else's client calls.
 */
export type Fetch = (url: string, init: FetchInit, context?: CallContext) => Promise<Response>

/** A request but for its address. A decorator that changes something hands on a copy of it. */
export interface FetchInit extends RequestInit {
  /** In capitals. */
  readonly method: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
}

/** What a decorator of fetch may know of the call that it serves. */
export interface CallContext {
  readonly operation: OperationInfo
  readonly options: CallOptions
}

/** What every call takes beside its input. Decorators may read further options from it. */
export interface CallOptions {
  /** Ends the call at once, with the signal's reason. */
  readonly signal?: AbortSignal | null | undefined
  /** Sent besides those of the client and of the operation. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** What is known of an operation while the program runs. */
export interface OperationInfo {
  /** Such as `projects.deployments.list`. */
  readonly id: string
  /** In capitals. */
  readonly method: string
  /** With the parameters in braces: `/v1/projects/{projectId}`. */
  readonly path: string
  /** Where the document sends the operation, in place of its usual server. A client sends to its own `baseUrl` all the same. */
  readonly servers?: readonly string[]
  /** Scopes that a credential needs; absent where the document does not say. */
  readonly scopes?: readonly string[]
  /** Scopes that are enough instead of `scopes`. */
  readonly alternativeScopes?: readonly string[]
  /** Set where a repeated request does no more than a single one, though the method promises nothing. */
  readonly idempotent?: true
  readonly deprecated?: true
  readonly pagination?: Pagination
  /** Media type of the body that is sent, where it is not JSON. */
  readonly mediaType?: string
  /** Turns the body into what goes on the wire, where it is not JSON. */
  readonly serializeBody?: (body: never) => unknown
  /** Turns the query into text, where `form` with `explode` is not what the document asks for. */
  readonly serializeQuery?: (query: Readonly<Record<string, unknown>>) => string
  /** Turns the body into what goes on the wire, for the other media types that the operation takes. */
  readonly bodies?: Readonly<Record<string, (body: never) => unknown>>
  /** Turns a path parameter into text, where it is not a plain value. */
  readonly serializePath?: Readonly<Record<string, (value: never) => string>>
  /** Makes the headers of a request, where some are no plain values, or where there are cookies. */
  readonly serializeHeaders?: (input: OperationInput) => object
  /** What is asked for, where a success has several media types. */
  readonly accept?: string
  /** How a successful response is read, where that is not as JSON. */
  readonly parseAs?: 'text' | 'blob' | 'stream'
  /** Reads a successful response, where the service chooses what it sends. */
  readonly read?: (response: Response) => Promise<unknown>
  /** Set where a success says all by its status, and has no body. */
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
  readonly query?: object | undefined
  readonly headers?: object | undefined
  readonly cookies?: object | undefined
  readonly body?: unknown
  /** Media type of the body, where it is not the one that is sent by default. */
  readonly contentType?: string | undefined
}

/** What came back: success or failure by status, never thrown. */
export type AnyResult =
  | { readonly ok: true; readonly status: number; readonly data: unknown; readonly response: Response }
  | { readonly ok: false; readonly status: number; readonly error: unknown; readonly response: Response }

/** Sends operations to one server. Made by `createClient`. */
export interface Client {
  /** Sends one operation. */
  send(operation: OperationInfo, input: OperationInput, options?: CallOptions): Promise<AnyResult>
}

/** Where a client sends its requests, and with what. */
export interface ClientOptions {
  /** Address of the server, with or without a path. */
  readonly baseUrl: string | URL
  /**
   * Sends the requests.
   * @default globalThis.fetch, looked up at each call
   */
  readonly fetch?: Fetch | undefined
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** A function that calls one operation, and carries what is known of it. */
export interface Operation<Input extends OperationInput, Result> {
  (
    client: Client,
    ...rest: Record<never, never> extends Input
      ? [input?: Input, options?: CallOptions]
      : [input: Input, options?: CallOptions]
  ): Promise<Result>
  readonly operation: OperationInfo
}

/** Makes the function for an operation. */
export function operation<Input extends OperationInput, Result>(
  info: OperationInfo,
): Operation<Input, Result> {
  const call = (client: Client, input: OperationInput = {}, options?: CallOptions) =>
    client.send(info, input, options)
  return Object.assign(call, { operation: info }) as unknown as Operation<Input, Result>
}

/**
 * Makes a client for one server.
 * @throws TypeError when `baseUrl` is no absolute http(s) address, or carries a user name, a query or a fragment.
 */
export function createClient(options: ClientOptions): Client {
  const baseUrl = readBaseUrl(options.baseUrl)
  // Without a prototype, from which the platform would take what somebody else has put there.
  const send: Fetch =
    options.fetch ?? ((url, init) => globalThis.fetch(url, { __proto__: null, ...init } as FetchInit))
  const http = createFetchClient<Record<string, any>>({ baseUrl, headers: options.headers } as never)
  return {
    async send(operation, input, callOptions = {}) {
      const contentType = input.contentType ?? operation.mediaType
      const { data, error, response } = (await http.request(operation.method as 'get', operation.path, {
        // Else it may come from a prototype that somebody has changed, as may what stands below as undefined.
        baseUrl: undefined,
        // Keeps the address and what goes with it. The only `Request` of a call is made by the platform.
        Request: Array,
        params: {
          path: input.path ?? {},
          query: input.query,
          header: operation.serializeHeaders?.(input) ?? input.headers,
        },
        body: input.body,
        headers: {
          accept: operation.accept,
          // The platform names the boundary of a multipart body itself, and knows the type of a file where any may be sent.
          'content-type':
            input.body === undefined || /^multipart|\*/.test(`${contentType}`) ? null : contentType,
          ...callOptions.headers,
        },
        bodySerializer: operation.bodies?.[`${contentType}`] ?? operation.serializeBody,
        querySerializer: operation.serializeQuery ?? writeQuery,
        pathSerializer: (path: string, values: Readonly<Record<string, unknown>>) =>
          fillPath(operation, path, values),
        parseAs: operation.parseAs,
        fetch: ([url, { method, headers, body }]: [
          string,
          { method: string; headers: Headers; body: never },
        ]) =>
          send(
            url,
            { method, headers: Object.fromEntries(headers), body, signal: callOptions.signal ?? null },
            { operation, options: callOptions },
          ),
      } as never)) as { data?: unknown; error?: unknown; response: Response }
      const { ok, status } = response
      const revive = operation.revive ?? ((body: unknown) => body)
      if (!ok) return { ok, status, error: revive(error, status), response }
      // A body that is not there is none, rather than one of no bytes. JSON of no bytes is none already.
      if (operation.parseAs && response.body === null) return { ok, status, data: undefined, response }
      return {
        ok,
        status,
        data: revive(operation.read && data ? await operation.read(response) : data, status),
        response,
      }
    },
  }
}

/** Plain values, and lists of them one by one: `form` with `explode`. What is `undefined` is left out. */
function writeQuery(query: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = []
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue
      if (typeof item === 'object' || Number.isNaN(item))
        throw new TypeError(`query parameter "${name}" must be a plain value`)
      pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(item)}`)
    }
  }
  return pairs.join('&')
}

function readBaseUrl(value: string | URL): string {
  const href = URL.canParse(value) ? new URL(value).href : ''
  if (!/^https?:\/\/[^/@?#]+(\/[^?#]*)?$/.test(href)) {
    throw new TypeError('baseUrl must be an absolute http(s) URL without user name, query or fragment')
  }
  return href.replace(/\/+$/, '')
}

/**
 * Puts the values in their places. A value that would lead to another path is refused, since no encoding
 * keeps `.` and `..` from being taken away by whoever reads the URL (WHATWG URL, "dot path segments").
 */
function fillPath(operation: OperationInfo, url: string, values: Readonly<Record<string, unknown>>): string {
  const filled = url.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    const custom = operation.serializePath?.[name] as ((value: unknown) => string) | undefined
    if (value === undefined || value === null || value === '' || (typeof value === 'object' && !custom)) {
      throw new TypeError(`${operation.id}: path parameter "${name}" must be a plain value, not empty`)
    }
    try {
      return custom ? custom(value) : encodeURIComponent(String(value))
    } catch {
      throw new TypeError(`${operation.id}: path parameter "${name}" is not well-formed`)
    }
  })
  if (/\/\.{1,2}(\/|$)/.test(filled)) {
    throw new TypeError(`${operation.id}: path parameter must not be "." or ".."`)
  }
  return filled
}
