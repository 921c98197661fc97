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
 * Reports whether a request with this host cannot come from a foreign page. Such a page can point its own domain to
 * this machine (DNS rebinding), but the browser then sends that domain. Addresses are therefore allowed, and names
 * only if they are loopback names or listed.
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

/** The name or address in a host with an optional port, as URLs normalize it; `null` if it has none. */
export function readHostname(host: string): string | null {
  // Almost every request has one of these. Parsing them as a URL returns the same and takes ten times as long.
  const [, plain] = /^(localhost|127\.0\.0\.1)(?::[1-5]?\d{1,4})?$/.exec(host) ?? []
  if (plain !== undefined) return plain
  if (!/^(\[[\da-f:.]+\]|[\w.-]+)(:\d*)?$/i.test(host) || !URL.canParse(`http://${host}`)) return null
  const { hostname } = new URL(`http://${host}`)
  return hostname.replace(/(?<=[^.])\.$/, '')
}
