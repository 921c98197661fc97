import type { ApiErrorCode } from '@spice-cloud/types'

/** A documented code, or one that the service has added since. */
export type ErrorCode = ApiErrorCode | (string & {})

/** Advice for an error, as a sentence. */
export const remedies: Readonly<Record<string, string>> = {
  org_forbidden: 'Check the handle given as `org`, and that the credential belongs to that organization.',
  forbidden: 'The role is too low: contact an admin or owner of the organization.',
  insufficient_scope: 'Use a credential with that scope.',
  org_assertion_mismatch: 'A machine credential acts on its own organization only: leave `org` out.',
  invalid_org_assertion: 'Give `org` a handle, or leave it out.',
}
