import { createFinalURL, mergeHeaders } from 'openapi-fetch'
import type { OperationInfo, OperationInput, Reader } from './operation-info.ts'
import { blob, json, nothing, stream, text } from './read.ts'
import { fillPath, readBaseUrl, writeQuery } from './url.ts'

export type { OperationInfo, OperationInput, Pagination } from './operation-info.ts'

/**
 * Sends one request, as the platform's fetch does. Layers around a client are decorators of this type.
 * `context` has the operation of the request; it is absent for calls of another client.
 */
export type Fetch = (url: string, init: FetchInit, context?: CallContext) => Promise<Response>

/** A request without its address. A decorator that changes something passes a copy. */
export interface FetchInit extends RequestInit {
  /** In capitals. */
  readonly method: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
}

/** The call that a decorator of fetch serves. */
export interface CallContext {
  readonly operation: OperationInfo
  readonly options: CallOptions
}

/**
 * Options of a call. What fetch knows (`cache`, `credentials`, `next` of Next.js, `dispatcher` of Node) is passed to it;
 * decorators may read further options.
 */
export interface CallOptions extends Omit<RequestInit, 'body' | 'headers' | 'method' | 'signal'> {
  /** Aborts the call, and what it returned if that is a stream. */
  readonly signal?: AbortSignal | null | undefined
  /** Sent in addition to those of the client and of the operation. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** The result of a call: success or failure by status, never thrown. */
export type AnyResult =
  | { readonly ok: true; readonly status: number; readonly data: unknown; readonly response: Response }
  | { readonly ok: false; readonly status: number; readonly error: unknown; readonly response: Response }

/** Sends operations to one server. Made by `createClient`. */
export interface Client {
  /** Sends one operation. */
  send(operation: OperationInfo, input: OperationInput, options?: CallOptions): Promise<AnyResult>
}

/** Base URL and fetch of a client. */
export interface ClientOptions {
  /** Address of the server, with or without a path. In a browser it may be relative: `/api`. */
  readonly baseUrl: string | URL
  /**
   * Sends the requests.
   * @default globalThis.fetch, looked up at each call
   */
  readonly fetch?: Fetch | undefined
  /** Sent with every request. A function is called for each. */
  readonly headers?: HeaderValues | (() => HeaderValues | Promise<HeaderValues>) | undefined
}

/** Headers by name. */
export type HeaderValues = Readonly<Record<string, string>>

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

/** A function that calls an operation whose response has several media types: `accept` chooses one. */
export interface AcceptOperation<Input extends OperationInput, Results, Default extends keyof Results> {
  <Accept extends keyof Results = Default>(
    client: Client,
    ...rest: Record<never, never> extends Input
      ? [input?: Input & { readonly accept?: Accept | undefined }, options?: CallOptions]
      : [input: Input & { readonly accept?: Accept | undefined }, options?: CallOptions]
  ): Promise<Results[Accept]>
  readonly operation: OperationInfo
}

/** Makes the function for an operation. */
export function operation<Input extends OperationInput, Result>(info: OperationInfo): Operation<Input, Result>
export function operation(info: OperationInfo): Operation<OperationInput, AnyResult> {
  const call = (client: Client, input: OperationInput = {}, options?: CallOptions) =>
    client.send(info, input, options)
  return Object.assign(call, { operation: info })
}

/** Makes the function for an operation whose response has several media types. */
export function acceptOperation<Input extends OperationInput, Results, Default extends keyof Results>(
  info: OperationInfo,
): AcceptOperation<Input, Results, Default>
export function acceptOperation(info: OperationInfo): Operation<OperationInput, AnyResult> {
  return operation(info)
}

/**
 * Makes a client for one server.
 *
 * @throws TypeError if `baseUrl` is not http(s), or has a user name, a query or a fragment.
 */
export function createClient(options: ClientOptions): Client {
  const baseUrl = readBaseUrl(options.baseUrl)
  const { headers: shared } = options
  const send = options.fetch ?? platformFetch
  return {
    async send(operation, input, callOptions = {}) {
      const { signal = null, headers: ownHeaders, ...fetchOptions } = callOptions
      const mediaType = input.contentType ?? operation.mediaType ?? 'application/json'
      const { body } = input
      const url = createFinalURL(operation.path, {
        baseUrl,
        params: { path: { ...input.path } },
        querySerializer: () => (operation.serializeQuery ?? writeQuery)(input.query as object),
        pathSerializer: (path, values) => fillPath(operation, path, values),
      })
      const serialize = operation.bodies?.[mediaType] ?? operation.serializeBody ?? JSON.stringify
      const written = body === undefined ? null : serialize(body)
      const isOwn = body === undefined || /^multipart|\*/.test(mediaType)
      const headers = mergeHeaders(
        {
          accept: input.accept ?? operation.accept ?? (operation.empty ? null : 'application/json'),
          // The platform knows the type of a form or a file, with its boundary, and a stream of parts has its own.
          'content-type': isOwn ? (isStream(written) ? (written.type ?? null) : null) : mediaType,
        },
        typeof shared === 'function' ? await shared() : { ...shared },
        { ...ownHeaders },
        { ...(operation.serializeHeaders?.(input) ?? input.headers) },
      )
      const init = {
        ...fetchOptions,
        method: operation.method,
        headers: listHeaders(headers),
        ...writeBody(written),
        signal,
      }
      const response = await send(url, init, { operation, options: callOptions })
      operations.set(response, operation)
      const { ok, status } = response
      const revive = operation.revive ?? ((value: unknown) => value)
      if (!ok) return { ok: false, status, error: revive(await readFailure(response), status), response }
      const hasBody = operation.method !== 'HEAD' && status !== 204
      const data = hasBody ? await findReader(operation)(response, operation, input.accept) : undefined
      return { ok: true, status, data: revive(data, status), response }
    },
  }
}

/** The platform's fetch. The init has no prototype, from which it would take what somebody else has put there. */
export const platformFetch: Fetch = (url, init) =>
  globalThis.fetch(url, { __proto__: null, ...init } as FetchInit)

const operations = /*#__PURE__*/ new WeakMap<Response, OperationInfo>()

/** The operation that a response belongs to. */
export function findOperation(response: Response): OperationInfo | undefined {
  return operations.get(response)
}

const readers = { text, blob, stream }

function findReader({ read, empty, parseAs }: OperationInfo): Reader {
  return read ?? (empty ? nothing : parseAs ? readers[parseAs] : json)
}

function listHeaders(headers: Headers): Readonly<Record<string, string>> {
  const values: Record<string, string> = {}
  headers.forEach((value, name) => {
    values[name] = value
  })
  return values
}

/** Fetch standard, RequestInit: with `duplex`, a stream is sent while the response may already arrive. */
function writeBody(body: unknown): Pick<RequestInit, 'body'> {
  return (isStream(body) ? { body, duplex: 'half' } : { body }) as Pick<RequestInit, 'body'>
}

/** JSON as a value, anything else as a string. Objects and arrays are JSON whatever the content type is. */
async function readFailure(response: Response): Promise<unknown> {
  const body = await response.text()
  const isText = /^text\/(?!json)/i.test(response.headers.get('content-type') ?? '') && !/^\s*[[{]/.test(body)
  try {
    return body === '' ? undefined : isText ? body : JSON.parse(body)
  } catch {
    return body
  }
}

function isStream(body: unknown): body is { readonly type?: string } {
  return typeof (body as { getReader?: unknown } | undefined)?.getReader === 'function'
}
