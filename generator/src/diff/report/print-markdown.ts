import { describeFindings } from '../describe.ts'
import { documentNames } from '../names.ts'
import { type Level, levels } from '../rules/rule.ts'
import type { Diff } from '../types.ts'
import { printCell, printCode, printSentence } from './code-span.ts'
import {
  type ChangeGroup,
  type Chapter,
  groupChanges,
  listChapters,
  splitOperations,
  writeAcceptance,
} from './group-changes.ts'
import { countResources, listOthers, listPairs, writeCounts, writeReplacement } from './summarize.ts'

const titles: Readonly<Record<Level, string>> = {
  breaking: 'Breaking',
  'potentially breaking': 'Potentially breaking',
  additive: 'Additive',
  docs: 'Documentation only',
}

/** GitHub's limit for the text of a pull request or a comment. */
const maximumLength = 65_536
/** Room for the rows that sum up what is left out. */
const reservedLength = 1_000
/** Number of operations that a heading names. */
const maximumOperations = 6
/** From this number of changes on, a summary by resource comes first. */
const minimumSummarized = 30
const maximumResources = 25

/**
 * The comparison as Markdown for a pull request: a summary, then the changes, worst first. What does not fit into
 * GitHub's limit is summed up.
 */
export function printMarkdown(diff: Diff, limit: number = maximumLength): string {
  const { old, new: next } = diff
  const text = createText(limit - reservedLength)
  text.add(`# ${printCode(next.model.info.title)}: ${writeCounts(diff.changes)}`, '')
  text.add(`From ${printCode(old.document.source)} to ${printCode(next.document.source)}.`)
  text.add(...printResources(diff))
  for (const replacement of diff.replacements) {
    text.add('', `## ${printCode(replacement.to)} replaces ${printCode(replacement.from)}`, '')
    text.add(writeReplacement(replacement), '', '| old | replacement |', '| --- | --- |')
    for (const { from, to } of listPairs(replacement, documentNames)) {
      text.add(`| ${printCell(from)} | ${printCell(to)} |`)
    }
  }
  const others = listOthers(diff)
  for (const level of levels) {
    const groups = groupChanges(others.filter((change) => change.level === level))
    if (groups.length > 0) printLevel(text, diff, level, groups)
  }
  return text.end()
}

function printLevel(text: Text, diff: Diff, level: Level, groups: readonly ChangeGroup[]): void {
  const { lists, rest } = splitOperations(groups)
  const isFolded = level === 'docs'
  text.add('', `## ${titles[level]}`, ...(isFolded ? ['', '<details><summary>Show</summary>'] : []))
  for (const { title, operations } of lists) {
    text.add('', `### ${title}`, '')
    for (const name of operations) text.addChange(level, 1, `- ${printCode(name)}`)
  }
  for (const chapter of listChapters(rest)) printChapter(text, diff, level, chapter)
  if (isFolded) text.close('', '</details>')
}

function printChapter(text: Text, diff: Diff, level: Level, { operations, groups }: Chapter): void {
  let heading = printHeading(operations)
  for (const group of groups) {
    const isAdded = text.addChange(level, group.findings.length, ...heading, printChange(diff, group))
    if (isAdded) heading = []
  }
}

function printHeading(operations: readonly string[]): readonly string[] {
  const names = operations.map(printCode)
  if (names.length === 0) return ['', '### The document', '']
  if (names.length <= maximumOperations) return ['', `### ${names.join(', ')}`, '']
  const list = `<details><summary>Which</summary>\n\n${names.join(', ')}\n\n</details>`
  return ['', `### ${names.length} operations`, '', list, '']
}

function printChange(diff: Diff, group: ChangeGroup): string {
  const { rule, findings } = group
  const acceptance = writeAcceptance(diff, group)
  const { sentence, advice } = describeFindings(findings)
  const then = advice === null ? '' : ` ${printSentence(advice)}`
  const note = acceptance === null ? '' : ` _${escapeMarkdown(acceptance)}_`
  return `- ${printSentence(sentence)}.${then}${note} <sub>${rule}</sub>`
}

function printResources({ changes }: Diff): readonly string[] {
  if (groupChanges(changes).length < minimumSummarized) return []
  const all = countResources(changes)
  const rows = all
    .slice(0, maximumResources)
    .map(
      ({ resource, counts }) =>
        `| ${printCell(resource)} | ${levels.map((level) => counts[level] || '').join(' | ')} |`,
    )
  const left = all.length - rows.length
  const head = ['', `| resource | ${levels.join(' | ')} |`, `| --- |${' ---: |'.repeat(levels.length)}`]
  return [...head, ...rows, ...(left > 0 ? ['', `And ${left} more resources.`] : [])]
}

/** Rows up to a limit, and the number of changes that are left out. */
interface Text {
  /** Adds rows that are no changes, whatever the limit. */
  add(...rows: readonly string[]): void
  /** Adds the rows of a change, unless the limit is reached. */
  addChange(level: Level, count: number, ...rows: readonly string[]): boolean
  /** Adds rows that end something. */
  close(...rows: readonly string[]): void
  end(): string
}

function createText(limit: number): Text {
  const rows: string[] = []
  const left = new Map<Level, number>()
  let length = 0
  const add = (...some: readonly string[]) => {
    for (const row of some) length += row.length + 1
    rows.push(...some)
  }
  const fits = (some: readonly string[]) => some.reduce((sum, row) => sum + row.length + 1, length) <= limit
  return {
    add: (...some) => {
      if (fits(some)) add(...some)
    },
    addChange(level, count, ...some) {
      const isAdded = left.size === 0 && fits(some)
      if (isAdded) add(...some)
      else left.set(level, (left.get(level) ?? 0) + count)
      return isAdded
    },
    close: add,
    end() {
      const parts = [...left].map(([level, count]) => `${count} ${level}`)
      if (parts.length > 0) add('', `Left out because of the length: ${parts.join(', ')}.`)
      return `${rows.join('\n')}\n`
    },
  }
}

/** A reason is text of a person, on one line and without markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ')
}
