import type { ParseArgsConfig, parseArgs } from 'node:util'
import type { ExitCode } from '../errors.ts'

/** Output of a command. Results go to `out`, everything else to `error`. */
export interface Output {
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  /** Shows the current step in place of the previous one; absent if nobody watches. */
  readonly progress?: (text: string) => void
}

/** Options of a command, as `parseArgs` takes them. */
export type Options = NonNullable<ParseArgsConfig['options']>

/** The values of options, by name. */
export type ValuesOf<Some extends Options> = ReturnType<typeof parseArgs<{ options: Some }>>['values']

/** One command of spicegen. */
export interface Command<Some extends Options = Options> {
  /** Arguments, as shown after the name. */
  readonly usage: string
  readonly options: Some
  /** The meaning of each option. */
  readonly help: Readonly<Record<keyof Some, string>>
  /** Minimum and maximum number of positional arguments. */
  readonly positionals: readonly [number, number]
  /** True if it prints a document: then `--format` is that of the document, and failures are never printed as JSON. */
  readonly printsDocument?: true
  readonly run: (values: ValuesOf<Some>, positionals: readonly string[], output: Output) => Promise<ExitCode>
}

/** A command whose options only its own code knows. */
export type AnyCommand = Omit<Command, 'run'> & {
  readonly run: (values: object, positionals: readonly string[], output: Output) => Promise<ExitCode>
}

/** Infers the types of a command's values from its options. */
export function defineCommand<const Some extends Options>(command: Command<Some>): AnyCommand {
  return { ...command, run: (values, ...rest) => command.run(values as ValuesOf<Some>, ...rest) }
}
