/** The decoded text, or the offset of the first byte that is not UTF-8 with the text before it. */
export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false
      readonly offset: number
      readonly before: string
      /** Format that the first bytes suggest. */
      readonly looksLike: string | null
    }

/**
 * Decodes bytes as UTF-8, or as UTF-16 if they begin with its byte order mark, as files of Windows PowerShell do. Reports
 * invalid bytes instead of replacing them with U+FFFD. Drops a byte order mark.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    return { ok: true, text: new TextDecoder(findEncoding(bytes), { fatal: true }).decode(bytes) }
  } catch {
    const offset = findInvalidByte(bytes)
    const before = new TextDecoder().decode(bytes.subarray(0, offset))
    return { ok: false, offset, before, looksLike: findFormat(bytes) }
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

function findEncoding([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

function findFormat(bytes: Uint8Array): string | null {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip'
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'a zip archive'
  return findEncoding(bytes) === 'utf-8' ? null : 'UTF-16 with damaged bytes'
}
