import { type Client, createClient, type Fetch, type OperationInfo } from '@spice-cloud/client'
import type { Credential } from '../auth/credential.ts'
import { fromEnvironment, readEnvironment, readVariable } from '../auth/environment.ts'
import { isSafeOrigin, requireSafeUrl } from '../auth/safe-url.ts'
import { defaultBaseUrl } from '../auth/with-auth.ts'
import { createInvoke } from '../call/invoke.ts'
import type { Call, Invoke, RequestOptions } from '../call/types.ts'
import { ConfigurationError, InvalidInputError } from '../errors/usage.ts'
import { createResources } from '../generated/resources.ts'
import { guardLogger, type LogLevel, logAttempts } from '../observe/logger.ts'
import { systemClock } from '../time/clock.ts'
import { createValidate } from '../validate/validate.ts'
import { checkOptions, clientOptions } from './check-options.ts'
import { mergeOptions } from './merge-options.ts'
import type { SpiceCloudOptions } from './options.ts'
import { createPipeline } from './pipeline.ts'
import { extendResources, type SpiceCloudResources } from './resources.ts'

/** What `request` sends, and the options of the call. */
export interface RawRequestOptions extends RequestOptions {
  /** Sent as JSON. */
  readonly body?: unknown
  /** Strings, numbers and booleans, or arrays of them. */
  readonly query?: object | undefined
}

/** The result of `request`. */
export type RawResult<Data> =
  | { readonly ok: true; readonly status: number; readonly data: Data; readonly response: Response }
  | { readonly ok: false; readonly status: number }

// The constructor adds the resources to every instance, which the compiler cannot see.
export interface SpiceCloud extends SpiceCloudResources {}

/** Clients of which another client differs in the options of calls only, with what they share. */
const shared = new WeakMap<object, Client>()

/**
 * The Management API of Spice.ai Cloud.
 *
 * @example
 * import { clientCredentials, SpiceCloud } from '@spice-cloud/sdk'
 *
 * const spice = new SpiceCloud({ credential: clientCredentials({ clientId, clientSecret }), org: 'acme' })
 * const project = await spice.projects.create({ name: 'sales-bi', region: 'us-west-2' })
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the reason above
export class SpiceCloud {
  readonly #options: SpiceCloudOptions & { readonly baseUrl: string; readonly credential: Credential }
  readonly #client: Client
  readonly #invoke: Invoke

  /**
   * Makes a client.
   *
   * @param options All are optional: without a `credential`, the environment must contain one.
   * @throws ConfigurationError if an option is not valid, or there is no credential.
   *
   * @example
   * const spice = new SpiceCloud({ org: 'acme', retries: 4, timeoutMs: 10_000 })
   */
  constructor(options: SpiceCloudOptions = {}) {
    checkOptions(options, clientOptions)
    const given = mergeOptions<SpiceCloudOptions>({}, options)
    refuseBrowser(given)
    const environment = readEnvironment()
    const { clock = systemClock, validate, allowInsecureHttp, hooks, fetch } = given
    const level = given.logLevel ?? readLogLevel(readVariable(environment, 'SPICE_CLOUD_LOG'))
    const logger = guardLogger(given.logger ?? console, level)
    const variable = ['SPICE_CLOUD_BASE_URL', 'SPICE_CLOUD_API_URL'].find((name) =>
      readVariable(environment, name),
    )
    const baseUrl =
      given.baseUrl ?? (variable ? readVariable(environment, variable) : undefined) ?? defaultBaseUrl
    const { origin } = requireSafeUrl(
      baseUrl,
      given.baseUrl === undefined ? `${variable}` : 'baseUrl',
      allowInsecureHttp,
    )
    const credential = given.credential ?? fromEnvironment()
    const org = given.org ?? credential.org
    this.#options = mergeOptions(given, { baseUrl, credential }) as SpiceCloudOptions & {
      baseUrl: string
      credential: Credential
    }
    this.#client =
      shared.get(options) ??
      createClient({
        baseUrl,
        fetch: createPipeline({
          baseUrl,
          credential,
          clock,
          logger,
          options: given,
          fetch: (fetch as Fetch | undefined) ?? ((url, init) => globalThis.fetch(url, init)),
          observers: [...logAttempts(logger, level), ...(hooks ? [hooks] : [])],
        }),
      })
    if (!isSafeOrigin(origin) && !shared.has(options)) {
      logger.warn(`The credential is sent to ${origin} without encryption (\`allowInsecureHttp\`)`, {})
    }
    this.#invoke = createInvoke({
      client: this.#client,
      clock,
      defaults: mergeOptions({}, { ...pickCallOptions(given), org }),
      validate: validate ? createValidate(validate, logger) : null,
    })
    Object.assign(this, extendResources(createResources(this.#invoke), clock))
    Object.defineProperty(this, Symbol.for('nodejs.util.inspect.custom'), { value: print })
  }

  /**
   * A client with some other options. It shares the token, and, if only options of calls differ, the retry budget and
   * the rate limit as well.
   *
   * @example
   * const patient = spice.withOptions({ retries: 5, org: 'acme' })
   */
  withOptions(options: SpiceCloudOptions): SpiceCloud {
    checkOptions(options, clientOptions)
    const merged = mergeOptions<SpiceCloudOptions>(this.#options, options)
    const concernsCalls = Object.keys(options).every((name) => name in pickCallOptions(options))
    if (concernsCalls) shared.set(merged, this.#client)
    return new SpiceCloud(merged)
  }

  /**
   * Sends a request to an endpoint that this package does not know yet, with authentication, retries and errors.
   *
   * @param path Absolute, below the base URL: `/v1/beta/things`. A query belongs in `query`.
   *
   * @example
   * const beta = await spice.request<{ things: string[] }>('GET', '/v1/beta/things', { query: { limit: 5 } })
   */
  request<Data = unknown>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS',
    path: `/${string}`,
    { body, query, ...options }: RawRequestOptions = {},
  ): Call<Data, RawResult<Data>> {
    return this.#invoke.call({ operation: describeRequest(method, path) }, { body, query }, options)
  }

  /** The settings that identify a client, for `JSON.stringify` and logs. */
  toJSON(): object {
    const { baseUrl, org, credential } = this.#options
    return { baseUrl, org: org ?? credential.org ?? null, credential: credential.kind ?? 'custom' }
  }
}

/** Prints a client in Node's `console.log`. */
function print(this: SpiceCloud): string {
  const lines = Object.entries(this.toJSON()).map(
    ([name, value]) => `  ${name}: ${value ?? 'of the credential'}`,
  )
  return `SpiceCloud {\n${lines.join('\n')}\n}`
}

/** @throws InvalidInputError if the request would go elsewhere than it seems. */
function describeRequest(method: string, path: string): OperationInfo {
  const isPath =
    typeof path === 'string' && /^\/(?!\/)[^?#\\\s{}]*$/.test(path) && !/\/(\.|%2e){1,2}(\/|$)/i.test(path)
  if (!isPath) {
    throw new InvalidInputError(
      'request: the path must begin with one "/" and contain no "..", query, fragment, brace or white space',
      {},
    )
  }
  if (!/^[A-Z]+$/.test(method))
    throw new InvalidInputError('request: the method must be in capitals, such as GET', {})
  return { id: 'request', method, path }
}

function pickCallOptions({
  org,
  headers,
  timeoutMs,
  deadlineMs,
  retries,
  fetchOptions,
}: SpiceCloudOptions): RequestOptions {
  return { org, headers, timeoutMs, deadlineMs, retries, fetchOptions }
}

function readLogLevel(value: string | undefined): LogLevel {
  if (value === undefined) return 'warn'
  try {
    checkOptions({ logLevel: value.toLowerCase() }, clientOptions)
  } catch (error) {
    throw new ConfigurationError(`SPICE_CLOUD_LOG: ${(error as Error).message}`, {})
  }
  return value.toLowerCase() as LogLevel
}

function refuseBrowser({ allowBrowser }: SpiceCloudOptions): void {
  const { window } = globalThis as { window?: { document?: unknown } }
  if (!window?.document || allowBrowser) return
  throw new ConfigurationError(
    'A management token does not belong in a browser, where everyone can read it. Set `allowBrowser` to permit it',
    {},
  )
}
