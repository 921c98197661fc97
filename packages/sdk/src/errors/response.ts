import { type Guard, guardFor, SpiceCloudError } from './base.ts'

/** The response cannot be used: invalid JSON, an HTML page, an empty body, a status that HTTP does not define. */
export class ParseError extends SpiceCloudError {
  override readonly name: string = 'ParseError'
  declare readonly contentType: string | undefined
  /** The beginning of the body, at most 2 kB. Not part of logs. */
  declare readonly snippet: string
}

/** The response is larger than `maxBytes`, decompressed. Reading stopped at that size. */
export class ResponseTooLargeError extends SpiceCloudError {
  override readonly name: string = 'ResponseTooLargeError'
  declare readonly maxBytes: number
}

/** The response to a list operation contains no list. */
export class PaginationError extends SpiceCloudError {
  override readonly name: string = 'PaginationError'
}

/** True if a response could not be used. */
export const isParseError: Guard<ParseError> = /* @__PURE__ */ guardFor('ParseError')

/** True if the response was larger than `maxBytes`. */
export const isResponseTooLargeError: Guard<ResponseTooLargeError> =
  /* @__PURE__ */ guardFor('ResponseTooLargeError')

/** True if the response to a list operation contained no list. */
export const isPaginationError: Guard<PaginationError> = /* @__PURE__ */ guardFor('PaginationError')
