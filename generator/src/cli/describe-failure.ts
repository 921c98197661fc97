import type { Diagnostic } from '../diagnostics.ts'
import { ConfigError, DiagnosticError, type ExitCode, SpicegenError, UsageError } from '../errors.ts'
import { printDiagnostics } from './print-diagnostics.ts'

/** Why a command failed, for people and for programs. */
export interface Failure {
  readonly exitCode: ExitCode
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Describes what a command threw.
 *
 * @param caller the command, such as `spicegen generate`
 * @param all whether every warning is printed
 */
export function describeFailure(error: unknown, caller: string, all = false): Failure {
  if (error instanceof DiagnosticError) {
    const { diagnostics, exitCode } = error
    return { exitCode, text: printDiagnostics(diagnostics, all), diagnostics }
  }
  const { code, exitCode, message } = identify(error)
  const file = error instanceof ConfigError ? error.file : null
  const isCall = error instanceof UsageError || error instanceof ConfigError
  // These messages name the files or the repository themselves.
  const isPlain = error instanceof SpicegenError && exitCode === 1
  const place = file === null ? caller : `${caller}: ${file}`
  const hint = isCall ? `Run \`${caller} --help\` for the options.` : null
  return {
    exitCode,
    text: isPlain ? message : [`${place}: ${message}`, ...(hint === null ? [] : [hint])].join('\n'),
    diagnostics: [
      {
        code,
        severity: 'error',
        message,
        help: hint,
        source: file ?? '',
        pointer: '#',
        line: null,
        column: null,
      },
    ],
  }
}

/** Errors of the system have a message for users. Others that were not thrown on purpose are printed with their stack. */
function identify(error: unknown): { code: string; exitCode: ExitCode; message: string } {
  if (error instanceof SpicegenError) return error
  if (!(error instanceof Error)) return { code: 'internal-error', exitCode: 1, message: String(error) }
  const isOfSystem = 'code' in error && 'syscall' in error
  return isOfSystem
    ? { code: 'system-error', exitCode: 1, message: error.message }
    : { code: 'internal-error', exitCode: 1, message: error.stack ?? error.message }
}
