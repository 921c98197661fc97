import type { CallContext, OperationInfo } from '@spice-cloud/client'
import type { RequestOptions } from './types.ts'

let count = 0
let prefix = ''

/** State that the layers of one call share. It is part of the context of the call. */
export class CallState {
  /** Distinguishes concurrent calls in logs. */
  declare readonly id: string
  /** Method and path with their values, for messages; absent if the request is not a call of `SpiceCloud`. */
  declare readonly describe: (() => string) | undefined
  /** True if the caller reads the body of the response. */
  declare readonly stream: boolean
  /** Tokens that were sent. They are redacted in errors and logs. */
  readonly secrets: Set<string> = new Set()
  /** Number of attempts; `undefined` if no layer counts them. */
  declare attempts: number | undefined
  /** True if an attempt failed although the service may have processed it. */
  uncertain = false
  /** True if the service rejected this call with `429` while it accepted others. */
  contended = false
  /** Number of requests that the service had accepted when the call started. */
  acceptedBefore: number | undefined
  /** Why a failed attempt was not repeated, as a sentence. */
  notRetried: string | undefined
  /** Time of the monotonic clock at which the call times out. */
  deadline: number = Infinity
  /** The last result of the pipeline. */
  response: Response | undefined

  constructor(describe?: () => string, stream = false) {
    prefix ||= Math.random().toString(36).slice(2, 6)
    this.id = `${prefix}-${++count}`
    this.describe = describe
    this.stream = stream
    this.attempts = describe && 0
  }
}

/** Makes the context of a call. */
export function createContext(
  operation: OperationInfo,
  options: RequestOptions,
  state: CallState,
): CallContext {
  return { operation, options: { __proto__: null, ...options, state } as CallContext['options'] }
}

/** Returns the state of the call that a request belongs to, or a new state. */
export function stateOf(context: CallContext | undefined): CallState {
  return (context?.options as { state?: CallState } | undefined)?.state ?? new CallState()
}
