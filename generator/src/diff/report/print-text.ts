import { capitalize } from '../../model/names/words.ts'
import { escapeUnseen } from '../../quote-text.ts'
import { describeFindings } from '../describe.ts'
import { documentNames } from '../names.ts'
import { levels } from '../rules/rule.ts'
import { toText } from '../sentence.ts'
import type { Diff } from '../types.ts'
import {
  type ChangeGroup,
  groupChanges,
  listChapters,
  splitOperations,
  writeAcceptance,
} from './group-changes.ts'
import { countResources, listOthers, listPairs, writeCounts, writeReplacement } from './summarize.ts'

/** Number of operations that a heading names. */
const maximumOperations = 4
/** From this number of changes on, a summary by resource comes first. */
const minimumSummarized = 30
const maximumResources = 20
const maximumPointers = 3

/** The comparison for a terminal: the worst first, documentation only as a number. */
export function printText(diff: Diff): string {
  const others = listOthers(diff)
  const rows = [`${capitalize(writeCounts(diff.changes))}.`, ...printResources(diff)]
  for (const replacement of diff.replacements) {
    rows.push('', `${replacement.to} replaces ${replacement.from}: ${writeReplacement(replacement)}`)
    rows.push(...listPairs(replacement, documentNames).map(({ from, to }) => `  ${from} -> ${to}`))
  }
  for (const level of levels.filter((each) => each !== 'docs')) {
    const groups = groupChanges(others.filter((change) => change.level === level))
    if (groups.length === 0) continue
    rows.push('', level.toUpperCase())
    const { lists, rest } = splitOperations(groups)
    for (const { title, operations } of lists)
      rows.push('', `  ${title}`, ...operations.map((name) => `    ${name}`))
    for (const { operations, groups: own } of listChapters(rest)) {
      rows.push('', `  ${writeOperations(operations)}`, ...own.flatMap((group) => writeChange(diff, group)))
    }
  }
  const docs = groupChanges(others.filter(({ level }) => level === 'docs')).length
  if (docs > 0) rows.push('', `${docs} ${docs === 1 ? 'change' : 'changes'} of documentation only.`)
  // Text from a document must not move the cursor or color the terminal.
  return rows.map(escapeUnseen).join('\n')
}

function printResources({ changes }: Diff): readonly string[] {
  if (groupChanges(changes).length < minimumSummarized) return []
  const all = countResources(changes)
  const shown = all.slice(0, maximumResources)
  const width = Math.max(...shown.map(({ resource }) => resource.length))
  const rows = shown.map(({ resource, counts }) => {
    const parts = levels.filter((level) => counts[level] > 0).map((level) => `${counts[level]} ${level}`)
    return `  ${resource.padEnd(width)}  ${parts.join(', ')}`
  })
  const left = all.length - shown.length
  return ['', 'BY RESOURCE', ...rows, ...(left > 0 ? [`  and ${left} more`] : [])]
}

/** The operations that a chapter is about, in a heading. */
function writeOperations(operations: readonly string[]): string {
  if (operations.length === 0) return 'The document'
  const more = operations.length - maximumOperations
  const shown = operations.slice(0, maximumOperations).join(', ')
  return more > 0 ? `${shown} and ${more} more` : shown
}

function writeChange(diff: Diff, group: ChangeGroup): string[] {
  const { rule, findings } = group
  const acceptance = writeAcceptance(diff, group)
  const { sentence, advice } = describeFindings(findings)
  const pointers = findings.map(({ oldPointer, newPointer }) => newPointer ?? oldPointer)
  const left = pointers.length - maximumPointers
  return [
    `    ${toText(sentence)}. [${rule}]`,
    ...(advice === null ? [] : [`      ${toText(advice)}`]),
    ...(acceptance === null ? [] : [`      ${acceptance}`]),
    ...pointers.slice(0, maximumPointers).map((pointer) => `      at ${pointer}`),
    ...(left > 0 ? [`      and ${left} more`] : []),
  ]
}
