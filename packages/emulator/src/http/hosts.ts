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
 * Reports whether a page from elsewhere cannot have this host name. Such a page can let a name of its own lead to
 * this machine (DNS rebinding), but its browser then sends that name. An address is therefore allowed, a name only
 * if it is a loopback name or listed.
 *
 * @param hostname From `readHostname()`.
 * @param allowed Names; `.example.com` includes all names below; `true` allows every host.
 */
export function isAllowedHost(hostname: string, allowed: readonly string[] | true): boolean {
  if (allowed === true || isLoopback(hostname) || /^([\d.]+|\[.+\])$/.test(hostname)) return true
  return allowed.some((name) => {
    const wanted = name.toLowerCase()
    return wanted.startsWith('.') ? `.${hostname}`.endsWith(wanted) : hostname === wanted
  })
}

/** The name or address in a host with an optional port, in the form that URLs give it; `null` if it has none. */
export function readHostname(host: string): string | null {
  if (!/^(\[[\da-f:.]+\]|[\w.-]+)(:\d*)?$/i.test(host) || !URL.canParse(`http://${host}`)) return null
  const { hostname } = new URL(`http://${host}`)
  return hostname.replace(/(?<=[^.])\.$/, '')
}
