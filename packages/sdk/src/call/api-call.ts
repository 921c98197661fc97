import type { AnyResult } from '@spice-cloud/client'
import { isSpiceCloudError, type SpiceCloudError } from '../errors/base.ts'
import type { ValidationError } from '../errors/usage.ts'
import type { Call, CallResult, Failure, WithResponse } from './types.ts'

/** The outcome of a call. */
export interface Outcome {
  readonly result: AnyResult
  /** The response, whose body is unread. */
  readonly response: () => Response
  /** The error to throw, if the status is not a success. */
  readonly error: SpiceCloudError | null
}

/**
 * The promise of a call. All ways to read it share one outcome. A failed call that is not read is reported as an
 * unhandled rejection, as with any promise.
 */
export class ApiCall<Data, Result> extends Promise<Data> implements Call<Data, Result> {
  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }

  readonly #perform: (stream: boolean) => Promise<Outcome>
  #outcome: Promise<Outcome> | undefined
  #data: Promise<Data> | undefined
  #stream = false

  constructor(perform: (stream: boolean) => Promise<Outcome>) {
    // `await` uses the methods below, so this promise never resolves.
    super(() => {})
    this.#perform = perform
  }

  /** Sends the request in the next microtask, when it is known whether `asResponse()` was called. */
  send(): this {
    Promise.resolve().then(() => {
      if (!this.#outcome) this.#data = this.#start().then(readData<Data>)
    })
    return this
  }

  // `catch` and `finally` of a promise call `then`.
  // biome-ignore lint/suspicious/noThenProperty: it is a promise
  override then<A = Data, B = never>(
    onFulfilled?: ((value: Data) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#data ??= this.#start().then(readData<Data>)
    return this.#data.then(onFulfilled, onRejected)
  }

  withResponse(): Promise<WithResponse<Data>> {
    return this.#read().then((outcome) => ({ data: readData(outcome), response: outcome.response() }))
  }

  asResponse(): Promise<Response> {
    this.#stream = !this.#outcome
    return this.#read().then((outcome) => {
      readData(outcome)
      return outcome.response()
    })
  }

  result(): Promise<CallResult<Result>> {
    return this.#read().then(readResult<Result>, readFailure)
  }

  #start(): Promise<Outcome> {
    this.#outcome ??= this.#perform(this.#stream)
    return this.#outcome
  }

  /** Returns the outcome to a method that handles errors itself. */
  #read(): Promise<Outcome> {
    this.#data?.catch(() => {})
    return this.#start()
  }
}

function readData<Data>({ result, error }: Outcome): Data {
  // 304 is the response to a conditional request: the caller's copy is still valid.
  if (error && result.status !== 304) throw error
  return (result as { data?: unknown }).data as Data
}

function readResult<Result>({ result, error, response }: Outcome): CallResult<Result> {
  const { status } = result
  const outcome = error
    ? { ok: false, status, error, response: response() }
    : { ok: true, status, data: (result as { data?: unknown }).data, response: response() }
  return outcome as CallResult<Result>
}

function readFailure(error: unknown): Failure {
  if (!isSpiceCloudError(error) || isCallerError(error)) throw error
  return { ok: false, status: null, error, response: null }
}

/** Returns true if an error is a mistake in the program, or the caller's own wish. */
function isCallerError(error: SpiceCloudError): boolean {
  const { name, of } = error as SpiceCloudError & Partial<ValidationError>
  return ['AbortError', 'ConfigurationError', 'InvalidInputError'].includes(name) || of === 'request'
}
