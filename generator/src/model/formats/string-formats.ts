import { isHostname, isIpv4, isIpv6, isMailbox } from '../../runtime/formats/addresses.ts'
import { durationPattern, isDate, isDateTime, isTime } from '../../runtime/formats/date-times.ts'
import {
  base64UrlPattern,
  isBase64,
  isRegExp,
  jsonPointerPattern,
  relativeJsonPointerPattern,
  uuidPattern,
} from '../../runtime/formats/text-formats.ts'
import { isUri, isUriReference, uriTemplatePattern } from '../../runtime/formats/uris.ts'

/** A string format. */
export interface StringFormat {
  /** Returns whether a string has the format; `null` if the format has no clear definition and is not checked. */
  readonly matches: ((text: string) => boolean) | null
  /**
   * A string that every interpretation of the format accepts, including UUID checks that only accept known versions.
   */
  readonly example: string
}

/**
 * The known formats: those of JSON Schema (Validation, section 7.3) and of the OpenAPI format registry. Validators use
 * the same functions.
 */
export const stringFormats: ReadonlyMap<string, StringFormat> = new Map<string, StringFormat>([
  ['date-time', { matches: isDateTime, example: '2026-01-02T03:04:05Z' }],
  ['date', { matches: isDate, example: '2026-01-02' }],
  ['time', { matches: isTime, example: '03:04:05Z' }],
  ['duration', { matches: by(durationPattern), example: 'P1D' }],
  ['uuid', { matches: by(uuidPattern), example: '3fa85f64-5717-4562-b3fc-2c963f66afa6' }],
  ['email', { matches: isMailbox, example: 'user@example.com' }],
  ['hostname', { matches: isHostname, example: 'example.com' }],
  ['ipv4', { matches: isIpv4, example: '192.0.2.1' }],
  ['ipv6', { matches: isIpv6, example: '2001:db8::1' }],
  ['uri', { matches: isUri, example: 'https://example.com/' }],
  ['uri-reference', { matches: isUriReference, example: '/example' }],
  ['uri-template', { matches: by(uriTemplatePattern), example: 'https://example.com/{id}' }],
  ['json-pointer', { matches: by(jsonPointerPattern), example: '/name' }],
  ['relative-json-pointer', { matches: by(relativeJsonPointerPattern), example: '0' }],
  ['regex', { matches: isRegExp, example: '^a$' }],
  ['byte', { matches: isBase64, example: 'c3BpY2U=' }],
  ['base64url', { matches: by(base64UrlPattern), example: 'c3BpY2U' }],
  ['idn-email', { matches: null, example: 'user@example.com' }],
  ['idn-hostname', { matches: null, example: 'example.com' }],
  ['iri', { matches: null, example: 'https://example.com/' }],
  ['iri-reference', { matches: null, example: '/example' }],
  ['url', { matches: null, example: 'https://example.com/' }],
  ['binary', { matches: null, example: 'binary' }],
  ['password', { matches: null, example: 'correct horse battery staple' }],
])

/** Returns whether a string has a format. Unknown and unchecked formats accept every string. */
export function matchesFormat(format: string | null, text: string): boolean {
  return (format === null ? null : stringFormats.get(format)?.matches)?.(text) ?? true
}

function by(pattern: RegExp): (text: string) => boolean {
  return (text) => pattern.test(text)
}
