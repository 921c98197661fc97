import type { AnyResult, Client, OperationInfo, OperationInput } from '@spice-cloud/client'
import { abortable } from './abort.ts'
import type { Call, Failure, Invoke, RequestOptions } from './call.ts'
import { type CallState, withState } from './call-state.ts'
import { checkHeaders } from './check-headers.ts'
import type { Clock } from './clock.ts'
import { copyOwn } from './decorator.ts'
import { type ErrorDetails, isSpiceCloudError, type SpiceCloudError } from './errors/base.ts'
import { createApiError } from './errors/create-api-error.ts'
import { AbortError } from './errors/transport.ts'
import { mergeOptions } from './merge-options.ts'
import { paginate } from './pagination/paginate.ts'
import { isRepeatableMethod } from './retry/policy.ts'
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
    const merged = mergeOptions(defaults, own ?? {})
    const input: OperationInput = copyOwn(given)
    checkHeaders(operation, merged.headers, input.headers)
    validate?.request(operation, input)
    const caller = merged.signal
    if (caller?.aborted) throw readReason(caller)
    // A signal that outlives many calls must not gather a listener of each: requests get one of their own.
    const controller = new AbortController()
    const follow = () => controller.abort(caller?.reason)
    caller?.addEventListener('abort', follow)
    const { signal } = controller
    const { options, state } = withState({ ...merged, signal })
    try {
      const answer = await abortable(client.send(operation, input, options), signal)
      const result = isGoneAsAsked(operation, answer, state) ? accept(answer) : answer
      if (result.ok) validate?.response(operation, result.status, result.data)
      return {
        result,
        fail: () => makeError(result, operation, describe(operation, input, merged, state), state),
      }
    } catch (error) {
      if (caller?.aborted) throw readReason(caller)
      if (isSpiceCloudError(error)) throw addDetails(error, describe(operation, input, merged, state))
      throw error
    } finally {
      caller?.removeEventListener('abort', follow)
    }
  }

  function makeError(result: AnyResult, operation: OperationInfo, call: CallDetails, state: CallState) {
    return createApiError(operation, result, { ...call, secrets: state.secrets, now: clock.date() })
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

function describe(
  { id, method, path, pagination, idempotent }: OperationInfo,
  input: OperationInput,
  { headers }: RequestOptions,
  { attempts }: CallState,
): CallDetails {
  const idempotencyKey = headers?.['idempotency-key']
  const offset = pagination && (input.query as Record<string, unknown> | undefined)?.[pagination.offset]
  return {
    operation: id,
    method,
    path,
    attempts,
    idempotencyKey,
    ...(typeof offset === 'number' ? { offset } : {}),
    repeatable: isRepeatableMethod(method) || idempotent === true || idempotencyKey !== undefined,
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
