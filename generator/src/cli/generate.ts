import { join, relative, resolve } from 'node:path'
import type { Config } from '../config.ts'
import { outputNames } from '../emit/emitter.ts'
import { ConfigError, DiagnosticError, type ExitCode, SpicegenError, UsageError } from '../errors.ts'
import { type GenerateReport, generate } from '../generate.ts'
import { capitalize } from '../model/names/words.ts'
import { isUrl } from '../source/location.ts'
import type { Plan } from '../write/plan.ts'
import { type AnyCommand, defineCommand, type Output, type ValuesOf } from './command.ts'
import { describeFailure, type Failure } from './describe-failure.ts'
import { type LoadedConfig, loadConfigs } from './load-config.ts'
import { findMissingPackages } from './missing-packages.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import { printJson } from './print-json.ts'
import { waitForChange } from './watch.ts'

const options = {
  config: { type: 'string', short: 'c' },
  input: { type: 'string', short: 'i' },
  output: { type: 'string', short: 'o' },
  overlay: { type: 'string', multiple: true },
  include: { type: 'string', multiple: true },
  exclude: { type: 'string', multiple: true },
  zod: { type: 'string' },
  check: { type: 'boolean' },
  watch: { type: 'boolean', short: 'w' },
  format: { type: 'string' },
  all: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
} as const

type Values = ValuesOf<typeof options>

export const generateCommand: AnyCommand = defineCommand({
  usage: '[--config <file>] | --input <file or URL> --output <folder>',
  options,
  help: {
    config: 'Config file (default: spicegen.config.* here).',
    input: 'OpenAPI or Swagger document, JSON or YAML; needs no config.',
    output: 'Folder for types, schemas, client and mocks.',
    overlay: 'OpenAPI Overlay to apply (repeatable).',
    include: 'Operations to generate, such as tag:Users (repeatable).',
    exclude: 'Operations to leave out, such as path:/admin/** (repeatable).',
    zod: 'API of zod: mini or classic (default: mini).',
    check: 'Write nothing; exit code 1 if files would change.',
    watch: 'Generate again when an input file changes.',
    format: 'text or json (default: text).',
    all: 'Print every warning and every file, not a summary.',
    quiet: 'Print problems only.',
  },
  positionals: [0, 0],
  run: async (values, _, output) => {
    const { format = 'text', watch = false, check = false } = values
    if (format !== 'text' && format !== 'json') throw new UsageError('--format must be text or json.')
    if (watch && (check || format === 'json'))
      throw new UsageError('--watch cannot be combined with --check or --format json.')
    if (!watch) return await runAll(values, output)
    for (;;) {
      const since = Date.now()
      await waitForChange(await runWatched(values, output), since)
    }
  },
})

/** Generates every document, also after one with errors, so that all problems are reported in one run. */
async function runAll(values: Values, output: Output): Promise<ExitCode> {
  const configs = await chooseConfigs(values)
  const reports: GenerateReport[] = []
  const failures: Failure[] = []
  for (const loaded of configs) {
    if (configs.length > 1 && values.format !== 'json' && values.quiet !== true)
      output.out(`${loaded.config.input}:`)
    try {
      reports.push(await runOne(loaded, values, output))
    } catch (error) {
      if (!(error instanceof SpicegenError) || error.exitCode !== 1) throw error
      const failure = describeFailure(error, 'spicegen generate', values.all)
      failures.push(failure)
      if (values.format !== 'json') output.error(failure.text)
    }
  }
  const isStale = values.check === true && reports.some(({ plans }) => plans.some(isChanged))
  const isGood = failures.length === 0 && !isStale
  if (values.format === 'json') {
    const diagnostics = [...failures, ...reports].flatMap((each) => each.diagnostics)
    output.out(printJson(isGood, diagnostics, reports.length === 0 ? null : sumUp(reports)))
  }
  return isGood ? 0 : 1
}

function sumUp(reports: readonly GenerateReport[]): Pick<GenerateReport, 'operations' | 'schemas' | 'plans'> {
  const sum = (count: (report: GenerateReport) => number) => reports.reduce((all, one) => all + count(one), 0)
  return {
    operations: sum(({ operations }) => operations),
    schemas: sum(({ schemas }) => schemas),
    plans: reports.flatMap(({ plans }) => plans),
  }
}

async function runOne(
  { config, base }: LoadedConfig,
  values: Values,
  output: Output,
): Promise<GenerateReport> {
  const check = values.check === true
  const { progress } = output
  const report = await generate(config, base, {
    check,
    ...(progress && { onStage: (stage) => progress(`${capitalize(stage)} ...`) }),
  }).finally(() => progress?.(''))
  if (values.format === 'json') return report
  if (report.diagnostics.length > 0) output.error(printDiagnostics(report.diagnostics, values.all))
  if (values.quiet !== true || (check && report.plans.some(isChanged)))
    output.out(summarize(report, check, values.all))
  return report
}

function isChanged({ write, remove }: Plan): boolean {
  return write.length > 0 || remove.length > 0
}

/** Errors of a document do not end the watch: they are printed. Returns the files to watch. */
async function runWatched(values: Values, output: Output): Promise<readonly string[]> {
  const watched = new Set<string>()
  for (const loaded of await chooseConfigs(values)) {
    const { config, base, files } = loaded
    for (const file of [...(isUrl(config.input) ? [] : [resolve(base, config.input)]), ...files])
      watched.add(file)
    try {
      for (const file of (await runOne(loaded, values, output)).watched) watched.add(file)
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error
      output.error(printDiagnostics(error.diagnostics, values.all))
    }
  }
  return [...watched]
}

/** The configs of the command line, or of a file; `--include` and `--exclude` replace those of the file. */
async function chooseConfigs(values: Values): Promise<readonly LoadedConfig[]> {
  const { input, output: folder, include, exclude, zod = 'mini' } = values
  if (zod !== 'mini' && zod !== 'classic') throw new UsageError('--zod must be mini or classic.')
  const selection = { ...(include && { include }), ...(exclude && { exclude }) }
  if (input === undefined && folder === undefined) {
    const loaded = await loadConfigs(values.config)
    const empty = loaded.find(({ config }) => Object.keys(config.outputs).length === 0)
    if (empty !== undefined) {
      const problem = `"outputs" of ${empty.config.input} is empty. List at least one of ${outputNames.join(', ')}.`
      throw new ConfigError(problem, empty.files[0])
    }
    return loaded.map((each) => ({ ...each, config: { ...each.config, ...selection } }))
  }
  if (input === undefined || folder === undefined)
    throw new UsageError('--input and --output must be used together.')
  if (values.config !== undefined)
    throw new UsageError('--config cannot be combined with --input and --output.')
  const names = outputNames.filter((name) => name !== 'resources')
  const config: Config = {
    input,
    zod,
    ...selection,
    overlays: values.overlay ?? [],
    outputs: Object.fromEntries(names.map((name) => [name, { folder: join(resolve(folder), name) }])),
  }
  return [{ config, base: process.cwd(), files: [] }]
}

/** Number of files that are listed by name without `--all`. */
const maximumFiles = 10

function summarize({ operations, schemas, plans }: GenerateReport, check: boolean, all = false): string {
  const counts = `${count(operations, 'operation')}, ${count(schemas, 'schema')}`
  const files = plans.reduce((sum, { write, remove }) => sum + write.length + remove.length, 0)
  if (files === 0) return `${counts}: up to date.`
  const rows = plans.filter(isChanged).flatMap(all || files <= maximumFiles ? listFiles : countFiles)
  const result = check
    ? `${count(files, 'file')} out of date. Run it without --check`
    : `${count(files, 'file')} written`
  const modules = plans.flatMap(({ folder, write }) => write.map(({ text }) => ({ folder, text })))
  const missing = findMissingPackages(modules)
  const hint = `Not installed, but imported: npm install ${missing.join(' ')}`
  return [`${counts}: ${result}.`, ...rows, ...(missing.length > 0 ? [hint] : [])].join('\n')
}

function listFiles({ folder, write, remove }: Plan): readonly string[] {
  const place = (path: string) => relative('', join(folder, path))
  return [
    ...write.map(({ path, isNew }) => `  ${isNew ? 'new    ' : 'changed'} ${place(path)}`),
    ...remove.map((path) => `  removed ${place(path)}`),
  ]
}

function countFiles({ folder, write, remove }: Plan): string {
  const added = write.filter(({ isNew }) => isNew).length
  const counts = { new: added, changed: write.length - added, removed: remove.length }
  const parts = Object.entries(counts).flatMap(([what, number]) => (number > 0 ? `${number} ${what}` : []))
  return `  ${relative('', folder)}: ${parts.join(', ')}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
