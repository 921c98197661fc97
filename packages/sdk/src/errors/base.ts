/** Details of the failed call. All are optional, because an error may occur before they are known. */
export interface ErrorDetails {
  /** Such as `projects.get`. */
  readonly operation?: string | undefined
  readonly method?: string | undefined
  /** With the parameters in braces: `/v1/projects/{projectId}`. The message contains their values. */
  readonly path?: string | undefined
  readonly status?: number | undefined
  /** Headers of the response, without cookies and credentials. Not part of logs. */
  readonly headers?: Headers | undefined
  /** Identifies the request to the service's support. */
  readonly requestId?: string | undefined
  /** Number of times that the request was sent. */
  readonly attempts?: number | undefined
  /**
   * True if the service may have processed the request although the call failed, so that repeating it may do it twice.
   * Check the state of the service before you repeat the call.
   */
  readonly outcomeUnknown?: boolean | undefined
  /** The `Idempotency-Key` that was sent. Repeating the call with it is safe if the service supports such keys. */
  readonly idempotencyKey?: string | undefined
  /** Of a list: the query of the page that failed. Pass it to the list method to continue there. */
  readonly pageQuery?: Readonly<Record<string, number>> | undefined
  /** Of a wait for a deployment: its project. */
  readonly projectId?: number | undefined
  /** Of a wait for a deployment: its identifier. Pass it to `deployments.wait` to resume. */
  readonly deploymentId?: number | undefined
  readonly cause?: unknown
}

// All copies of this package in a program share `Symbol.for`, but not a class.
const brand = Symbol.for('@spice-cloud/error')

/** Fields that contain data of the service. They are not printed or serialized. */
const hidden: ReadonlySet<string> = new Set(['body', 'deployment', 'headers', 'last', 'snippet'])

// The constructor adds the details of the call, which the compiler cannot infer.
export interface SpiceCloudError extends Omit<ErrorDetails, 'cause'> {}

/**
 * Base class of all errors of this package. Contains no secret: no token, no request header, no query and no request
 * body.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the constructor adds the fields that there are
export class SpiceCloudError extends Error {
  override readonly name: string = 'SpiceCloudError'

  constructor(message: string, details: ErrorDetails | Readonly<Record<string, unknown>> = {}) {
    const { cause, ...fields } = details
    super(message, cause ? { cause } : {})
    addFields(this, fields)
    Object.defineProperty(this, brand, {})
  }

  /** Returns the message and the fields for logs, without the cause and data of the service. */
  toJSON(): object {
    return { ...this, message: this.message }
  }
}

/** Adds fields to an error, except those that it already has. */
export function addFields(error: Error, fields: object): void {
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || Object.hasOwn(error, name)) continue
    const enumerable = !hidden.has(name)
    Object.defineProperty(error, name, { value, enumerable, configurable: true, writable: true })
  }
}

/** Returns true if a value was thrown by this package, by whichever copy of it. */
export function isSpiceCloudError(value: unknown): value is SpiceCloudError {
  return value instanceof Error && brand in value
}

/** Reports whether a value is an error of one class, by whichever copy of this package it was thrown. */
export type Guard<E extends SpiceCloudError> = (value: unknown) => value is E

/** Creates the type guard for errors with a name. */
export function guardFor<E extends SpiceCloudError>(name: string): Guard<E> {
  return (value): value is E => isSpiceCloudError(value) && value.name === name
}
