const maximumLength = 120

/**
 * Quotes text from a document for a message: on one line, truncated to a readable length, and with escapes for characters
 * that a terminal does not show as they are (controls, direction marks, unusual spaces, lone surrogates).
 */
export function quoteText(text: string): string {
  const cut = text.length > maximumLength ? `${text.slice(0, maximumLength)}…` : text
  return `"${escapeUnseen(cut.replace(/["\\]/g, '\\$&'))}"`
}

/** Escapes, as `\u{…}`, every character that a terminal does not show as it is. */
export function escapeUnseen(text: string): string {
  return text.replace(/(?! )[\p{C}\p{Z}]/gu, (character) => {
    if (character === '\n') return '\\n'
    if (character === '\t') return '\\t'
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
  })
}

/** Ends a message about a misspelled name with the nearest known one, if any. */
export function didYouMean(nearest: string | null): string {
  return nearest === null ? '' : `; did you mean ${quoteText(nearest)}?`
}
