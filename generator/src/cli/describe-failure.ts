import { type Diagnostic, DiagnosticError } from '../diagnostics.ts'
import { TemplateError } from '../emit/template-error.ts'
import { ConfigError, ForeignFileError } from '../generate.ts'
import { GitError } from '../workspace/git-error.ts'
import { type ExitCode, UsageError } from './command.ts'
import { printDiagnostics } from './print-diagnostics.ts'

/** Why a command failed, for people and for programs. */
export interface Failure {
  readonly exitCode: ExitCode
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Tells what a command threw.
 *
 * @param caller the command, such as `spicegen generate`
 * @param usage how it is called
 */
export function describeFailure(error: unknown, caller: string, usage: string): Failure {
  if (error instanceof DiagnosticError) {
    return { exitCode: 1, text: printDiagnostics(error.diagnostics), diagnostics: error.diagnostics }
  }
  const message = messageOf(error)
  if (error instanceof UsageError || error instanceof ConfigError) {
    const file = error instanceof UsageError ? error.file : null
    const isUsage = error instanceof UsageError && file === null
    const place = file === null ? caller : `${caller}: ${file}`
    const help = usage.split('\n', 1)[0] ?? null
    return {
      exitCode: 2,
      text: `${place}: ${message}\n\n${usage}`,
      diagnostics: [toDiagnostic(isUsage ? 'usage' : 'invalid-config', message, isUsage ? help : null, file)],
    }
  }
  const [code, exitCode] = codeOf(error)
  const isPlain = error instanceof ForeignFileError || error instanceof GitError
  return {
    exitCode,
    text: isPlain ? message : `${caller}: ${message}`,
    diagnostics: [toDiagnostic(code, message, null, null)],
  }
}

function codeOf(error: unknown): readonly [code: string, exitCode: ExitCode] {
  if (error instanceof TemplateError) return ['invalid-template', 2]
  if (error instanceof ForeignFileError) return ['output-conflict', 1]
  if (error instanceof GitError) return ['git-failed', 1]
  return [isOfSystem(error) ? 'system-error' : 'internal-error', 1]
}

/** Failures that we did not foresee come with a stack. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const isOurs = [UsageError, ConfigError, TemplateError, ForeignFileError, GitError].some(
    (known) => error instanceof known,
  )
  return isOurs || isOfSystem(error) ? error.message : (error.stack ?? error.message)
}

/** Such as a folder without permission, or a full disk: the message says what was met. */
function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'code' in error && 'syscall' in error
}

/** What is wrong is no place in a document. */
function toDiagnostic(code: string, message: string, help: string | null, file: string | null): Diagnostic {
  const place = { source: file ?? '', pointer: '#', line: null, column: null }
  return { code, severity: 'error', message, help, ...place }
}
