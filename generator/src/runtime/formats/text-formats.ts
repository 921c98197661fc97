/** RFC 9562, of any version. */
export const uuidPattern: RegExp = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i

/** RFC 6901. */
export const jsonPointerPattern: RegExp = /^(?:\/(?:[^~/]|~0|~1)*)*$/

export const relativeJsonPointerPattern: RegExp = /^(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/

/** Base64 for URLs and file names (RFC 4648, section 5), with or without padding. */
export const base64UrlPattern: RegExp = /^[\w-]*={0,2}$/

/** Base64 (RFC 4648, section 4). */
export function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[a-z\d+/]*={0,2}$/i.test(text)
}

/** A regular expression of ECMA-262. */
export function isRegExp(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp
  } catch {
    return false
  }
}
