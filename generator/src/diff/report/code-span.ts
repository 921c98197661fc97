import { escapeUnseen } from '../../quote-text.ts'
import { documentNames, type Names } from '../names.ts'
import { printParts, type Sentence } from '../sentence.ts'

/** A sentence as Markdown, with text from a document as code. */
export function printSentence(sentence: Sentence, names: Names = documentNames): string {
  return printParts(sentence, names, (text) => text, printCode)
}

/** Text from a document as a code span, within which nothing else is markup. */
export function printCode(text: string): string {
  const plain = escapeUnseen(text)
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^`|`$|^ | $|^$/.test(plain) ? ' ' : ''
  return `${fence}${pad}${plain}${pad}${fence}`
}

/** A code span for a table: a bar ends a cell even within code. */
export function printCell(text: string): string {
  return printCode(text).replaceAll('|', '\\|')
}
