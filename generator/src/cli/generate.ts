import { join, relative, resolve } from 'node:path'
import type { Config } from '../config.ts'
import { DiagnosticError } from '../diagnostics.ts'
import { outputNames } from '../emit/emitter.ts'
import { type GenerateReport, generate } from '../generate.ts'
import { isUrl } from '../source/location.ts'
import { type Command, type ExitCode, type Output, textOption, UsageError, type Values } from './command.ts'
import { type LoadedConfig, loadConfig } from './load-config.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import { printJson } from './print-json.ts'
import { waitForChange } from './watch.ts'

export const generateCommand: Command = {
  usage: '[--config <file>] | --input <file or URL> --output <folder>',
  options: {
    config: { type: 'string', short: 'c' },
    input: { type: 'string', short: 'i' },
    output: { type: 'string', short: 'o' },
    overlay: { type: 'string', multiple: true },
    zod: { type: 'string' },
    check: { type: 'boolean' },
    force: { type: 'boolean' },
    watch: { type: 'boolean', short: 'w' },
    format: { type: 'string' },
    quiet: { type: 'boolean', short: 'q' },
  },
  help: {
    config: 'Config file (default: spicegen.config.* here).',
    input: 'OpenAPI 3.0 or 3.1 document, JSON or YAML; needs no config.',
    output: 'Folder that gets types, schemas, client and mocks.',
    overlay: 'OpenAPI Overlay to apply; may be given more than once.',
    zod: 'Validators for zod "mini" (default) or "classic".',
    force: 'Work even where nothing has changed since the last run.',
    watch: 'Generate again whenever the document, an overlay, a template or the config changes.',
    format: '"text" (default), or "json" for one object on standard output.',
    check: 'Write nothing; exit code 1 when something would change.',
    quiet: 'Print problems only.',
  },
  positionals: [0, 0],
  run: async (values, _, output) => {
    const format = textOption(values, 'format') ?? 'text'
    if (format !== 'text' && format !== 'json') throw new UsageError('--format is "text" or "json".')
    const { watch = false, check = false } = values
    if (watch && (check || format === 'json'))
      throw new UsageError('--watch goes without --check and --format.')
    if (!watch) return (await runOnce(values, await chooseConfig(values), output)).exitCode
    for (;;) {
      const since = Date.now()
      const { watched } = await runWatched(values, output)
      await waitForChange(watched, since)
    }
  },
}

interface Run {
  readonly exitCode: ExitCode
  /** Files whose change asks for another run. */
  readonly watched: readonly string[]
}

async function runOnce(values: Values, { config, base }: LoadedConfig, output: Output): Promise<Run> {
  const check = values.check === true
  const isJson = values.format === 'json'
  const { progress } = output
  const report = await generate(config, base, {
    check,
    force: values.force === true,
    ...(progress && { onStage: (stage) => progress(`${stage} ...`) }),
  }).finally(() => progress?.(''))
  const stale = report.plans.some(({ write, remove }) => write.length > 0 || remove.length > 0)
  const isWrong = check && stale
  if (isJson) output.out(printJson(!isWrong, report.diagnostics, report))
  else {
    if (report.diagnostics.length > 0) output.error(printDiagnostics(report.diagnostics))
    if (values.quiet !== true || isWrong) output.out(summarize(report, check))
  }
  return { exitCode: isWrong ? 1 : 0, watched: report.watched }
}

/** A problem does not end the watch: it is told, and the next change is waited for. */
async function runWatched(values: Values, output: Output): Promise<Run> {
  const config = await chooseConfig(values)
  const own = [
    ...(isUrl(config.config.input) ? [] : [resolve(config.base, config.config.input)]),
    ...config.files,
  ]
  try {
    const { exitCode, watched } = await runOnce(values, config, output)
    return { exitCode, watched: [...new Set([...own, ...watched])] }
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error
    output.error(printDiagnostics(error.diagnostics))
    return { exitCode: 1, watched: own }
  }
}

async function chooseConfig(values: Values): Promise<LoadedConfig> {
  const input = textOption(values, 'input')
  const folder = textOption(values, 'output')
  const zod = textOption(values, 'zod') ?? 'mini'
  if (zod !== 'mini' && zod !== 'classic') throw new UsageError('--zod is "mini" or "classic".')
  if (input === undefined && folder === undefined) return await loadConfig(textOption(values, 'config'))
  if (input === undefined || folder === undefined) throw new UsageError('--input and --output go together.')
  if (values.config !== undefined)
    throw new UsageError('--config says the input and the outputs; leave --input and --output out.')
  const names = outputNames.filter((name) => name !== 'resources')
  const config: Config = {
    input,
    zod,
    overlays: (values.overlay ?? []) as readonly string[],
    outputs: Object.fromEntries(names.map((name) => [name, { folder: join(resolve(folder), name) }])),
  }
  return { config, base: process.cwd(), files: [] }
}

function summarize({ operations, schemas, plans }: GenerateReport, check: boolean): string {
  const counts = `${operations} operations, ${schemas} schemas`
  const rows = plans.flatMap(({ folder, write, remove }) => [
    ...write.map(
      ({ path, isNew }) => `  ${isNew ? 'new    ' : 'changed'} ${relative('', join(folder, path))}`,
    ),
    ...remove.map((path) => `  removed ${relative('', join(folder, path))}`),
  ])
  if (rows.length === 0) return `${counts}: everything is up to date.`
  return [`${counts}: ${check ? 'these files are not up to date:' : 'written.'}`, ...rows].join('\n')
}
