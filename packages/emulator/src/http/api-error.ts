/** The `details` of an error: problems of single fields, and of the body as a whole. */
export interface ErrorDetails {
  readonly fieldErrors?: Readonly<Record<string, readonly string[]>>
  readonly formErrors?: readonly string[]
}

export interface ApiErrorOptions {
  readonly code?: string
  readonly details?: ErrorDetails
  /** Further properties of the body, such as `max_tail`. */
  readonly extra?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer other than success. Thrown anywhere below the routing, and sent in the API's shape. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  readonly code: string | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly #options: ApiErrorOptions

  constructor(status: number, message: string, options: ApiErrorOptions = {}) {
    super(message)
    this.status = status
    this.code = options.code
    this.headers = options.headers ?? {}
    this.#options = options
  }

  /** The body as the API sends it. */
  toBody(): Readonly<Record<string, unknown>> {
    return {
      error: this.message,
      ...(this.code === undefined ? {} : { code: this.code }),
      ...(this.#options.details === undefined ? {} : { details: this.#options.details }),
      ...this.#options.extra,
    }
  }

  /** The same error with further headers. */
  withHeaders(headers: Readonly<Record<string, string>>): ApiError {
    return new ApiError(this.status, this.message, {
      ...this.#options,
      headers: { ...headers, ...this.headers },
    })
  }
}

/** `404`, in the words of the service: projects are still called apps there. */
export function notFound(kind: string, id: string | number): ApiError {
  return new ApiError(404, `${kind} with ID ${id} not found`)
}

/** `400` for one field. */
export function invalidField(field: string, message: string, code?: string): ApiError {
  return new ApiError(400, 'Invalid request', {
    ...(code === undefined ? {} : { code }),
    details: { fieldErrors: { [field]: [message] } },
  })
}

/** `400` for the body as a whole. */
export function invalidForm(message: string, code?: string): ApiError {
  return new ApiError(400, message, {
    ...(code === undefined ? {} : { code }),
    details: { formErrors: [message] },
  })
}

/** `403`: the role is too low, regardless of the scopes. */
export function forbidden(message: string): ApiError {
  return new ApiError(403, message, { code: 'forbidden' })
}

/** `403`: the plan of the organization does not include it. */
export function planLimit(message: string, extra: Readonly<Record<string, unknown>> = {}): ApiError {
  return new ApiError(403, message, { code: 'plan_limit', extra })
}

/** `409`. */
export function conflict(message: string, code?: string): ApiError {
  return new ApiError(409, message, code === undefined ? {} : { code })
}

/** `422`: understood, but it cannot be carried out. */
export function unprocessable(message: string, code?: string): ApiError {
  return new ApiError(422, message, code === undefined ? {} : { code })
}
