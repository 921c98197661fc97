import type { AnyResult, Client, OperationInfo, OperationInput } from '@spice-cloud/client'
import type { Call, Failure, Invoke, RequestOptions } from './call.ts'
import { type CallState, withState } from './call-state.ts'
import { checkHeaders } from './check-headers.ts'
import type { Clock } from './clock.ts'
import { isSpiceCloudError, type SpiceCloudError } from './errors/base.ts'
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

type Outcome = { readonly result: AnyResult; readonly fail: () => SpiceCloudError }

/** Carries out operations: options merged, input checked, errors made of answers. */
export function createInvoke(settings: InvokeSettings): Invoke {
  const { client, clock, validate } = settings

  async function perform(
    operation: OperationInfo,
    input: OperationInput,
    given?: RequestOptions,
  ): Promise<Outcome> {
    const merged = mergeOptions(settings.defaults, given ?? {})
    checkHeaders(operation, merged.headers, input.headers)
    validate?.request(operation, input)
    const caller = merged.signal
    if (caller?.aborted) throw readReason(caller)
    // A signal that outlives many calls must not gather a listener of each: requests get one of their own.
    const controller = new AbortController()
    const follow = () => controller.abort(caller?.reason)
    caller?.addEventListener('abort', follow, { once: true })
    const { options, state } = withState({ ...merged, signal: controller.signal })
    try {
      const result = await client.send(operation, input, options)
      if (result.ok) validate?.response(operation, result.status, result.data)
      return { result, fail: () => describeFailure(operation, input, result, merged, state) }
    } catch (error) {
      throw caller?.aborted ? readReason(caller) : error
    } finally {
      caller?.removeEventListener('abort', follow)
    }
  }

  function describeFailure(
    operation: OperationInfo,
    input: OperationInput,
    result: AnyResult,
    options: RequestOptions,
    { attempts, secrets }: CallState,
  ): SpiceCloudError {
    const headers = new Headers(options.headers)
    const idempotencyKey = headers.get('idempotency-key') ?? undefined
    const query = input.query as Record<string, unknown> | undefined
    const offset = operation.pagination ? query?.[operation.pagination.offset] : undefined
    return createApiError(operation, result, {
      operation: operation.id,
      method: operation.method,
      path: operation.path,
      attempts,
      idempotencyKey,
      offset: typeof offset === 'number' ? offset : undefined,
      repeatable:
        isRepeatableMethod(operation.method) || operation.idempotent === true || idempotencyKey !== undefined,
      secrets,
      now: clock.date(),
    })
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
  return Object.assign(data, {
    withResponse: () => {
      data.catch(() => {})
      return outcome.then((one) => ({ data: unwrap<Data>(one), response: one.result.response }))
    },
    result: () => {
      data.catch(() => {})
      return outcome.then((one) => one.result as Result, asFailure)
    },
  })
}

function unwrap<Data>({ result, fail }: Outcome): Data {
  // 304 answers a condition that the caller sent: what the caller has is still good.
  if (result.ok) return result.data as Data
  if (result.status === 304) return undefined as Data
  throw fail()
}

function asFailure(error: unknown): Failure {
  if (!isSpiceCloudError(error)) throw error
  return { ok: false, status: null, error, response: null }
}

function readReason({ reason }: AbortSignal): unknown {
  return reason instanceof Error ? reason : new AbortError('The call was aborted', { cause: reason })
}
