import { describeFindings } from '../describe.ts'
import type { Level } from '../rules/rule.ts'
import { toText } from '../sentence.ts'
import type { Diff } from '../types.ts'
import { type ChangeGroup, groupChanges, joinGroups, writeAcceptance } from './group-changes.ts'
import { listOthers, writeCounts } from './summarize.ts'

const commands: Readonly<Record<Level, string | null>> = {
  breaking: 'error',
  'potentially breaking': 'warning',
  additive: 'notice',
  docs: null,
}

/**
 * The comparison as workflow commands of GitHub Actions, which annotate the lines of the new document in a pull
 * request. Documentation is left out.
 */
export function printGithub(diff: Diff): string {
  const groups = joinGroups(groupChanges(listOthers(diff)))
  const rows = groups.flatMap((group) => printAnnotation(diff, group))
  return [...rows, `${writeCounts(diff.changes)}`].join('\n')
}

function printAnnotation(diff: Diff, group: ChangeGroup): readonly string[] {
  const { document } = diff.new
  const command = commands[group.level]
  const [finding] = group.findings
  // What was accepted needs no further attention.
  if (command === null || finding === undefined || writeAcceptance(diff, group) !== null) return []
  const { sentence, advice } = describeFindings(group.findings)
  const { operations } = group
  const about =
    operations.length === 0 ? '' : `${operations.slice(0, 3).join(', ')}${writeMore(operations.length - 3)}: `
  const text = `${about}${toText(sentence)}.${advice === null ? '' : ` ${toText(advice)}`}`
  const position = document.locate(finding.newPointer ?? finding.oldPointer ?? '#')
  const properties = [
    ...(/^\w+:\/\//.test(document.source) ? [] : [`file=${escapeProperty(document.source)}`]),
    ...(position === null ? [] : [`line=${position.line}`]),
    `title=${escapeProperty(group.rule)}`,
  ]
  return [`::${command} ${properties.join(',')}::${escapeData(text)}`]
}

function writeMore(count: number): string {
  return count > 0 ? ` and ${count} more` : ''
}

/** Text from a document must not end the command: https://github.com/actions/toolkit, `command.ts`. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
