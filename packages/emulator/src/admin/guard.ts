import { ApiError } from '../http/api-error.ts'
import type { Incoming } from '../http/exchange.ts'
import { isLoopback } from '../pipeline/finish.ts'

/**
 * Keeps web pages from elsewhere away from what needs no credential: their own requests, told by
 * `Origin`, and those of a name that was made to point at this machine, told by `Host`.
 * @throws ApiError 403
 */
export function guardAdmin(incoming: Incoming): void {
  const host = incoming.header('host')
  const origin = incoming.header('origin')
  if (origin !== null && (!URL.canParse(origin) || new URL(origin).host !== host)) throw refusal()
  if (host !== null && !isPrivateName(host)) throw refusal()
}

/** An address, or a name that no public server can have. */
function isPrivateName(host: string): boolean {
  const url = `http://${host}`
  if (!URL.canParse(url)) return false
  const { hostname } = new URL(url)
  return isLoopback(hostname) || !hostname.includes('.') || /^[\d.]+$/.test(hostname)
}

function refusal(): ApiError {
  return new ApiError(403, 'Only pages and programs of this machine may do this')
}
