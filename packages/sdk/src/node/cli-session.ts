import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Credential } from '../auth/credential.ts'
import { CredentialError } from '../errors/usage.ts'
import { readVariable } from './read-variable.ts'

/** Where the session of the command line is found. */
export interface CliSessionOptions {
  /** Folder in which `spice login` was called. @default the working directory */
  readonly folder?: string | undefined
}

const variable = 'SPICE_SPICEAI_TOKEN'
// In the order in which the CLI reads them.
const files = ['.env.local', '.env'] as const

/**
 * The token of the user who is logged in with the `spice` CLI, which leaves it in `.env.local` or `.env`. It is
 * read for each request, so that a new login counts at once.
 *
 * @example
 * import { SpiceCloud } from '@spice-cloud/sdk'
 * import { cliSession } from '@spice-cloud/sdk/node'
 *
 * const spice = new SpiceCloud({ credential: cliSession() })
 */
export function cliSession({ folder = '.' }: CliSessionOptions = {}): Credential {
  return {
    async token() {
      for (const file of files) {
        const token = readVariable(await readText(join(folder, file)), variable)
        if (token) return token
      }
      throw new CredentialError(`No ${variable} in ${files.join(' or ')}: log in with \`spice login\``, {})
    },
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    // The system's message names the file, and nothing that is in it.
    throw new CredentialError(`${file} cannot be read`, { cause: error })
  }
}
