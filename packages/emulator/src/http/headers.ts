/** Headers that frame a message or belong to one connection: a wrong one makes a response that no client can read. */
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

/** Describes why a header cannot be sent (RFC 9110, sections 5.1 and 5.5), or `null` if it can. */
export function explainHeader(name: string, value: string): string | null {
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) return 'is not the name of a header'
  if (framing.has(name.toLowerCase()))
    return 'frames the message or belongs to the connection, so it cannot be set'
  return isHeaderValue(value) ? null : 'must have a value of visible ASCII, without spaces at its ends'
}

/** Reports whether a text can be the value of a header: visible ASCII, with spaces and tabs inside. */
export function isHeaderValue(value: string): boolean {
  return /^([!-~]([ \t!-~]*[!-~])?)?$/.test(value)
}
