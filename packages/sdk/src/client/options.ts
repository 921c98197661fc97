import type { CallContext } from '@spice-cloud/client'
import type { Credential } from '../auth/credential.ts'
import { readEnvironment, readVariable } from '../auth/environment.ts'
import { requireSafeUrl } from '../auth/urls.ts'
import { defaultBaseUrl } from '../auth/with-auth.ts'
import type { RequestOptions } from '../call/types.ts'
import type { ForeignResponse } from '../fetch/foreign-response.ts'
import type { Decorator } from '../fetch/layer.ts'
import { checkOptions } from '../input/options.ts'
import { clientOptions } from '../input/rules.ts'
import type { Hooks } from '../observe/hooks.ts'
import type { Logger, LogLevel } from '../observe/logger.ts'
import type { Clock } from '../time/clock.ts'
import type { ValidationOptions, Validators } from '../validate/validate.ts'

/** The init that a fetch receives. Open, so that the fetch of any library accepts it. */
export interface AnyFetchInit {
  readonly method: string
  readonly headers: Record<string, string>
  // biome-ignore lint/suspicious/noExplicitAny: the types of bodies and signals differ between libraries
  readonly [name: string]: any
}

/** A fetch of any library: that of the platform, undici, node-fetch, a framework or a mock. */
export type AnyFetch = (
  url: string,
  init: AnyFetchInit,
  context?: CallContext,
) => PromiseLike<ForeignResponse>

/** Options of a client. Those of a single call can be set here for all calls. */
export interface SpiceCloudOptions extends Omit<RequestOptions, 'signal'> {
  /** Authenticates the requests. @default the credential of the environment: see `fromEnvironment` */
  readonly credential?: Credential | undefined
  /** @default `SPICE_CLOUD_BASE_URL` or `SPICE_CLOUD_API_URL` of the environment, else `https://api.spice.ai` */
  readonly baseUrl?: string | undefined
  /**
   * Permits a `baseUrl` with plain http to hosts other than localhost, such as an emulator in a compose file. The
   * network can then read the credential.
   * @default false
   */
  readonly allowInsecureHttp?: boolean | undefined
  /** Sends the requests. @default globalThis.fetch, looked up for each request */
  readonly fetch?: AnyFetch | undefined
  /** Name and version of your application for the `User-Agent`, such as `my-app/1.2`. @default none */
  readonly application?: string | undefined
  /**
   * Your own decorators. They are called for each attempt and do not receive the credential.
   * @default none
   */
  readonly use?: readonly Decorator[] | undefined
  /** Called for each attempt. */
  readonly hooks?: Hooks | undefined
  /** Receives log lines. @default console */
  readonly logger?: Logger | undefined
  /** @default `SPICE_CLOUD_LOG` of the environment, else 'warn' */
  readonly logLevel?: LogLevel | undefined
  /** Validates requests and responses: `validators()` of `@spice-cloud/schemas`. @default no validation */
  readonly validate?: Validators | ValidationOptions | undefined
  /** `true` to refuse a request if its token is a JWT that lacks a required scope. @default true */
  readonly checkScopes?: boolean | undefined
  /** Bytes that a response may have, decompressed. @default 50_000_000 */
  readonly maxBytes?: number | undefined
  /**
   * Permits a client in a browser, where every user of the page can read the token.
   * @default false
   */
  readonly allowBrowser?: boolean | undefined
  /** Time and randomness, for tests. */
  readonly clock?: Clock | undefined
}

/** Options of a client with those that have a default from the environment. */
export interface ResolvedOptions extends SpiceCloudOptions {
  readonly baseUrl: string
  readonly credential: Credential
}

/** Returns the base URL: the option, else that of the environment. */
export function readBaseUrl({ baseUrl, allowInsecureHttp }: SpiceCloudOptions): string {
  const environment = readEnvironment()
  const variables = baseUrl === undefined ? ['SPICE_CLOUD_BASE_URL', 'SPICE_CLOUD_API_URL'] : []
  const variable = variables.find((name) => readVariable(environment, name))
  const value = variable ? readVariable(environment, variable) : (baseUrl ?? defaultBaseUrl)
  requireSafeUrl(value, variable ?? '`baseUrl`', allowInsecureHttp)
  return value ?? ''
}

/** Returns the log level of the environment. */
export function readLogLevel(): LogLevel {
  const logLevel = readVariable(readEnvironment(), 'SPICE_CLOUD_LOG')?.toLowerCase() as LogLevel | undefined
  return checkOptions({ logLevel }, clientOptions, 'SPICE_CLOUD_LOG').logLevel ?? 'warn'
}
