import type { Fetch } from '@spice-cloud/client'
import type { Credential } from './auth/credential.ts'
import type { RequestOptions } from './call.ts'
import type { Clock } from './clock.ts'
import type { Decorator } from './decorator.ts'
import type { Hooks } from './observe/hooks.ts'
import type { Logger, LogLevel } from './observe/logger.ts'
import type { ValidationOptions, Validators } from './validate/validate.ts'

/** How a client is made. What every method takes as its options can be set here for all of them. */
export interface SpiceCloudOptions extends Omit<RequestOptions, 'signal'> {
  /** Who asks. @default what the environment holds: see `fromEnvironment` */
  readonly credential?: Credential | undefined
  /** Where the service is. @default `SPICE_CLOUD_BASE_URL` of the environment, else `https://api.spice.ai` */
  readonly baseUrl?: string | undefined
  /** Sends the requests. @default globalThis.fetch, looked up at each request */
  readonly fetch?: Fetch | undefined
  /**
   * Decorators of your own. They are called once for each attempt and do not see the credential.
   * @default none
   */
  readonly use?: readonly Decorator[] | undefined
  /** Told of every attempt. */
  readonly hooks?: Hooks | undefined
  /** Where log lines go. @default console */
  readonly logger?: Logger | undefined
  /** @default 'warn' */
  readonly logLevel?: LogLevel | undefined
  /** Checks requests and answers: `validators()` of `@spice-cloud/schemas`. @default nothing is checked */
  readonly validate?: Validators | ValidationOptions | undefined
  /** Whether a JWT that cannot do an operation is refused before it is sent. @default true */
  readonly checkScopes?: boolean | undefined
  /** Bytes that an answer may have, decompressed. @default 50_000_000 */
  readonly maxBytes?: number | undefined
  /**
   * Allows to make a client in a browser, where everyone who sees the page can take the token.
   * @default false
   */
  readonly allowBrowser?: boolean | undefined
  /** Time and chance, for tests. */
  readonly clock?: Clock | undefined
}
