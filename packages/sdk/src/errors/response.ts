import { guardFor, SpiceCloudError } from './base.ts'

/**
 * The service answered, but not with what can be read: broken JSON, an HTML page, nothing at all, a status that HTTP
 * does not have.
 */
export class ParseError extends SpiceCloudError<{ contentType: string | undefined; snippet: string }> {
  override readonly name: string = 'ParseError'
  declare readonly contentType: string | undefined
  /** The beginning of the answer, at most 2 kB. */
  declare readonly snippet: string
}

/** The answer is larger than `maxBytes`, decompressed. Reading stopped there. */
export class ResponseTooLargeError extends SpiceCloudError<{ maxBytes: number }> {
  override readonly name: string = 'ResponseTooLargeError'
  declare readonly maxBytes: number
}

/** A list did not answer with what a list must have. */
export class PaginationError extends SpiceCloudError {
  override readonly name: string = 'PaginationError'
}

/** Whether an answer came that could not be read. */
export const isParseError: (value: unknown) => value is ParseError = /* @__PURE__ */ guardFor('ParseError')

/** Whether the answer was larger than `maxBytes`. */
export const isResponseTooLargeError: (value: unknown) => value is ResponseTooLargeError =
  /* @__PURE__ */ guardFor('ResponseTooLargeError')

/** Whether a list did not answer with what a list must have. */
export const isPaginationError: (value: unknown) => value is PaginationError =
  /* @__PURE__ */ guardFor('PaginationError')
