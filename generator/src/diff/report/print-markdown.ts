import { escapeUnseen } from '../../quote-text.ts'
import type { Sentence } from '../sentence.ts'
import { type Change, type Diff, type Level, levels } from '../types.ts'
import { type Chapter, groupChanges, listChapters, splitNewOperations } from './group-changes.ts'
import { countText } from './print-text.ts'
import { listUntold, writeCounts } from './summarize.ts'

const titles: Readonly<Record<Level, string>> = {
  breaking: 'Breaking',
  'potentially breaking': 'Potentially breaking',
  additive: 'Additive',
  docs: 'Documentation only',
}

/** What a heading can hold. */
const maximumOperations = 6

/** The comparison as Markdown, as for the text of a pull request. */
export function printMarkdown(diff: Diff): string {
  const { old, new: next, changes } = diff
  const untold = listUntold(diff)
  const rows = [
    `# ${printCode(next.model.info.title)}: ${writeCounts(changes)}`,
    '',
    `From ${printCode(old.document.source)} to ${printCode(next.document.source)}.`,
  ]
  for (const { from, to, pairs } of diff.successions) {
    const kept = pairs.filter(({ isServed }) => isServed).length
    rows.push(
      '',
      `## ${printCode(to)} takes the place of ${printCode(from)}`,
      '',
      capitalize(countText(kept, pairs.length)),
    )
    rows.push('', '| old | in its place |', '| --- | --- |')
    rows.push(...pairs.map((pair) => `| ${printCell(pair.from)} | ${printCell(pair.to)} |`))
  }
  for (const level of levels) {
    const groups = groupChanges(untold.filter((change) => change.level === level))
    if (groups.length === 0) continue
    const { names, rest } = splitNewOperations(groups)
    const isFolded = level === 'docs'
    rows.push('', `## ${titles[level]}`)
    if (isFolded) rows.push('', '<details><summary>Show</summary>')
    if (names.length > 0)
      rows.push('', '### New operations', '', ...names.map((name) => `- ${printCode(name)}`))
    rows.push(...listChapters(rest).flatMap(printChapter))
    if (isFolded) rows.push('', '</details>')
  }
  return `${rows.join('\n')}\n`
}

function printChapter({ operations, changes }: Chapter): string[] {
  const names = operations.map(printCode)
  const rows = ['', ...changes.map(printChange)]
  if (names.length === 0) return ['', '### The document', ...rows]
  if (names.length <= maximumOperations) return ['', `### ${names.join(', ')}`, ...rows]
  const list = `<details><summary>Which</summary>\n\n${names.join(', ')}\n\n</details>`
  return ['', `### ${names.length} operations`, '', list, ...rows]
}

function printChange({ rule, sentence, advice }: Change): string {
  const what = `- ${printSentence(sentence)}.`
  return `${what}${advice === null ? '' : ` ${printSentence(advice)}`} <sub>${rule}</sub>`
}

/** A sentence, with what is from a document as code. */
export function printSentence(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? part : printCode(part.code))).join('')
}

/** Text from a document as a code span, within which nothing else is markup. */
export function printCode(text: string): string {
  const plain = escapeUnseen(text)
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^`|`$|^ | $|^$/.test(plain) ? ' ' : ''
  return `${fence}${pad}${plain}${pad}${fence}`
}

/** A bar ends a cell even within code. */
function printCell(text: string): string {
  return printCode(text).replaceAll('|', '\\|')
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
