import type { Incoming } from './exchange.ts'

/** Reports whether a host name always leads to this machine. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\]|::1)$/i.test(hostname)
}

/** Reports whether the request comes from a page that this machine serves. */
export function isLocalOrigin(incoming: Incoming): boolean {
  const origin = incoming.header('origin')
  return origin !== null && URL.canParse(origin) && isLoopback(new URL(origin).hostname)
}

/**
 * Reports whether a `Host` header is one that a page from elsewhere cannot have. Such a page can let a
 * name of its own lead to this machine (DNS rebinding), but its browser then sends that name. An address
 * is therefore allowed, a name only if it is a loopback name or listed.
 *
 * @param allowed Names; `.example.com` includes all names below; `true` allows every host.
 */
export function isAllowedHost(host: string, allowed: readonly string[] | true): boolean {
  if (allowed === true) return true
  const hostname = readHostname(host)
  if (hostname === null) return false
  if (isLoopback(hostname) || /^(\d+(\.\d+){3}|\[[\da-f:.]+\])$/.test(hostname)) return true
  return allowed.some((name) => {
    const wanted = name.toLowerCase()
    return wanted.startsWith('.')
      ? hostname === wanted.slice(1) || hostname.endsWith(wanted)
      : hostname === wanted
  })
}

/** The name of a `Host` header in lower case; `null` if it is not one. */
function readHostname(host: string): string | null {
  const [, name] = /^(\[[\da-f:.]+\]|[\w.-]+?)\.?(?::\d{1,5})?$/i.exec(host) ?? []
  return name?.toLowerCase() ?? null
}
