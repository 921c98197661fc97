import type { IncomingMessage } from 'node:http'
import { ApiError } from '../http/api-error.ts'
import { isAllowedHost, readHostname } from '../http/hosts.ts'

/**
 * Refuses a request for a host that is not allowed, whether its `Host` or its target (RFC 9112, section 3.2.2) has it.
 * @throws ApiError 403; 400 when there are several hosts, or one is not a name or an address
 */
export function checkHost(message: IncomingMessage, allowed: readonly string[] | true): void {
  const hosts = listHosts(message.rawHeaders)
  if (hosts.length > 1) throw new ApiError(400, 'The request has more than one Host header')
  const authority = /^[a-z]+:\/\/([^/?#]*)/i.exec(message.url ?? '')?.[1]
  for (const host of authority === undefined ? hosts : [...hosts, authority]) {
    const name = readHostname(host)
    if (name === null) throw new ApiError(400, `The host "${host}" is not a name or an address`)
    if (isAllowedHost(name, allowed)) continue
    throw new ApiError(
      403,
      `The host "${name}" is not allowed. To allow it, start the emulator with --allow-host ${name}, ` +
        `or serve({ allowedHosts: ["${name}"] }).`,
    )
  }
}

/** Names and values alternate in raw headers, which unlike parsed ones contain every repeated header. */
function listHosts(rawHeaders: readonly string[]): readonly string[] {
  return rawHeaders.filter(
    (_, index) => index % 2 === 1 && (rawHeaders[index - 1] as string).toLowerCase() === 'host',
  )
}
