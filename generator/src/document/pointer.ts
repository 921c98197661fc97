import { isJsonObject, type Json } from '../json.ts'

/**
 * Parses a JSON Pointer, as a URI fragment (`#/paths/~1v1`) or plain (`/paths/~1v1`), into its tokens. Returns `null` if
 * it does not begin with `/` or contains an invalid escape.
 */
export function parsePointer(pointer: string): readonly string[] | null {
  const isFragment = pointer.startsWith('#')
  const path = isFragment ? pointer.slice(1) : pointer
  if (path === '') return []
  if (!path.startsWith('/')) return null
  const tokens: string[] = []
  for (const token of path.slice(1).split('/')) {
    const decoded = isFragment ? decodePercent(token) : token
    if (decoded === null || /~(?![01])/.test(decoded)) return null
    tokens.push(decoded.replaceAll('~1', '/').replaceAll('~0', '~'))
  }
  return tokens
}

/**
 * Formats tokens as a URI fragment. Braces and letters of any script are not escaped, unlike in RFC 3986, so that paths
 * with parameters stay readable.
 */
export function formatPointer(tokens: readonly string[]): string {
  return `#${tokens.map((token) => `/${formatToken(token)}`).join('')}`
}

/** Returns the value at a pointer, by own properties only; `undefined` if it does not exist. */
export function getAt(root: Json, pointer: string | readonly string[]): Json | undefined {
  const tokens = typeof pointer === 'string' ? parsePointer(pointer) : pointer
  if (tokens === null) return undefined
  let value: Json | undefined = root
  for (const token of tokens) {
    value = getMember(value, token)
    if (value === undefined) return undefined
  }
  return value
}

/** Follows one token of a pointer: an own property of an object, or an index of an array without leading zeros. */
export function getMember(value: Json | undefined, token: string): Json | undefined {
  if (Array.isArray(value)) return /^(0|[1-9][0-9]*)$/.test(token) ? value[Number(token)] : undefined
  return isJsonObject(value) && Object.hasOwn(value, token) ? value[token] : undefined
}

function formatToken(token: string): string {
  const escaped = token.replaceAll('~', '~0').replaceAll('/', '~1')
  return escaped.replace(/[%"<>\\^`|\p{C}\p{Z}]/gu, (character) =>
    encodeURIComponent(/\p{Cs}/u.test(character) ? '\ufffd' : character),
  )
}

function decodePercent(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
