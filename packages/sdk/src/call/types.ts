import type { OperationInfo, OperationInput } from '@spice-cloud/client'
import type { ApiError } from '../errors/api.ts'
import type { SpiceCloudError } from '../errors/base.ts'

/** Further options for fetch: those of the platform's fetch, or of the one that you configured. */
export interface FetchOptions {
  /** Connection pool or proxy of undici, which must come from the same undici as the fetch. */
  readonly dispatcher?: unknown
  readonly cache?: string | undefined
  readonly credentials?: string | undefined
  /** Options of Next.js. */
  readonly next?: object | undefined
  /** Options of Cloudflare Workers. */
  readonly cf?: object | undefined
  readonly [name: string]: unknown
}

/** Options of a single call: the last argument of every method. They override the options of the client. */
export interface RequestOptions {
  /** Ends the call, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | null | undefined
  /** Milliseconds for one attempt, to the last byte of the response; `Infinity` disables the limit. @default 60_000 */
  readonly timeoutMs?: number | undefined
  /** Milliseconds for the whole call: tokens, attempts and the waits between them. @default no limit */
  readonly deadlineMs?: number | undefined
  /** Maximum number of retries. `0` sends the request once. @default 2 */
  readonly retries?: number | undefined
  /** Handle of the organization to act on (`X-Org-Name`). @default the organization of the credential */
  readonly org?: string | undefined
  /** Sent in addition to those of the client and of the operation. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Passed to fetch with each request. */
  readonly fetchOptions?: FetchOptions | undefined
}

/** Data with the response that contained it. */
export interface WithResponse<Data> {
  readonly data: Data
  /** A `Response` of the platform, with its body unread. */
  readonly response: Response
}

/** The result of a call to which the service responded with an error. */
export interface ApiFailure<Status extends number> {
  readonly ok: false
  readonly status: Status
  readonly error: ApiError
  readonly response: Response
}

/** The result of a call without a usable response: no connection, no time, no credential. */
export interface Failure {
  readonly ok: false
  readonly status: null
  readonly error: SpiceCloudError
  readonly response: null
}

type FailedStatus<Result> = Result extends {
  readonly ok: false
  readonly status: infer Status extends number
}
  ? Status
  : never

/** The outcome of `result()`: `ok` and `status` narrow it, and `error` is always an error of this package. */
export type CallResult<Result> =
  | Extract<Result, { readonly ok: true }>
  | ApiFailure<FailedStatus<Result>>
  | Failure

/**
 * A pending call. `await` returns the data, and throws an `ApiError` for every status that is not a success.
 *
 * @example
 * const project = await spice.projects.get(1)
 * const { response } = await spice.projects.get(1).withResponse()
 */
export interface Call<Data, Result> extends Promise<Data> {
  /** The data with its response. Throws as the call itself does. */
  withResponse(): Promise<WithResponse<Data>>
  /**
   * The response before its body is read. Throws for a status that is not a success. Request it in the expression
   * that makes the call; `timeoutMs` then limits the time to the headers, and the body is yours to read.
   *
   * @example
   * const response = await spice.projects.list().asResponse()
   * for await (const chunk of response.body!) console.log(chunk.length)
   */
  asResponse(): Promise<Response>
  /**
   * The outcome as a value: `ok` and `status` narrow it. A call without a usable response has the status `null`.
   * @throws ConfigurationError, InvalidInputError and the ValidationError of a request, which are errors in the
   * program, and the reason of the caller's own signal.
   *
   * @example
   * const found = await spice.projects.get(1).result()
   * if (!found.ok) console.log(found.status, found.error.message)
   */
  result(): Promise<CallResult<Result>>
}

/**
 * A list. It sends no request before it is awaited or iterated. `await` returns the first page; iteration yields all
 * items, and requests each page when it is needed. A list caches its pages: a second iteration yields the same items.
 *
 * An item that exists during the whole iteration is yielded once; an item that is added or removed meanwhile may be
 * omitted.
 *
 * @example
 * for await (const deployment of spice.projects.deployments.list(1)) console.log(deployment.id)
 */
export interface PagedCall<Data, Item, Result> extends Call<Data, Result>, AsyncIterable<Item> {
  /** The pages, each without the items of earlier pages. */
  pages(): AsyncGenerator<Data, void, undefined>
  /** The items as an array, at most `limit` of them (default: all). */
  toArray(options?: { readonly limit?: number | undefined }): Promise<Item[]>
  /** The first item, or `undefined` if the list is empty. */
  first(): Promise<Item | undefined>
}

/** The types of the query parameters of an operation, by name. */
export type QueryTypes = Readonly<Record<string, 'number' | 'string' | 'boolean' | 'any'>>

/** Arguments from the resource tree: `query` describes the query parameters of the operation. */
export type InvokeArguments = readonly [
  carrier: { readonly operation: OperationInfo },
  input: OperationInput,
  options?: RequestOptions | undefined,
  query?: QueryTypes,
]

/** Executes operations for the resource tree. */
export interface Invoke {
  /** Executes one operation. */
  call<Data, Result>(...args: InvokeArguments): Call<Data, Result>
  /** Executes an operation that lists. */
  list<Data, Item, Result>(...args: InvokeArguments): PagedCall<Data, Item, Result>
}
