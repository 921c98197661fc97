import { ConfigurationError } from '../errors/usage.ts'
import { clientCredentials } from './client-credentials.ts'
import { type Credential, personalAccessToken } from './credential.ts'

/** Environment variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Variables of a token, or of the id and the secret of a client. */
const sources = [
  ['SPICE_API_TOKEN'],
  ['SPICE_CLOUD_PAT'],
  ['SPICE_CLOUD_CLIENT_ID', 'SPICE_CLOUD_CLIENT_SECRET'],
  ['SPICEAI_CLIENT_ID', 'SPICEAI_CLIENT_SECRET'],
] as const

/**
 * Reads the credential from the environment: a personal access token in `SPICE_API_TOKEN` or `SPICE_CLOUD_PAT`, else an
 * OAuth client in `SPICE_CLOUD_CLIENT_ID` and `SPICE_CLOUD_CLIENT_SECRET`, or `SPICEAI_CLIENT_ID` and
 * `SPICEAI_CLIENT_SECRET`. The first that is set is used.
 * @throws ConfigurationError if none is set, or only one variable of a pair.
 */
export function fromEnvironment(environment: Environment = readEnvironment()): Credential {
  for (const [name, secretName] of sources) {
    const value = readVariable(environment, name)
    const clientSecret = secretName && readVariable(environment, secretName)
    if (value && clientSecret) return clientCredentials({ clientId: value, clientSecret })
    if (value && !secretName) return personalAccessToken(value)
    if (value || clientSecret) {
      throw new ConfigurationError(
        `${value ? name : secretName} is set, but ${value ? secretName : name} is not`,
      )
    }
  }
  const names = sources.map((pair) => pair.join(' with ')).join(', ')
  throw new ConfigurationError(`No credential: pass \`credential\`, or set one of ${names}`)
}

/** A variable without surrounding white space; `undefined` if it is not set or blank. */
export function readVariable(environment: Environment, name: string): string | undefined {
  return (Object.hasOwn(environment, name) ? environment[name]?.trim() : '') || undefined
}

/** The variables of the process; empty without a process or without permission to read them. */
export function readEnvironment(): Environment {
  try {
    return (globalThis as { process?: { env?: Environment } }).process?.env ?? {}
  } catch {
    return {}
  }
}
