import { parseArgs } from 'node:util'
import { findNearest } from '../document/suggest.ts'
import { type ExitCode, UsageError } from '../errors.ts'
import { version } from '../version.ts'
import type { AnyCommand, Output } from './command.ts'
import { type CommandEntry, commands } from './commands.ts'
import { describeFailure } from './describe-failure.ts'
import { printJson } from './print-json.ts'

/** Runs spicegen and returns the exit code. */
export async function run(argv: readonly string[], output: Output = processOutput): Promise<ExitCode> {
  const [name, ...rest] = argv
  if (name === '--version' || name === '-v') {
    output.out(version)
    return 0
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    output.out(helpText())
    return name === undefined ? 2 : 0
  }
  const entry = commands.find((candidate) => candidate.name === name)
  if (!entry) {
    const names = commands.map((each) => each.name)
    const error = new UsageError(`unknown command "${name}"${hintAt(name, names)}`)
    const failure = describeFailure(error, 'spicegen')
    return printFailure(failure, asksForJson(argv), output)
  }
  return await runCommand(entry, rest, output)
}

async function runCommand(entry: CommandEntry, argv: readonly string[], output: Output): Promise<ExitCode> {
  const command = await entry.load()
  if (argv.includes('--help') || argv.includes('-h')) {
    output.out(usageText(entry, command))
    return 0
  }
  try {
    const { values, positionals } = parse(command, argv)
    return await command.run(values, positionals, output)
  } catch (error) {
    const failure = describeFailure(error, `spicegen ${entry.name}`, argv.includes('--all'))
    return printFailure(failure, command.printsDocument !== true && asksForJson(argv), output)
  }
}

/** Programs that request JSON get JSON for every failure, including a wrong command line. */
function printFailure(
  { exitCode, text, diagnostics }: ReturnType<typeof describeFailure>,
  asJson: boolean,
  output: Output,
): ExitCode {
  if (asJson) output.out(printJson(false, diagnostics, null))
  else output.error(text)
  return exitCode
}

function asksForJson(argv: readonly string[]): boolean {
  const options = { format: { type: 'string', short: 'f' } } as const
  return parseArgs({ args: [...argv], options, strict: false }).values.format === 'json'
}

function parse(
  { options, positionals: [least, most] }: AnyCommand,
  argv: readonly string[],
): { values: object; positionals: readonly string[] } {
  const { values, positionals } = parseStrictly(options, argv)
  if (positionals.length < least || positionals.length > most) {
    const wanted = least === most ? String(least) : `${least} to ${most}`
    const range = Number.isFinite(most) ? wanted : `at least ${least}`
    throw new UsageError(
      `expected ${range} ${range === '1' ? 'argument' : 'arguments'}, got ${positionals.length}.`,
    )
  }
  return { values, positionals }
}

function parseStrictly(
  options: AnyCommand['options'],
  argv: readonly string[],
): { values: object; positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true })
  } catch (error) {
    const { code, message } = error as Error & { code?: string }
    const unknown =
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? /'-{1,2}([^']+)'/.exec(message)?.[1] : undefined
    throw new UsageError(
      unknown === undefined
        ? message
        : `unknown option "--${unknown}"${hintAt(unknown, Object.keys(options), '--')}`,
    )
  }
}

function hintAt(wanted: string, known: readonly string[], prefix = ''): string {
  const nearest = findNearest(wanted, known)
  return nearest === null ? '.' : `; did you mean "${prefix}${nearest}"?`
}

function helpText(): string {
  const rows = commands.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`)
  return [
    'Usage: spicegen <command> [options]',
    '',
    ...rows,
    '',
    'Run `spicegen <command> --help` for the options of a command, `spicegen --version` for the version.',
  ].join('\n')
}

function usageText({ name, summary }: CommandEntry, { usage, options, help }: AnyCommand): string {
  const rows = Object.entries(options).map(([option, { short }]) => {
    const flags = `${short ? `-${short}, ` : ''}--${option}`
    return `  ${flags.padEnd(18)}${help[option] ?? ''}`
  })
  const last = `  ${'-h, --help'.padEnd(18)}Print this help.`
  return [`Usage: spicegen ${name} ${usage}`.trim(), '', summary, '', ...rows, last].join('\n')
}

const processOutput: Output = {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  ...(process.stderr.isTTY && { progress: (text) => process.stderr.write(`\r\u001b[K${text}`) }),
}
