const dotString = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/
const quotedString = /^"(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*"$/

/** RFC 5321's `Mailbox`. */
export function isMailbox(text: string): boolean {
  const at = text.lastIndexOf('@')
  if (at < 1) return false
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)]
  const literal = /^\[(?:IPv6:)?(.*)\]$/i.exec(domain)?.[1]
  const isDomain = literal === undefined ? isHostname(domain) : isIpv4(literal) || isIpv6(literal)
  return isDomain && (dotString.test(local) || quotedString.test(local))
}

/** RFC 1123, section 2.1. */
export function isHostname(text: string): boolean {
  const labels = text.replace(/\.$/, '').split('.')
  return text.length <= 253 && labels.every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label))
}

/** Four numbers without leading zeros. */
export function isIpv4(text: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/.test(text) && !/(?:^|\.)0\d/.test(text)
}

/** RFC 4291, section 2.2. */
export function isIpv6(text: string): boolean {
  const halves = text.split('::')
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  const last = groups[groups.length - 1] ?? ''
  const hasIpv4 = isIpv4(last) && text.endsWith(last)
  const count = groups.length + (hasIpv4 ? 1 : 0)
  const isGroup = (group: string) => /^[\da-f]{1,4}$/i.test(group)
  if (halves.length > 2 || !(hasIpv4 ? groups.slice(0, -1) : groups).every(isGroup)) return false
  return halves.length === 2 ? count <= 7 : count === 8
}
