import ipaddr from 'ipaddr.js'

/** Names that never leave a machine or a local network (RFC 6761, RFC 6762, RFC 8375 and the `internal` domain). */
const localNames = /(^|\.)(localhost|local|internal|home\.arpa|test|invalid|example\.local)$/

/** Returns why a webhook's address is refused, or `null` if it is public HTTPS without credentials. */
export function refuseAddress(text: string): string | null {
  if (!URL.canParse(text)) return 'must be a URL'
  const url = new URL(text)
  if (url.protocol !== 'https:') return `must use https, got ${url.protocol.slice(0, -1)}`
  if (url.username !== '' || url.password !== '') return 'must not contain credentials'
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (ipaddr.isValid(host)) {
    return ipaddr.process(host).range() === 'unicast' ? null : `must be a public address, got ${host}`
  }
  return localNames.test(host) || !host.includes('.') ? `must be a public host, got ${host}` : null
}
