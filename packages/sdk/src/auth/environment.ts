import { ConfigurationError } from '../errors/usage.ts'
import { clientCredentials } from './client-credentials.ts'
import type { Credential } from './credential.ts'
import { personalAccessToken } from './personal-access-token.ts'

/** Environment variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

const tokenVariables = ['SPICE_API_TOKEN', 'SPICE_CLOUD_PAT'] as const
const clientVariables = [
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
  for (const name of tokenVariables) {
    const token = readVariable(environment, name)
    if (token) return personalAccessToken(token)
  }
  for (const [idName, secretName] of clientVariables) {
    const clientId = readVariable(environment, idName)
    const clientSecret = readVariable(environment, secretName)
    if (clientId && clientSecret) return clientCredentials({ clientId, clientSecret })
    if (clientId || clientSecret) {
      throw new ConfigurationError(
        `${clientId ? idName : secretName} is set, but ${clientId ? secretName : idName} is not`,
      )
    }
  }
  const names = [...tokenVariables, ...clientVariables.map((pair) => pair.join(' with '))].join(', ')
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
