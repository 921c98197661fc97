import type { Call } from '../../call.ts'
import { unprocessable } from '../../http/api-error.ts'

/** The member to notify if a request names nobody: the caller, or the owner if a program calls. */
export function defaultRecipient({ state, org, caller }: Call): number {
  return (caller.user ?? state.members.findOwner(org.id))?.id ?? 0
}

/**
 * Refuses recipients who do not belong to the organization.
 * @throws ApiError 422
 */
export function checkRecipients({ state, org }: Call, ids: readonly number[]): void {
  const stranger = ids.find((id) => !state.members.findMembership(org.id, id))
  if (stranger !== undefined) throw unprocessable(`User ${stranger} is not a member of the organization`)
}
