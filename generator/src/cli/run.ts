import { parseArgs } from 'node:util'
import { DiagnosticError } from '../diagnostics.ts'
import { ConfigError, ForeignFileError, version } from '../generate.ts'
import { GitError } from '../workspace/git.ts'
import { changesetCommand } from './changeset.ts'
import { checkCommand } from './check.ts'
import { type Command, type ExitCode, type Output, UsageError, type Values } from './command.ts'
import { diffCommand } from './diff.ts'
import { generateCommand } from './generate.ts'
import { initCommand } from './init.ts'
import { overlayCommand } from './overlay.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import { pullCommand } from './pull.ts'

/** In the order in which the help lists them. */
const commands: readonly Command[] = [
  initCommand,
  generateCommand,
  pullCommand,
  overlayCommand,
  diffCommand,
  changesetCommand,
  checkCommand,
]

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
  const command = commands.find((candidate) => candidate.name === name)
  if (!command) {
    output.error(`spicegen: there is no command "${name}".\n\n${helpText()}`)
    return 2
  }
  return await runCommand(command, rest, output)
}

async function runCommand(command: Command, argv: readonly string[], output: Output): Promise<ExitCode> {
  if (argv.includes('--help') || argv.includes('-h')) {
    output.out(usageText(command))
    return 0
  }
  try {
    const { values, positionals } = parse(command, argv)
    return await command.run(values, positionals, output)
  } catch (error) {
    if (error instanceof UsageError || error instanceof ConfigError) {
      output.error(`spicegen ${command.name}: ${error.message}\n\n${usageText(command)}`)
      return 2
    }
    if (error instanceof DiagnosticError) output.error(printDiagnostics(error.diagnostics))
    else if (error instanceof ForeignFileError || error instanceof GitError) output.error(error.message)
    else output.error(`spicegen ${command.name}: ${describeFailure(error)}`)
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

function usageText({ name, usage, summary, options, help }: Command): string {
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
