/** RFC 3986, with a scheme. */
export function isUri(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(text) && isUriReference(text)
}

/** RFC 3986, with or without a scheme. */
export function isUriReference(text: string): boolean {
  const [, scheme, , authority, path = ''] = /^([a-z][a-z\d+.-]*:)?(\/\/([^/?#]*))?([^?#]*)/i.exec(text) ?? []
  const characters = /^(?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2})*$/i
  const host =
    /^(?:(?:[\w\-.~!$&'()*+,;=:]|%[\da-f]{2})*@)?(?:\[[\da-f:.]+\]|(?:[\w\-.~!$&'()*+,;=]|%[\da-f]{2})*)(?::\d*)?$/i
  const rest = text.slice((scheme ?? '').length + (authority === undefined ? 0 : authority.length + 2))
  if (authority !== undefined && !host.test(authority)) return false
  // Without a scheme, a colon in the first segment would end one (RFC 3986, section 4.2).
  if (scheme === undefined && authority === undefined && /^[^/]*:/.test(path)) return false
  const [before = '', ...fragments] = rest.split('#')
  return fragments.length <= 1 && characters.test(before) && characters.test(fragments[0] ?? '')
}

/** RFC 6570. */
export const uriTemplatePattern: RegExp = /*#__PURE__*/ makeUriTemplatePattern()

function makeUriTemplatePattern(): RegExp {
  const name = /(?:\w|%[\da-f]{2})(?:\.?(?:\w|%[\da-f]{2}))*(?::[1-9]\d{0,3}|\*)?/.source
  const literals = String.raw`[^\x00-\x20"'<>\\^\x60{|}%]|%[\da-f]{2}`
  return new RegExp(`^(?:${literals}|\\{[+#./;?&=,!@|]?${name}(?:,${name})*\\})*$`, 'i')
}
