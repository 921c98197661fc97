/** Headers that frame a message or belong to one connection: a wrong one makes an answer that no client can read. */
const framing: ReadonlySet<string> = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** Reports whether a header can be sent (RFC 9110, sections 5.1 and 5.5) and leaves the message readable. */
export function isSendableHeader(name: string, value: string): boolean {
  return /^[!#$%&'*+.^_`|~\w-]+$/.test(name) && !framing.has(name.toLowerCase()) && isHeaderValue(value)
}

/** Reports whether a text can be the value of a header: visible ASCII, with spaces and tabs inside. */
export function isHeaderValue(value: string): boolean {
  return /^([!-~]([ \t!-~]*[!-~])?)?$/.test(value)
}
