import { escapeUnseen } from '../../quote-text.ts'
import { toText } from '../sentence.ts'
import { type Change, type Diff, levels } from '../types.ts'
import { groupChanges, listChapters, splitNewOperations } from './group-changes.ts'
import { listUntold, writeCounts } from './summarize.ts'

/** What is shown of a long list of operations. */
const maximumOperations = 4

/** The comparison for a terminal: the worst first, changes in words alone as no more than a number. */
export function printText(diff: Diff): string {
  const untold = listUntold(diff)
  const rows = [`${capitalize(writeCounts(diff.changes))}.`]
  for (const { from, to, pairs } of diff.successions) {
    const kept = pairs.filter(({ isServed }) => isServed).length
    rows.push('', `${to} takes the place of ${from}: ${countText(kept, pairs.length)}`)
    rows.push(...pairs.map((pair) => `  ${pair.from} -> ${pair.to}`))
  }
  for (const level of levels.filter((each) => each !== 'docs')) {
    const groups = groupChanges(untold.filter((change) => change.level === level))
    if (groups.length === 0) continue
    rows.push('', level.toUpperCase())
    const { names, rest } = splitNewOperations(groups)
    if (names.length > 0) rows.push('', '  New operations', ...names.map((name) => `    ${name}`))
    for (const { operations, changes } of listChapters(rest)) {
      rows.push('', `  ${writeOperations(operations)}`, ...changes.flatMap(writeChange))
    }
  }
  const words = groupChanges(untold.filter(({ level }) => level === 'docs')).length
  if (words > 0) rows.push('', `${words} ${words === 1 ? 'change' : 'changes'} in docs alone.`)
  // Text from a document must not move the cursor or colour the terminal.
  return rows.map(escapeUnseen).join('\n')
}

/** How many of the old operations are left, in words. */
export function countText(kept: number, all: number): string {
  const what = `${all} ${all === 1 ? 'operation has its' : 'operations have their'} successor there`
  if (kept === all)
    return `${what}; the old ${all === 1 ? 'one is' : 'ones are'} deprecated, and still served.`
  return kept === 0
    ? `${what}; the old ${all === 1 ? 'one is' : 'ones are'} gone.`
    : `${what}; ${kept} of the old ones are still served.`
}

function writeOperations(operations: readonly string[]): string {
  if (operations.length === 0) return 'The document'
  const more = operations.length - maximumOperations
  const shown = operations.slice(0, maximumOperations).join(', ')
  return more > 0 ? `${shown} and ${more} more` : shown
}

function writeChange({ rule, sentence, advice, oldPointer, newPointer }: Change): string[] {
  return [
    `    ${toText(sentence)}. [${rule}]`,
    ...(advice === null ? [] : [`      ${toText(advice)}`]),
    `      at ${newPointer ?? oldPointer}`,
  ]
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
