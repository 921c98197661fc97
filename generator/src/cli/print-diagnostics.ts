import type { Diagnostic } from '../diagnostics.ts'
import { escapeUnseen } from '../quote-text.ts'

/** Problems as a person reads them: errors first, each with its place and what to do, and a count at the end. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning')
  return [...[...errors, ...warnings].map(printDiagnostic), countText(errors.length, warnings.length)].join(
    '\n\n',
  )
}

/** Text from a document must not move the cursor or colour the terminal, so what cannot be seen is escaped. */
function printDiagnostic(diagnostic: Diagnostic): string {
  const { severity, code, message, help, source, pointer, line, column } = diagnostic
  const place = line === null ? source : `${source}:${line}:${column ?? 1}`
  const rows = [
    `${severity} ${code}: ${message}`,
    `  at ${place} ${pointer}`,
    ...(help === null ? [] : help.split('\n').map((row) => `  help: ${row}`)),
  ]
  return rows.map(escapeUnseen).join('\n')
}

function countText(errors: number, warnings: number): string {
  const parts = [count(errors, 'error'), count(warnings, 'warning')].filter((part) => part !== '')
  return parts.length === 0 ? 'No problems.' : `${parts.join(' and ')}.`
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`
}
