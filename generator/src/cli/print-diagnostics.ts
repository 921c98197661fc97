import type { Diagnostic } from '../diagnostics.ts'
import { escapeUnseen } from '../quote-text.ts'

/** Number of warnings of one kind that are printed without `--all`. */
const maximumShown = 3

/**
 * Prints problems for people: errors first, each with its location and what to do, and a count at the end. Of more
 * than three warnings of one kind, the first three are printed in full, unless `all` is set.
 */
export function printDiagnostics(diagnostics: readonly Diagnostic[], all = false): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning')
  const groups = [...new Set(warnings.map(({ code }) => code))].map((code) =>
    warnings.filter((each) => each.code === code),
  )
  const printed = all ? warnings.map(printDiagnostic) : groups.map(printGroup)
  return [...errors.map(printDiagnostic), ...printed, countText(errors.length, warnings.length)].join('\n\n')
}

function printGroup(group: readonly Diagnostic[]): string {
  const [first] = group
  if (first === undefined || group.length <= maximumShown) return group.map(printDiagnostic).join('\n\n')
  const shown = group.slice(0, maximumShown)
  const sameHelp = shown.every(({ help }) => help === first.help)
  return [
    `warning ${first.code}: ${group.length} locations; the first ${maximumShown} are below, --all prints every one`,
    ...shown.flatMap((each) => [`  ${escapeUnseen(each.message)}`, `    at ${printLocation(each)}`]),
    ...(sameHelp ? printHelp(first) : []),
  ].join('\n')
}

/** Text from a document must not move the cursor or color the terminal, so invisible characters are escaped. */
function printDiagnostic(diagnostic: Diagnostic): string {
  const { severity, code, message } = diagnostic
  return [
    escapeUnseen(`${severity} ${code}: ${message}`),
    `  at ${printLocation(diagnostic)}`,
    ...printHelp(diagnostic),
  ].join('\n')
}

function printHelp({ help }: Diagnostic): readonly string[] {
  return help === null ? [] : help.split('\n').map((row) => escapeUnseen(`  help: ${row}`))
}

function printLocation({ source, line, column, pointer }: Diagnostic): string {
  return escapeUnseen(`${line === null ? source : `${source}:${line}:${column ?? 1}`} ${pointer}`)
}

function countText(errors: number, warnings: number): string {
  const parts = [count(errors, 'error'), count(warnings, 'warning')].filter((part) => part !== '')
  return parts.length === 0 ? 'No problems.' : `${parts.join(' and ')}.`
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`
}
