import { ApiError } from '../http/api-error.ts'
import type { Incoming } from '../http/exchange.ts'

/**
 * Refuses pages of other origins, since the admin paths need no credential.
 * @throws ApiError 403
 */
export function guardAdmin(incoming: Incoming): void {
  const origin = incoming.header('origin')
  if (origin === null) return
  if (URL.canParse(origin) && new URL(origin).host === incoming.header('host')) return
  throw new ApiError(403, 'Only programs, and pages of the emulator itself, may use its admin paths')
}
