/** Comments that contain possibly hostile text. */
import { Code, empty, trust } from './code.ts'
import { unseen } from './unseen.ts'

/** The contents of a docstring. */
export interface Doc {
  /** Paragraphs in Markdown; empty ones and `null` are left out. */
  readonly text: readonly (string | null)[]
  /** The default value, as a string. */
  readonly default?: string | undefined
  readonly deprecated?: boolean | undefined
  /** Trusted program text. */
  readonly example?: Code | undefined
}

/** A docstring followed by a line break; empty without text. */
export function docComment(doc: Doc): Code {
  const paragraphs = doc.text.map((text) => cleanText(text ?? '').trim()).filter((text) => text !== '')
  const tags = [
    ...(doc.default === undefined ? [] : [`@default ${cleanText(doc.default).replaceAll('\n', ' ')}`]),
    ...(doc.deprecated ? ['@deprecated'] : []),
    ...(doc.example ? ['@example', ...closeSafe(Code.print(doc.example)).split('\n')] : []),
  ]
  const separator = paragraphs.length > 0 && tags.length > 0 ? [''] : []
  const all = [
    ...paragraphs
      .join('\n\n')
      .split('\n')
      .filter((_, __, rows) => rows.join('') !== ''),
    ...separator,
    ...tags,
  ]
  if (all.length === 0) return empty
  if (all.length === 1) return trust(`/** ${all[0]} */\n`)
  return trust(`/**\n${all.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`)
}

/** A comment at the top of a file. */
export function lineComment(text: string): Code {
  return trust(`// ${cleanText(text).replaceAll('\n', ' ')}\n`)
}

/**
 * Neutralizes text: it cannot end the comment, start a tag (`@deprecated`, `@license`) or a directive
 * (`sourceMappingURL`), or hide its contents from a reader. A code span such as "`@`" is not a tag and would show a
 * backslash, so it is kept.
 */
export function cleanText(text: string): string {
  return closeSafe(
    text
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(unseen, (character) => (/[\n\t]/.test(character) ? character : '')),
  )
    .replaceAll(/(?<![\w\\])@(?!`)/g, '\\@')
    .replaceAll(/sourceMappingURL/gi, 'sourceMapping URL')
}

/** A comment ends at the first `*` followed by `/` (ECMA-262, section 12.4). */
function closeSafe(text: string): string {
  return text.replaceAll('*/', '*\\/')
}
