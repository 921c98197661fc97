/** The decoded text, or the offset of the first byte that is not UTF-8 with the text before it. */
export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false
      readonly offset: number
      readonly before: string
      readonly looksLike: 'UTF-16' | null
    }

/** Decodes bytes as UTF-8. Reports invalid bytes instead of replacing them with U+FFFD. Drops a byte order mark. */
export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const offset = findInvalidByte(bytes)
    const before = new TextDecoder().decode(bytes.subarray(0, offset))
    return { ok: false, offset, before, looksLike: beginsLikeUtf16(bytes) ? 'UTF-16' : null }
  }
}

/** Uses a streaming decoder, because it accepts a prefix that ends within a character. */
function findInvalidByte(bytes: Uint8Array): number {
  let valid = 0
  let invalid = bytes.length
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1
    if (isUtf8Prefix(bytes.subarray(0, middle))) valid = middle
    else invalid = middle
  }
  return valid
}

function isUtf8Prefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function beginsLikeUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}
