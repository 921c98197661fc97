import { isSpiceCloudError } from '../errors/base.ts'
import { CredentialError } from '../errors/usage.ts'
import { copyCause } from '../redact.ts'
import type { Credential } from './credential.ts'

/** Makes what a credential of the user throws an error of ours, without whatever that error may hold. */
export function guardCredential(credential: Credential): Credential {
  return {
    async token(request) {
      try {
        return await credential.token(request)
      } catch (error) {
        if (request.signal.aborted || isSpiceCloudError(error)) throw error
        throw new CredentialError('The credential failed to give a token', { cause: copyCause(error, []) })
      }
    },
  }
}
