import type { Diagnostic } from './diagnostics.ts'

/** Exit code: 0 for success, 1 for problems found, 2 for an invalid command line or config. */
export type ExitCode = 0 | 1 | 2

/** Base class of all errors that the generator throws on purpose. Its message is written for users. */
export abstract class SpicegenError extends Error {
  /** Stable identifier, such as `output-conflict`. */
  abstract readonly code: string
  /** Exit code of the command that fails with it. */
  abstract readonly exitCode: ExitCode
}

/** Thrown when a run cannot continue. Contains every problem that was found. */
export class DiagnosticError extends SpicegenError {
  override readonly name = 'DiagnosticError'
  readonly code = 'diagnostics'
  readonly exitCode = 1
  readonly diagnostics: readonly Diagnostic[]

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join('\n'))
    this.diagnostics = diagnostics
  }
}

/** Thrown when a config is invalid. */
export class ConfigError extends SpicegenError {
  override readonly name = 'ConfigError'
  readonly code = 'invalid-config'
  readonly exitCode = 2
  /** The config file, or `null` for a config that a program passed. */
  readonly file: string | null

  constructor(message: string, file: string | null = null) {
    super(message)
    this.file = file
  }
}

/** Thrown when a command was called with wrong arguments. */
export class UsageError extends SpicegenError {
  override readonly name = 'UsageError'
  readonly code = 'usage'
  readonly exitCode = 2
}

/** Thrown before anything is written, when output files would replace files that the generator did not write. */
export class OutputConflictError extends SpicegenError {
  override readonly name = 'OutputConflictError'
  readonly code = 'output-conflict'
  readonly exitCode = 1
  readonly paths: readonly string[]

  constructor(paths: readonly string[]) {
    super(
      `spicegen did not write these files and will not replace them:\n${paths.map((path) => `  ${path}`).join('\n')}\n` +
        'Move them, or choose another output folder. Nothing was written.',
    )
    this.paths = paths
  }
}

/** Thrown when a template cannot be rendered. */
export class TemplateError extends SpicegenError {
  override readonly name = 'TemplateError'
  readonly code = 'invalid-template'
  readonly exitCode = 2

  constructor(template: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`the template ${template} cannot be rendered: ${reason}`, { cause })
  }
}

/** Thrown when Git cannot provide an earlier state of a repository. */
export class GitError extends SpicegenError {
  override readonly name = 'GitError'
  readonly code = 'git-failed'
  readonly exitCode = 1
}
