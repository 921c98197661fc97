import { type Client, createClient } from '@spice-cloud/client'
import { fromEnvironment, readEnvironment } from './auth/environment.ts'
import { requireSafeUrl } from './auth/safe-url.ts'
import { defaultBaseUrl } from './base-url.ts'
import type { RequestOptions } from './call.ts'
import { checkNumbers } from './check-numbers.ts'
import { systemClock } from './clock.ts'
import { ConfigurationError } from './errors/usage.ts'
import { createResources } from './generated/resources.ts'
import { createInvoke } from './invoke.ts'
import { mergeOptions } from './merge-options.ts'
import { logAttempts } from './observe/logger.ts'
import type { SpiceCloudOptions } from './options.ts'
import { requireHandle } from './org.ts'
import { createPipeline } from './pipeline.ts'
import { extendResources, type SpiceCloudResources } from './resources.ts'
import { createValidate } from './validate/validate.ts'

// The constructor puts the resources into every instance, which the compiler cannot see.
export interface SpiceCloud extends SpiceCloudResources {}

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
  readonly #options: SpiceCloudOptions
  readonly #client: Client

  /**
   * `client` is for clones that share one.
   * @throws ConfigurationError when an option is of no use, or there is no credential.
   */
  constructor(options: SpiceCloudOptions = {}, client?: Client) {
    const given = mergeOptions<SpiceCloudOptions>({}, options)
    refuseBrowser(given)
    checkNumbers(given)
    const { clock = systemClock, logger = console, logLevel = 'warn', validate } = given
    const quiet = logLevel === 'off' ? { warn() {} } : logger
    const baseUrl = given.baseUrl ?? readEnvironment().SPICE_CLOUD_BASE_URL ?? defaultBaseUrl
    requireSafeUrl(baseUrl, 'baseUrl')
    if (given.org !== undefined) requireHandle(given.org)
    const credential = given.credential ?? fromEnvironment()
    this.#options = mergeOptions<SpiceCloudOptions>(given, { baseUrl, credential })
    this.#client =
      client ??
      createClient({
        baseUrl,
        fetch: createPipeline({
          ...given,
          baseUrl,
          credential,
          clock,
          logger: quiet,
          fetch: given.fetch ?? ((url, init) => globalThis.fetch(url, init)),
          observers: [...logAttempts(logger, logLevel), ...(given.hooks ? [given.hooks] : [])],
        }),
      })
    const invoke = createInvoke({
      client: this.#client,
      clock,
      defaults: mergeOptions({}, pickCallOptions(given)),
      validate: validate ? createValidate(validate, quiet) : null,
    })
    Object.assign(this, extendResources(createResources(invoke), clock))
  }

  /**
   * A client like this one but for some options. It shares the token; and, unless they concern more than calls,
   * the retry budget as well.
   *
   * @example
   * const patient = spice.withOptions({ retries: 5, org: 'acme' })
   */
  withOptions(options: SpiceCloudOptions): SpiceCloud {
    const concernsCalls = Object.keys(options).every((name) => name in pickCallOptions(options))
    return new SpiceCloud(mergeOptions(this.#options, options), concernsCalls ? this.#client : undefined)
  }
}

function pickCallOptions({
  org,
  headers,
  timeoutMs,
  deadlineMs,
  retries,
}: SpiceCloudOptions): RequestOptions {
  return { org, headers, timeoutMs, deadlineMs, retries }
}

function refuseBrowser({ allowBrowser }: SpiceCloudOptions): void {
  const { window } = globalThis as { window?: { document?: unknown } }
  if (!window?.document || allowBrowser) return
  throw new ConfigurationError(
    'A management token does not belong in a browser, where everyone can take it. Set `allowBrowser` if you mean it',
    {},
  )
}
