/**
 * A credential of your own: a token that a platform mounts as a file and renews in the background, as Kubernetes does.
 * Any object with a `token` method is a credential. The SDK calls it for each request, so it caches the token.
 *
 *   SPICE_TOKEN_FILE=/var/run/secrets/spice node examples/custom-credential.ts
 */
import { readFile } from 'node:fs/promises'
import { type Credential, CredentialError, SpiceCloud } from '@spice-cloud/sdk'

function tokenFile(path: string): Credential {
  let token: string | undefined
  return {
    // `refused` is the token that the service has just refused: the file may hold a newer one.
    async token({ refused }) {
      if (token === undefined || token === refused) token = (await readFile(path, 'utf8')).trim()
      if (token === '') throw new CredentialError(`${path} is empty`, {})
      return token
    },
  }
}

const spice = new SpiceCloud({ credential: tokenFile(process.env.SPICE_TOKEN_FILE ?? 'spice-token') })
const { regions } = await spice.regions.list()
console.log(`The token works: ${regions.length} regions`)
