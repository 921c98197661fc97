import type { AnyResult, Client, OperationInfo, OperationInput } from '@spice-cloud/client'
import { type ErrorDetails, isSpiceCloudError } from '../errors/base.ts'
import { createApiError, joinSentences } from '../errors/create-api-error.ts'
import { AbortError } from '../errors/failures.ts'
import { copyResponse } from '../fetch/response.ts'
import { checkInput } from '../input/check-input.ts'
import { checkOptions, mergeOptions } from '../input/options.ts'
import { callOptions } from '../input/rules.ts'
import { paginate } from '../lists/paginate.ts'
import { allowSharing } from '../time/abort.ts'
import { abortable, type Clock } from '../time/clock.ts'
import type { Validation } from '../validate/validate.ts'
import { ApiCall, type Outcome } from './api-call.ts'
import { CallState, createContext } from './context.ts'
import { type Described, describeCall, describeTarget, targetOf } from './describe.ts'
import { type CallSite, captureSite, locateError, setStack } from './stack.ts'
import type { Call, Invoke, InvokeArguments, PagedCall, RequestOptions } from './types.ts'

/** The state that the calls of one client share. */
export interface InvokeSettings {
  readonly client: Client
  readonly clock: Clock
  readonly defaults: RequestOptions
  readonly validate: Validation | null
}

/** Executes operations. Failures become errors whose stack contains the caller's line. */
export function createInvoke(settings: InvokeSettings): Invoke {
  const prepare = <Data, Result>(args: InvokeArguments, site: CallSite) =>
    new ApiCall<Data, Result>((stream) => perform(args, settings, site, stream))
  return {
    call<Data, Result>(...args: InvokeArguments): Call<Data, Result> {
      return prepare<Data, Result>(args, captureSite(this.call)).send()
    },
    list<Data, Item, Result>(...args: InvokeArguments): PagedCall<Data, Item, Result> {
      const [carrier, input, ...rest] = args
      const site = captureSite(this.list)
      const readPage = (page: OperationInput) => prepare<Data, Result>([carrier, page, ...rest], site)
      return paginate(readPage, carrier.operation, input, site)
    },
  }
}

async function perform(
  [{ operation }, values, overrides, query]: InvokeArguments,
  { client, clock, defaults, validate }: InvokeSettings,
  site: CallSite,
  stream: boolean,
): Promise<Outcome> {
  const input: OperationInput = { __proto__: null, ...values } as OperationInput
  const state = new CallState(() => describeTarget(operation, input.path), stream)
  let options: RequestOptions = {}
  let headers: Readonly<Record<string, string>> = {}
  const described = (): Described => {
    const context = createContext(operation, options, state)
    return { init: { method: operation.method, headers }, context, state }
  }
  const details = () => ({ ...describeCall(described()), pageQuery: readPageQuery(operation, input) })
  try {
    options =
      overrides === undefined
        ? defaults
        : mergeOptions(defaults, checkOptions(overrides, callOptions, operation.id))
    checkInput(operation, input, options.headers, query)
    headers = options.headers ?? {}
    validate?.request(operation, input)
    const { signal } = options
    if (signal?.aborted) throw signal.reason
    if (signal) allowSharing(signal)
    const sent = client.send(operation, input, createContext(operation, options, state).options)
    const received = acceptRemoved(operation, await abortable(sent, signal), state.uncertain)
    const { ok, status } = received
    const result =
      ok && validate ? { ...received, data: validate.response(operation, status, received.data) } : received
    const { response = result.response } = state
    const outcome = { result, response: () => (stream && ok ? response : copyResponse(response)) }
    if (result.ok) return { ...outcome, error: null }
    const error = createApiError(operation, result, described(), clock.date(), details())
    setStack(error, site)
    return { ...outcome, error }
  } catch (thrown) {
    const { signal } = options
    if (!signal?.aborted) {
      if (isSpiceCloudError(thrown) && state.notRetried)
        thrown.message = joinSentences([thrown.message, state.notRetried])
      throw locateError(thrown, site, details())
    }
    if (isError(signal.reason)) throw signal.reason
    const aborted = new AbortError(`${targetOf(described())} was aborted`, { cause: signal.reason })
    throw locateError(aborted, site, details())
  }
}

/** Returns true if a value is an error, of whichever realm. */
function isError(value: unknown): boolean {
  return value instanceof Error || /(Error|Exception)]$/.test(Object.prototype.toString.call(value))
}

/** Treats the 404 of a `DELETE` as success if an earlier attempt may have deleted the resource. */
function acceptRemoved({ method, empty }: OperationInfo, result: AnyResult, uncertain: boolean): AnyResult {
  const isRemoved = method === 'DELETE' && empty === true && result.status === 404 && uncertain
  return isRemoved ? { ok: true, status: 204, data: undefined, response: result.response } : result
}

/** Returns the query parameters that position the page of a list. */
function readPageQuery({ pagination }: OperationInfo, input: OperationInput): ErrorDetails['pageQuery'] {
  const position = [pagination?.offset, pagination?.after?.parameter]
  const entries = Object.entries(input.query ?? {}).filter(
    ([name, value]) => typeof value === 'number' && position.includes(name),
  )
  return entries.length > 0 ? (Object.fromEntries(entries) as Record<string, number>) : undefined
}
