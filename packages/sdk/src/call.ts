import type { CallOptions, OperationInfo, OperationInput } from '@spice-cloud/client'
import type { SpiceCloudError } from './errors/base.ts'

/** What every method takes as its last argument; each goes before what the client was made with. */
export interface RequestOptions extends CallOptions {
  /** Milliseconds that one attempt may take, from first byte sent to last byte read; `Infinity` for no bound. */
  readonly timeoutMs?: number | undefined
  /** Milliseconds for the whole call: tokens, attempts and the waits between them. */
  readonly deadlineMs?: number | undefined
  /** How often a failed attempt is repeated. `0` sends the request once. */
  readonly retries?: number | undefined
  /** Handle of the organization to act on (`X-Org-Name`). */
  readonly org?: string | undefined
}

/** A response that arrived, beside what was read from it. Its body has been read already. */
export interface WithResponse<Data> {
  readonly data: Data
  readonly response: Response
}

/** The result of a call that never got an answer: no connection, no time, no credential. */
export interface Failure {
  readonly ok: false
  readonly status: null
  readonly error: SpiceCloudError
  readonly response: null
}

/**
 * A call on its way. Awaited, it gives the data and throws an `ApiError` for every other status.
 *
 * @example
 * const project = await spice.projects.get(1)
 * const { response } = await spice.projects.get(1).withResponse()
 */
export interface Call<Data, Result> extends Promise<Data> {
  /** The data with the response that brought it. Throws as the call itself does. */
  withResponse(): Promise<WithResponse<Data>>
  /**
   * The outcome as a value, told apart by `status`: an answer with an error is not thrown, nor is a call that
   * got none (`status: null`). Only a mistake of the program and the caller's own abort still throw.
   *
   * @example
   * const found = await spice.projects.get(1).result()
   * if (found.status === 404) console.log('no such project')
   */
  result(): Promise<Result | Failure>
}

/**
 * A list on its way: awaited, its first page; iterated, all of its items, read page by page as they are needed.
 *
 * The walk is no snapshot. An item that is there from beginning to end is handed out once; one that is added
 * or removed meanwhile may or may not be.
 *
 * @example
 * for await (const deployment of spice.projects.deployments.list(1)) console.log(deployment.id)
 */
export interface PagedCall<Data, Item, Result> extends Call<Data, Result>, AsyncIterable<Item> {
  /** The pages one by one, each without the items that an earlier page has brought. */
  pages(): AsyncGenerator<Data, void, undefined>
  /** The items as an array, at most `limit` of them (default: all). */
  toArray(options?: { readonly limit?: number | undefined }): Promise<Item[]>
  /** The first item, or `undefined` of an empty list. */
  first(): Promise<Item | undefined>
}

/** Carries out operations for the resource tree. */
export interface Invoke {
  /** Carries out one operation. */
  call<Data, Result>(
    operation: { readonly operation: OperationInfo },
    input: OperationInput,
    options?: RequestOptions,
  ): Call<Data, Result>
  /** Carries out an operation that lists. */
  list<Data, Item, Result>(
    operation: { readonly operation: OperationInfo },
    input: OperationInput,
    options?: RequestOptions,
  ): PagedCall<Data, Item, Result>
}
