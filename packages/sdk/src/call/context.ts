import type { CallContext, OperationInfo } from '@spice-cloud/client'
import type { RequestOptions } from './types.ts'

/** State that the layers around one call share. It travels in the call's context. */
export interface CallState {
  /** Distinguishes concurrent calls in logs. */
  readonly id: string
  /** Method and path with their values, for messages; absent if the request is not a call of `SpiceCloud`. */
  readonly describe: (() => string) | undefined
  /** Attempts so far; `undefined` if no layer counts them. */
  attempts: number | undefined
  /** Whether an attempt failed although the service may have processed it. */
  uncertain: boolean
  /** Whether the service rejected this call with `429` while it accepted others. */
  contended: boolean
  /** Requests of the client that the service had accepted when the call began. */
  acceptedBefore: number | undefined
  /** Why a failed attempt was not repeated, as a sentence. */
  notRetried: string | undefined
  /** Tokens that were sent. They are removed from everything that is shown of a response. */
  readonly secrets: Set<string>
  /** Time of the monotonic clock at which the call must be done. */
  deadline: number
  /** Whether the client encoded the input, and called the layers. */
  entered: boolean
  /** Whether the caller reads the body of the response. */
  readonly stream: boolean
  /** What the pipeline returned last. */
  response: Response | undefined
}

/** Options of a call together with the state of the call. */
type Carrier = RequestOptions & { readonly state?: CallState | undefined }

/** Makes the context of a call. */
export function createContext(operation: OperationInfo, options: Carrier): CallContext {
  return { operation, options: options as CallContext['options'] }
}

let count = 0
let prefix = ''

/** Makes the state of one call. */
export function createState(describe?: () => string, stream = false): CallState {
  prefix ||= Math.random().toString(36).slice(2, 6)
  return {
    id: `${prefix}-${++count}`,
    describe,
    stream,
    entered: false,
    attempts: describe ? 0 : undefined,
    uncertain: false,
    contended: false,
    acceptedBefore: undefined,
    notRetried: undefined,
    secrets: new Set(),
    deadline: Infinity,
    response: undefined,
  }
}

/** The state of the call that a request belongs to; a new one if it belongs to none. */
export function stateOf(context: CallContext | undefined): CallState {
  return (context?.options as Carrier | undefined)?.state ?? createState()
}

/** The context to hand on: the layers inside find the state of the outermost one in it. */
export function withState<Context extends CallContext | undefined>(
  context: Context,
  state: CallState,
): Context {
  if (!context || (context.options as Carrier).state === state) return context
  return { ...context, options: { ...context.options, state } }
}

/** The options of the call that a request belongs to. */
export function optionsOf(context: CallContext | undefined): RequestOptions {
  return (context?.options as RequestOptions | undefined) ?? {}
}
