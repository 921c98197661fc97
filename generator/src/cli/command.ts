import type { ParseArgsConfig } from 'node:util'

/** How a run ended: all well, problems found, or called wrongly. */
export type ExitCode = 0 | 1 | 2

export type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

/** Where a command prints. Results go to `out`, everything else to `error`. */
export interface Output {
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  /** Shows what is being done, in place of what it showed before, until the next; absent where nobody watches. */
  readonly progress?: (text: string) => void
}

/** One command of spicegen. */
export interface Command {
  /** How it is called, behind its name. */
  readonly usage: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** What each option means. */
  readonly help: Readonly<Record<string, string>>
  /** How many positional arguments it takes: at least, at most. */
  readonly positionals: readonly [number, number]
  /** Whether what it prints is a document: then `--format` is that of the document, and no failure stands in its place. */
  readonly printsDocument?: true
  readonly run: (values: Values, positionals: readonly string[], output: Output) => Promise<ExitCode>
}

/** Thrown by a command that was called wrongly; it is told with the usage, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** The config file that is wrong, or `null` where it is the command line. */
  readonly file: string | null

  constructor(message: string, file: string | null = null) {
    super(message)
    this.file = file
  }
}

/** A text option, or `undefined` where it was not given. */
export function textOption(values: Values, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

/** A text option that may be given more than once. */
export function listOption(values: Values, name: string): readonly string[] {
  const value = values[name]
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}
