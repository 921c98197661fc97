import type { AnyResult, CallContext, Client, OperationInfo, OperationInput } from '@spice-cloud/client'
import { abortable, allowSharing } from './abort.ts'
import type { Call, Failure, Invoke, RequestOptions } from './call.ts'
import { type CallState, withState } from './call-state.ts'
import { checkHeaders } from './check-headers.ts'
import { checkNumbers } from './check-numbers.ts'
import type { Clock } from './clock.ts'
import { copyOwn } from './copy-own.ts'
import { describeCall } from './describe-call.ts'
import { type ErrorDetails, isSpiceCloudError, type SpiceCloudError } from './errors/base.ts'
import { createApiError } from './errors/create-api-error.ts'
import { AbortError } from './errors/transport.ts'
import { mergeOptions } from './merge-options.ts'
import { paginate } from './pagination/paginate.ts'
import { isRepeatable } from './retry/policy.ts'
import type { Validate } from './validate/validate.ts'

/** What the calls of one client have in common. */
export interface InvokeSettings {
  readonly client: Client
  readonly clock: Clock
  readonly defaults: RequestOptions
  readonly validate: Validate | null
}

/** What is known of a call by the one who made it. */
type CallDetails = ErrorDetails & { readonly repeatable: boolean }

/** How a call ended: the result, and the error to throw where that is no success. */
interface Outcome {
  readonly result: AnyResult
  readonly fail: () => SpiceCloudError
}

/** Carries out operations: options merged, input checked, errors made of answers. */
export function createInvoke({ client, clock, defaults, validate }: InvokeSettings): Invoke {
  async function perform(
    operation: OperationInfo,
    given: OperationInput,
    own?: RequestOptions,
  ): Promise<Outcome> {
    if (own) checkNumbers(own)
    const merged = own ? mergeOptions(defaults, own) : defaults
    const input: OperationInput = copyOwn(given)
    checkHeaders(operation, merged.headers, input.headers)
    validate?.request(operation, input)
    const { signal } = merged
    if (signal?.aborted) throw readReason(signal)
    if (signal) allowSharing(signal)
    const { options, state } = withState(merged)
    const details = () => describe(input, { operation, options })
    try {
      const answer = await abortable(client.send(operation, input, options), signal)
      const result = isGoneAsAsked(operation, answer, state) ? accept(answer) : answer
      if (result.ok) validate?.response(operation, result.status, result.data)
      const fail = () =>
        createApiError(operation, result, { ...details(), secrets: state.secrets, now: clock.date() })
      return { result, fail }
    } catch (error) {
      if (signal?.aborted) throw readReason(signal)
      throw isSpiceCloudError(error) ? addDetails(error, details()) : error
    }
  }

  function call<Data, Result>(
    { operation }: { operation: OperationInfo },
    input: OperationInput,
    options?: RequestOptions,
  ): Call<Data, Result> {
    return createCall(perform(operation, input, options))
  }

  return {
    call,
    list: (operation, input, options) =>
      paginate((page) => call(operation, page, options), operation.operation, input),
  }
}

function createCall<Data, Result>(outcome: Promise<Outcome>): Call<Data, Result> {
  const data = outcome.then(unwrap<Data>)
  // Whoever asks for another form of the outcome handles its failure there.
  const settle = () => data.catch(() => {})
  return Object.assign(data, {
    withResponse() {
      settle()
      return outcome.then((one) => ({ data: unwrap<Data>(one), response: one.result.response }))
    },
    result() {
      settle()
      return outcome.then((one) => one.result as Result, asFailure)
    },
  })
}

function unwrap<Data>({ result, fail }: Outcome): Data {
  // 304 answers a condition that the caller sent: what the caller has is still good.
  if (result.ok || result.status === 304) return (result as { data?: unknown }).data as Data
  throw fail()
}

/** A `DELETE` that finds nothing after an attempt whose outcome was not known has done its work in that attempt. */
function isGoneAsAsked({ method, empty }: OperationInfo, { status }: AnyResult, state: CallState): boolean {
  return method === 'DELETE' && empty === true && status === 404 && state.uncertain
}

function accept({ response }: AnyResult): AnyResult {
  return { ok: true, status: 204, data: undefined, response }
}

function asFailure(error: unknown): Failure {
  if (!isSpiceCloudError(error)) throw error
  return { ok: false, status: null, error, response: null }
}

function describe(input: OperationInput, context: CallContext): CallDetails {
  const { operation, options } = context
  const { method, pagination } = operation
  const call = { method, headers: options.headers ?? {} }
  const offset =
    pagination?.offset && (input.query as Record<string, unknown> | undefined)?.[pagination.offset]
  return {
    ...describeCall(call, context),
    offset: typeof offset === 'number' ? offset : undefined,
    repeatable: isRepeatable(call, context),
  }
}

/** Tells of the call in an error that was made where nothing was known of it. */
function addDetails(error: SpiceCloudError, { repeatable, ...call }: CallDetails): SpiceCloudError {
  for (const [name, value] of Object.entries(call)) {
    if (value !== undefined && !Object.hasOwn(error, name)) Object.assign(error, { [name]: value })
  }
  return error
}

function readReason({ reason }: AbortSignal): unknown {
  return reason instanceof Error ? reason : new AbortError('The call was aborted', { cause: reason })
}
