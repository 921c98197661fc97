import { parseArgs } from 'node:util'
import { DiagnosticError } from '../diagnostics.ts'
import { TemplateError } from '../emit/template-error.ts'
import { ConfigError, ForeignFileError, version } from '../generate.ts'
import { GitError } from '../workspace/git-error.ts'
import { type Command, type ExitCode, type Output, UsageError, type Values } from './command.ts'
import { type CommandEntry, commands } from './commands.ts'
import { printDiagnostics } from './print-diagnostics.ts'

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
    output.error(`spicegen: there is no command "${name}".\n\n${helpText()}`)
    return 2
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
    if (error instanceof UsageError || error instanceof ConfigError) {
      output.error(`spicegen ${entry.name}: ${error.message}\n\n${usageText(entry, command)}`)
      return 2
    }
    if (error instanceof TemplateError) {
      output.error(`spicegen ${entry.name}: ${error.message}`)
      return 2
    }
    if (error instanceof DiagnosticError) output.error(printDiagnostics(error.diagnostics))
    else if (error instanceof ForeignFileError || error instanceof GitError) output.error(error.message)
    else output.error(`spicegen ${entry.name}: ${describeFailure(error)}`)
    return 1
  }
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

/** Failures of the system (a folder without permission, a full disk) say what they met; others are ours, with a stack. */
function describeFailure(error: unknown): string {
  if (error instanceof Error && 'code' in error && 'syscall' in error) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
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
