import { type Client, type ClientOptions, createClient, type Fetch } from '@spice-cloud/client'
import { fromEnvironment } from '../auth/environment.ts'
import { isSafeOrigin } from '../auth/urls.ts'
import { createInvoke } from '../call/invoke.ts'
import type { Call, Invoke, RequestOptions } from '../call/types.ts'
import { ConfigurationError } from '../errors/usage.ts'
import { createResources } from '../generated/resources.ts'
import { checkOptions, mergeOptions, pickOptions } from '../input/options.ts'
import { callOptions, clientOptions } from '../input/rules.ts'
import { guardLogger } from '../observe/logger.ts'
import { systemClock } from '../time/clock.ts'
import { Validation } from '../validate/validate.ts'
import { type ResolvedOptions, readBaseUrl, readLogLevel, type SpiceCloudOptions } from './options.ts'
import { createPipeline } from './pipeline.ts'
import { extendResources, type SpiceCloudResources } from './resources.ts'

/** Body, query and options of a `request`. */
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

// The constructor adds the resources, which the compiler cannot infer.
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
  readonly #options: ResolvedOptions
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
    const resolved = mergeOptions<SpiceCloudOptions>({}, checkOptions(options, clientOptions))
    refuseBrowser(resolved)
    const { clock = systemClock, validate, logLevel = readLogLevel() } = resolved
    const logger = guardLogger(resolved.logger ?? console, logLevel)
    const baseUrl = readBaseUrl(resolved)
    const credential = resolved.credential ?? fromEnvironment()
    this.#options = { __proto__: null, ...resolved, baseUrl, credential } as ResolvedOptions
    this.#client =
      shared.get(options) ?? createBareClient(baseUrl, createPipeline(this.#options, logger, logLevel))
    const { origin } = new URL(baseUrl)
    if (!isSafeOrigin(origin) && !shared.has(options)) {
      logger.warn(`The credential is sent to ${origin} without encryption (\`allowInsecureHttp\`)`, {})
    }
    this.#invoke = createInvoke({
      client: this.#client,
      clock,
      defaults: mergeOptions({ org: credential.org }, pickOptions(resolved, callOptions)),
      validate: validate ? new Validation(validate, logger) : null,
    })
    Object.assign(this, extendResources(createResources(this.#invoke), clock))
    Object.defineProperty(this, Symbol.for('nodejs.util.inspect.custom'), { value: print })
  }

  /**
   * Returns a client with other options. Both clients share the token and, if only options of calls differ, the retry
   * budget and the rate limit.
   *
   * @example
   * const acme = spice.withOptions({ retries: 5, org: 'acme' })
   */
  withOptions(options: SpiceCloudOptions): SpiceCloud {
    const merged = mergeOptions<SpiceCloudOptions>(this.#options, checkOptions(options, clientOptions))
    const concernsCalls = Object.keys(options).every((name) => Object.hasOwn(callOptions, name))
    if (concernsCalls) shared.set(merged, this.#client)
    return new SpiceCloud(merged)
  }

  /**
   * Sends a request to an endpoint that this package does not define, with authentication, retries and typed errors.
   *
   * @param path Absolute, below the base URL: `/v1/beta/things`. A query belongs in `query`.
   *
   * @example
   * const beta = await spice.request<{ things: string[] }>('GET', '/v1/beta/things', { query: { limit: 5 } })
   */
  request<Data = unknown>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS',
    path: `/${string}`,
    options?: RawRequestOptions,
  ): Call<Data, RawResult<Data>> {
    const { body, query, ...rest } = { ...options }
    return this.#invoke.call(
      { operation: { id: 'request', method: String(method), path: String(path) } },
      { body, query },
      options && rest,
    )
  }

  /** The settings that identify a client, for `JSON.stringify` and logs. */
  toJSON(): object {
    const { baseUrl, org, credential } = this.#options
    return { baseUrl, org: org ?? credential.org ?? null, credential: credential.kind ?? 'custom' }
  }
}

/** Creates a client whose options a polluted prototype does not extend. */
function createBareClient(baseUrl: string, fetch: Fetch): Client {
  return createClient({ __proto__: null, baseUrl, fetch, headers: undefined } as ClientOptions)
}

/** Prints a client in Node's `console.log`. */
function print(this: SpiceCloud): string {
  const lines = Object.entries(this.toJSON()).map(
    ([name, value]) => `  ${name}: ${value ?? 'of the credential'}`,
  )
  return `SpiceCloud {\n${lines.join('\n')}\n}`
}

function refuseBrowser({ allowBrowser }: SpiceCloudOptions): void {
  const { window } = globalThis as { window?: { document?: unknown } }
  if (!window?.document || allowBrowser) return
  throw new ConfigurationError(
    'A management token does not belong in a browser, where everyone can read it. Set `allowBrowser` to permit it',
  )
}
