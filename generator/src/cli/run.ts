import { parseArgs } from 'node:util'
import { version } from '../generate.ts'
import { type Command, type ExitCode, type Output, UsageError, type Values } from './command.ts'
import { type CommandEntry, commands } from './commands.ts'
import { describeFailure } from './describe-failure.ts'
import { printJson } from './print-json.ts'

/** Runs spicegen and tells the exit code. */
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
    const failure = describeFailure(new UsageError(`there is no command "${name}".`), 'spicegen', helpText())
    return tell(failure, asksForJson(argv), output)
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
    const failure = describeFailure(error, `spicegen ${entry.name}`, usageText(entry, command))
    return tell(failure, command.printsDocument !== true && asksForJson(argv), output)
  }
}

/** Programs that ask for JSON get it whatever is wrong, were it the command line itself. */
function tell(
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
  command: Command,
  argv: readonly string[],
): { values: Values; positionals: readonly string[] } {
  const [least, most] = command.positionals
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: command.options,
      allowPositionals: most > 0,
    })
    if (positionals.length < least || positionals.length > most) throw new Error('wrong number of arguments.')
    return { values, positionals }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function helpText(): string {
  const rows = commands.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`)
  return [
    'Usage: spicegen <command> [options]',
    '',
    ...rows,
    '',
    'spicegen <command> --help tells more.',
  ].join('\n')
}

function usageText({ name, summary }: CommandEntry, { usage, options, help }: Command): string {
  const rows = Object.entries(options).map(([option, { short }]) => {
    const flags = `${short ? `-${short}, ` : ''}--${option}`
    return `  ${flags.padEnd(18)}${help[option] ?? ''}`
  })
  return [`Usage: spicegen ${name} ${usage}`.trim(), '', summary, '', ...rows].join('\n')
}

const processOutput: Output = {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  ...(process.stderr.isTTY && { progress: (text) => process.stderr.write(`\r\u001b[K${text}`) }),
}
