import type { Json } from './json.ts'
import { quoteText } from './quote-text.ts'

/** Names a JSON value in a message: `"x"`, `5`, `null`, `an array`, `an object`. */
export function describeValue(value: Json | undefined): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return quoteText(value)
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

/** Adds the indefinite article to a noun. */
export function withArticle(noun: string): string {
  return `${/^[aeio]/i.test(noun) ? 'an' : 'a'} ${noun}`
}
