/**
 * Splits a string into words, in any spelling: `api-keys`, `apiKeys`, `API_KEYS` and `ApiKeys` all result in `api` and
 * `keys`. Letters and digits of any script are kept, all other characters separate words; digits belong to the
 * preceding word.
 */
export function splitWords(text: string): readonly string[] {
  const words = text.normalize('NFC').replaceAll('OAuth', 'Oauth').match(word) ?? []
  return words.map((found) => found.toLowerCase())
}

// In this order: abbreviations such as `M2M` and `B2B`, capitals before a capitalized word (`HTTP` in `HTTPServer`) or
// as a plural (`URLs`), a word with or without a capital, letters of scripts without case, and digits without a
// preceding word (`2fa`, `1st`).
const word =
  /(?<![\p{Lu}\p{N}])\p{Lu}2\p{Lu}(?!\p{Ll})|(?<![\p{L}\p{N}])\p{Ll}2\p{Ll}(?!\p{Ll})|\p{Lu}{2,}s(?![\p{Ll}])\p{N}*|\p{Lu}+(?![\p{Ll}\p{M}])\p{N}*|\p{Lu}?[\p{Ll}\p{M}]+\p{N}*|[\p{Lt}\p{Lm}\p{Lo}\p{M}\p{Nl}]+\p{N}*|\p{N}+[\p{Ll}\p{M}]*/gu

/** `['api', 'keys']` -> `apiKeys`; empty for no words. */
export function toCamelCase(words: readonly string[]): string {
  const [first = '', ...rest] = words
  return (first + rest.map(capitalize).join('')).normalize('NFC')
}

/** `['api', 'keys']` -> `ApiKeys`; empty for no words. */
export function toPascalCase(words: readonly string[]): string {
  return words.map(capitalize).join('').normalize('NFC')
}

/** The word with its first letter capitalized, if its script has capitals. */
export function capitalize(word: string): string {
  const [first = ''] = word
  const upper = first.toUpperCase()
  // Some letters have a capital of several letters ("ß"); these stay as they are.
  return ([...upper].length === 1 ? upper : first) + word.slice(first.length)
}
