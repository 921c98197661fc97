import { escapeUnseen } from '../../quote-text.ts'

/** Text that is known to be HTML. Nothing else gets into a page unescaped. */
export class Html {
  readonly text: string

  /** For our own words only: whatever is from a document goes through `html`. */
  constructor(text: string) {
    this.text = text
  }
}

/** Code that breaks before a slash rather than within a word. */
export function printPath(text: string): Html {
  return new Html(escapeHtml(text).replaceAll('/', '<wbr>/'))
}

type Value = Html | string | number | readonly Value[]

/**
 * Writes HTML: what is put in is escaped, for text and quoted attributes alike, unless it is HTML itself.
 *
 * @example
 * html`<code title="${pointer}">${name}</code>`
 */
export function html(words: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(words.map((text, index) => text + print(values[index] ?? '')).join(''))
}

function print(value: Value): string {
  if (value instanceof Html) return value.text
  return typeof value === 'object' ? value.map(print).join('') : escapeHtml(String(value))
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Line breaks stay; all else that cannot be seen is shown, so that nothing reads as what it is not. */
function escapeHtml(text: string): string {
  const lines = text.split('\n').map(escapeUnseen).join('\n')
  return lines.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
