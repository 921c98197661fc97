import type { AnyResult, CallContext, Client, OperationInfo, OperationInput } from '@spice-cloud/client'
import { callOptions, checkOptions } from '../client/check-options.ts'
import { mergeOptions } from '../client/merge-options.ts'
import { addFields, type ErrorDetails, isSpiceCloudError, type SpiceCloudError } from '../errors/base.ts'
import { createApiError, joinSentences } from '../errors/create-api-error.ts'
import { AbortError } from '../errors/transport.ts'
import { InvalidInputError } from '../errors/usage.ts'
import { copyResponse } from '../fetch/response.ts'
import { paginate } from '../lists/paginate.ts'
import { isRepeatable } from '../retry/policy.ts'
import { abortable, allowSharing } from '../time/abort.ts'
import type { Clock } from '../time/clock.ts'
import type { Validate } from '../validate/validate.ts'
import { ApiCall, type Outcome } from './api-call.ts'
import { checkInput } from './check-input.ts'
import { type CallState, createContext, createState, stateOf } from './context.ts'
import { describeCall, describeTarget, targetOf } from './describe.ts'
import { type CallSite, captureSite, locateError, setStack } from './stack.ts'
import type { Call, Invoke, PagedCall, RequestOptions } from './types.ts'

/** What the calls of one client share. */
export interface InvokeSettings {
  readonly client: Client
  readonly clock: Clock
  readonly defaults: RequestOptions
  readonly validate: Validate | null
}

/** One call. */
interface Request {
  readonly operation: OperationInfo
  readonly input: OperationInput
  readonly options: RequestOptions | undefined
}

/** Executes operations: merges options, checks input, converts failures to errors that name the caller's line. */
export function createInvoke(settings: InvokeSettings): Invoke {
  function call<Data, Result>(
    { operation }: { readonly operation: OperationInfo },
    input: OperationInput,
    options?: RequestOptions,
  ): Call<Data, Result> {
    const site = captureSite(call)
    const request = { operation, input, options }
    return new ApiCall<Data, Result>((stream) => perform(request, settings, site, stream)).send()
  }
  function list<Data, Item, Result>(
    { operation }: { readonly operation: OperationInfo },
    input: OperationInput,
    options?: RequestOptions,
  ): PagedCall<Data, Item, Result> {
    const site = captureSite(list)
    const readPage = (page: OperationInput) =>
      new ApiCall<Data, Result>((stream) =>
        perform({ operation, input: page, options }, settings, site, stream),
      )
    return paginate(readPage, operation, input, site)
  }
  return { call, list }
}

async function perform(
  { operation, input: given, options: own }: Request,
  { client, clock, defaults, validate }: InvokeSettings,
  site: CallSite,
  stream: boolean,
): Promise<Outcome> {
  const input: OperationInput = { __proto__: null, ...given } as OperationInput
  const state = createState(() => describeTarget(operation, input.path), stream)
  let signal: AbortSignal | null | undefined
  try {
    if (own !== undefined) checkOptions(own, callOptions)
    const merged = own ? mergeOptions(defaults, own) : defaults
    signal = merged.signal
    checkInput(operation, input, merged.headers)
    validate?.request(operation, input)
    if (signal?.aborted) throw readReason(signal)
    if (signal) allowSharing(signal)
    const options = { __proto__: null, ...merged, state }
    const context = createContext(operation, options)
    const sent = client.send(operation, input, context.options)
    const result = acceptRemoved(operation, await abortable(sent, signal), state)
    if (result.ok) validate?.response(operation, result.status, result.data)
    const { response = result.response } = state
    const error = result.ok ? null : describeFailure(operation, result, context, input, clock)
    if (error) setStack(error, site)
    return { result, error, response: () => (stream && result.ok ? response : copyResponse(response)) }
  } catch (thrown) {
    if (signal?.aborted) throw readReason(signal)
    const error = describeThrown(thrown, operation, input, createContext(operation, { ...own, state }))
    throw locateError(error, site)
  }
}

/** A `DELETE` that finds nothing, after an attempt whose outcome is unknown, did its work in that attempt. */
function acceptRemoved({ method, empty }: OperationInfo, result: AnyResult, state: CallState): AnyResult {
  const isRemoved = method === 'DELETE' && empty === true && result.status === 404 && state.uncertain
  return isRemoved ? { ok: true, status: 204, data: undefined, response: result.response } : result
}

function describeFailure(
  operation: OperationInfo,
  result: AnyResult,
  context: CallContext,
  input: OperationInput,
  clock: Clock,
): SpiceCloudError {
  const { notRetried, secrets } = stateOf(context)
  const call = { method: operation.method, headers: context.options.headers ?? {} }
  const repeatable = isRepeatable(call, context)
  const failed = { target: targetOf(call, context), repeatable, notRetried, secrets, now: clock.date() }
  return createApiError(operation, result, failed, describe(input, context))
}

/** Adds the facts about the call to an error that was made without them. */
function describeThrown(
  thrown: unknown,
  operation: OperationInfo,
  input: OperationInput,
  context: CallContext,
): unknown {
  const { attempts, notRetried } = stateOf(context)
  const isOwn = isSpiceCloudError(thrown)
  // The client refuses input that it cannot encode before it sends anything.
  const isInput = !isOwn && attempts === 0 && thrown instanceof TypeError && !stateOf(context).entered
  if (!isOwn && !isInput) return thrown
  const error = isOwn
    ? thrown
    : new InvalidInputError(`${operation.id}: ${thrown.message}`, { cause: thrown })
  addFields(error, describe(input, context))
  if (notRetried) error.message = joinSentences([error.message, notRetried])
  return error
}

function describe(input: OperationInput, context: CallContext): ErrorDetails {
  const { method, pagination } = context.operation
  const query = Object.entries(input.query ?? {}).filter(
    ([name, value]) =>
      typeof value === 'number' && [pagination?.offset, pagination?.after?.parameter].includes(name),
  )
  return {
    ...describeCall({ method, headers: context.options.headers ?? {} }, context),
    ...(query.length > 0 ? { pageQuery: Object.fromEntries(query) } : {}),
  }
}

function readReason({ reason }: AbortSignal): unknown {
  return reason instanceof Error ? reason : new AbortError('The call was aborted', { cause: reason })
}
