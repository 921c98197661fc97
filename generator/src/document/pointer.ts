import { isJsonObject, type Json } from '../json.ts'

/**
 * Reads a JSON Pointer, as a URI fragment (`#/paths/~1v1`) or plain (`/paths/~1v1`), into its tokens.
 * `null` when it is none: it does not begin with `/`, or holds a broken escape.
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
 * Writes tokens as a URI fragment. Braces and letters of any script stay legible, although RFC 3986 would have
 * them escaped: every OpenAPI path has braces, and people read these.
 */
export function formatPointer(tokens: readonly string[]): string {
  return `#${tokens.map((token) => `/${formatToken(token)}`).join('')}`
}

/** The value that a pointer leads to, by own properties only; `undefined` where there is none. */
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

/** One step of a pointer: an object's own property, or an array's item by an index without leading zeros. */
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
