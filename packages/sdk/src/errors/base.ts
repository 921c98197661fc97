/** What is known of the call that failed. Everything but the message is optional: an error may come before it is known. */
export interface ErrorDetails {
  /** Such as `projects.get`. */
  readonly operation?: string | undefined
  readonly method?: string | undefined
  /** With the parameters in braces: `/v1/projects/{projectId}`. */
  readonly path?: string | undefined
  readonly status?: number | undefined
  /** By which the service's support finds the request. */
  readonly requestId?: string | undefined
  /** How often the request was sent. */
  readonly attempts?: number | undefined
  /**
   * Whether the service may have done what was asked although the call failed, so that to repeat it could do
   * it twice. Look before you send it again.
   */
  readonly outcomeUnknown?: boolean | undefined
  /** The `Idempotency-Key` that was sent; to repeat the call with it is safe where the service knows such keys. */
  readonly idempotencyKey?: string | undefined
  /** Of a list: the offset of the page that failed, to go on from. */
  readonly offset?: number | undefined
  readonly cause?: unknown
}

// `Symbol.for` is shared by every copy of this package in a program, unlike a class.
const brand = Symbol.for('@spice-cloud/error')

/**
 * Everything that this package throws by itself. Holds no secret: no token, no header, no query, no request body.
 * `Fields` are those that a subclass adds.
 */
export class SpiceCloudError<Fields extends object = object> extends Error implements ErrorDetails {
  override readonly name: string = 'SpiceCloudError'
  declare readonly operation: string | undefined
  declare readonly method: string | undefined
  declare readonly path: string | undefined
  declare readonly status: number | undefined
  declare readonly requestId: string | undefined
  declare readonly attempts: number | undefined
  declare readonly outcomeUnknown: boolean | undefined
  declare readonly idempotencyKey: string | undefined
  declare readonly offset: number | undefined

  constructor(message: string, details: ErrorDetails & Fields) {
    const { cause, ...fields } = details as Readonly<Record<string, unknown>>
    super(message, cause ? { cause } : {})
    for (const [name, value] of Object.entries(fields)) {
      if (value !== undefined) Reflect.set(this, name, value)
    }
    Object.defineProperty(this, brand, {})
  }

  /** The message and the fields, for logs. The cause stays behind. */
  toJSON(): object {
    return { ...this, message: this.message }
  }
}

/** Whether a value was thrown by this package, by whichever copy of it. */
export function isSpiceCloudError(value: unknown): value is SpiceCloudError {
  return value instanceof Error && brand in value
}

/** Makes the guard for the errors of one name. */
export function guardFor<E extends SpiceCloudError>(name: string): (value: unknown) => value is E {
  return (value): value is E => isSpiceCloudError(value) && value.name === name
}
