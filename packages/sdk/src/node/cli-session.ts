/**
 * A credential that reads the session of the `spice` CLI from the file system.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Credential } from '../auth/credential.ts'
import { type Environment, readVariable } from '../auth/environment.ts'
import { ConfigurationError, CredentialError } from '../errors/usage.ts'
import { isHandle } from '../input/options.ts'
import { readKeychain } from './keychain.ts'
import { readEnvFile } from './read-env-file.ts'

/** Location of the CLI's session. */
export interface CliSessionOptions {
  /** The folder in which you ran `spice login`. @default the working directory */
  readonly folder?: string | undefined
  /** Handle of the organization. @default `SPICE_CLOUD_ORG`, else the one selected by `spice cloud org use` */
  readonly org?: string | undefined
  /** `true` to search the platform's keychain. @default true */
  readonly keychain?: boolean | undefined
  /** @default process.env */
  readonly environment?: Environment | undefined
}

/**
 * The session of the user who is signed in with the `spice` CLI, in the CLI's order: the environment, the keychain of
 * macOS or of the Linux desktop, then `.env.local` if that file exists, or else `.env`. The variable is
 * `SPICE_SPICEAI_TOKEN`, and with an organization that organization's own: `SPICE_SPICEAI_TOKEN_ACME`. It is read for
 * each request, so that a new login takes effect at once.
 * @throws ConfigurationError if the CLI's `~/.spice/cloud-context.json` cannot be parsed.
 *
 * @example
 * import { SpiceCloud } from '@spice-cloud/sdk'
 * import { cliSession } from '@spice-cloud/sdk/node'
 *
 * const spice = new SpiceCloud({ credential: cliSession() })
 */
export function cliSession(options: CliSessionOptions = {}): Credential {
  const { folder = '.', keychain = true, environment = process.env } = options
  const active = options.org ?? readVariable(environment, 'SPICE_CLOUD_ORG') ?? readContext()
  if (active !== undefined && !isHandle(active)) {
    throw new ConfigurationError('The organization of the CLI session is not a valid handle')
  }
  return {
    kind: 'session of the spice CLI',
    org: active,
    async token({ options: { org = active } }) {
      const variable = nameVariable(org)
      const file = join(folder, existsSync(join(folder, '.env.local')) ? '.env.local' : '.env')
      const token =
        readVariable(environment, variable) ??
        (keychain ? await readKeychain(variable) : undefined) ??
        readEnvFile(readFile(file), variable)
      if (token) return token
      const locations = `the environment, ${keychain ? 'the keychain, ' : ''}${file}`
      const login = org === undefined ? 'spice login' : `spice cloud login --org ${org}`
      throw new CredentialError(`no ${variable} in ${locations}: sign in with \`${login}\``)
    },
  }
}

/** Other characters than letters and digits become hexadecimal codes, so that no two handles share a variable. */
function nameVariable(org: string | undefined): string {
  if (org === undefined) return 'SPICE_SPICEAI_TOKEN'
  const code = (character: string) =>
    `_${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
  return `SPICE_SPICEAI_TOKEN_${org.toUpperCase().replace(/[^A-Z0-9]/g, code)}`
}

/** Returns the organization that is selected in the CLI. */
function readContext(): string | undefined {
  const file = join(homedir(), '.spice', 'cloud-context.json')
  const text = readFile(file)
  if (!text) return undefined
  try {
    const { active_org: org } = JSON.parse(text) as { active_org?: unknown }
    return typeof org === 'string' && org ? org : undefined
  } catch {
    throw new ConfigurationError(`${file} is not valid JSON. Delete it to reset the organization of the CLI`)
  }
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    // The message of the system contains the name of the file, but no content.
    throw new CredentialError(`${file} cannot be read`, { cause: error })
  }
}
