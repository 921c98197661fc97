/**
 * Creates a set of the words of a text, for lists that are too long to quote each word.
 *
 * @example
 * wordSet('path query header').has('query') // true
 */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/))
}
