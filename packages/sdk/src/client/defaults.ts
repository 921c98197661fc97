import { readEnvironment, readVariable } from '../auth/environment.ts'
import { requireSafeUrl } from '../auth/safe-url.ts'
import { defaultBaseUrl } from '../auth/with-auth.ts'
import { checkOptions } from '../input/check-options.ts'
import { clientOptions } from '../input/rules.ts'
import type { LogLevel } from '../observe/logger.ts'
import type { SpiceCloudOptions } from './options.ts'

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
