// Generated from openapi.json by emit/schemas/formats.ts.hbs. Edit those, then run: npm run generate
import * as zod from 'zod/mini'

type Format = zod.ZodMiniType<string, string>

// Each format stands by itself, so that a bundle holds those that it uses.

/** RFC 3339, section 5.6: with an offset, and with leap seconds where they can be. */
export const dateTime: Format = /*#__PURE__*/ zod.stringFormat('date-time', (text) => /^.{10}[t ]/i.test(text) && isDate(text.slice(0, 10)) && isTime(text.slice(11)))

/** RFC 3339's `full-date`. */
export const date: Format = /*#__PURE__*/ zod.stringFormat('date', isDate)

/** RFC 3339's `full-time`. */
export const time: Format = /*#__PURE__*/ zod.stringFormat('time', isTime)

/** RFC 3339, appendix A. */
export const duration: Format = /*#__PURE__*/ zod.stringFormat('duration', /^P(?!$)(?:(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?|\d+W)$/)

/** RFC 9562, of any version. */
export const uuid: Format = /*#__PURE__*/ zod.stringFormat('uuid', /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i)

/** RFC 5321's `Mailbox`. */
export const email: Format = /*#__PURE__*/ zod.stringFormat('email', (text) => {
  const at = text.lastIndexOf('@')
  const local = /^(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*|"(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*")$/
  const domain = text.slice(at + 1)
  const literal = /^\[(?:IPv6:)?(.*)\]$/i.exec(domain)?.[1]
  const isDomain = literal === undefined ? isHostname(domain) : isIpv4(literal) || isIpv6(literal)
  return at > 0 && isDomain && local.test(text.slice(0, at))
})

/** RFC 1123, section 2.1. */
export const hostname: Format = /*#__PURE__*/ zod.stringFormat('hostname', isHostname)

export const ipv4: Format = /*#__PURE__*/ zod.stringFormat('ipv4', isIpv4)

/** RFC 4291, section 2.2. */
export const ipv6: Format = /*#__PURE__*/ zod.stringFormat('ipv6', isIpv6)

/** RFC 3986, with a scheme. */
export const uri: Format = /*#__PURE__*/ zod.stringFormat('uri', (text) => /^[a-z][a-z\d+.-]*:/i.test(text) && isUriReference(text))

/** RFC 3986, with or without a scheme. */
export const uriReference: Format = /*#__PURE__*/ zod.stringFormat('uri-reference', isUriReference)

/** RFC 6570. */
export const uriTemplate: Format = /*#__PURE__*/ makeUriTemplate()

function makeUriTemplate(): Format {
  const name = /(?:\w|%[\da-f]{2})(?:\.?(?:\w|%[\da-f]{2}))*(?::[1-9]\d{0,3}|\*)?/.source
  const literals = /[^\x00-\x20"'<>\\^`{|}%]|%[\da-f]{2}/.source
  return zod.stringFormat('uri-template', new RegExp(`^(?:${literals}|\\{[+#./;?&=,!@|]?${name}(?:,${name})*\\})*$`, 'i'))
}

/** RFC 6901. */
export const jsonPointer: Format = /*#__PURE__*/ zod.stringFormat('json-pointer', /^(?:\/(?:[^~/]|~0|~1)*)*$/)

export const relativeJsonPointer: Format = /*#__PURE__*/ zod.stringFormat('relative-json-pointer', /^(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/)

/** A regular expression of ECMA-262. */
export const regex: Format = /*#__PURE__*/ zod.stringFormat('regex', (text) => {
  try {
    return new RegExp(text, 'u') instanceof RegExp
  } catch {
    return false
  }
})

/** Base64 (RFC 4648, section 4). */
export const byte: Format = /*#__PURE__*/ zod.stringFormat('byte', (text) => text.length % 4 === 0 && /^[a-z\d+/]*={0,2}$/i.test(text))

/** Base64 for URLs and file names (RFC 4648, section 5), with or without padding. */
export const base64url: Format = /*#__PURE__*/ zod.stringFormat('base64url', /^[\w-]*={0,2}$/)

function isDate(text: string): boolean {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text)) return false
  const day = Number(text.slice(8))
  return day < 29 || new Date(`${text}T00:00Z`).getUTCDate() === day
}

function isTime(text: string): boolean {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i.test(text)) return false
  if (text[6] !== '6') return true
  // A leap second is the last one of a day in UTC, wherever the clock hangs.
  const time = new Date(`1970-01-01T${text.toUpperCase().replace(/:60(\.\d+)?/, ':59')}`)
  return time.getUTCHours() === 23 && time.getUTCMinutes() === 59
}

function isHostname(text: string): boolean {
  const labels = text.replace(/\.$/, '').split('.')
  return text.length <= 253 && labels.every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label))
}

function isIpv4(text: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/.test(text) && !/(?:^|\.)0\d/.test(text)
}

function isIpv6(text: string): boolean {
  const halves = text.split('::')
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  const last = groups.at(-1) ?? ''
  const hasIpv4 = isIpv4(last) && text.endsWith(last)
  const count = groups.length + (hasIpv4 ? 1 : 0)
  const isGroup = (group: string) => /^[\da-f]{1,4}$/i.test(group)
  if (halves.length > 2 || !(hasIpv4 ? groups.slice(0, -1) : groups).every(isGroup)) return false
  return halves.length === 2 ? count <= 7 : count === 8
}

function isUriReference(text: string): boolean {
  const [, scheme, , authority, path = ''] = /^([a-z][a-z\d+.-]*:)?(\/\/([^/?#]*))?([^?#]*)/i.exec(text) ?? []
  const characters = /^(?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2})*$/i
  const host = /^(?:(?:[\w\-.~!$&'()*+,;=:]|%[\da-f]{2})*@)?(?:\[[\da-f:.]+\]|(?:[\w\-.~!$&'()*+,;=]|%[\da-f]{2})*)(?::\d*)?$/i
  const rest = text.slice((scheme ?? '').length + (authority === undefined ? 0 : authority.length + 2))
  if (authority !== undefined && !host.test(authority)) return false
  // Without a scheme, a colon in the first segment would end one (RFC 3986, section 4.2).
  if (scheme === undefined && authority === undefined && /^[^/]*:/.test(path)) return false
  const [before = '', ...fragments] = rest.split('#')
  return fragments.length <= 1 && characters.test(before) && characters.test(fragments[0] ?? '')
}
