import { join, relative, resolve } from 'node:path'
import type { Config } from '../config.ts'
import { outputNames } from '../emit/emitter.ts'
import { type GenerateReport, generate } from '../generate.ts'
import { type Command, textOption, UsageError, type Values } from './command.ts'
import { type LoadedConfig, loadConfig } from './load-config.ts'
import { printDiagnostics } from './print-diagnostics.ts'

export const generateCommand: Command = {
  name: 'generate',
  summary: 'Write types, validators, client and mocks for a document.',
  usage: '[--config <file>] | --input <file or URL> --output <folder>',
  options: {
    config: { type: 'string', short: 'c' },
    input: { type: 'string', short: 'i' },
    output: { type: 'string', short: 'o' },
    overlay: { type: 'string', multiple: true },
    zod: { type: 'string' },
    check: { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
  },
  help: {
    config: 'Config file (default: spicegen.config.* here).',
    input: 'OpenAPI 3.0 or 3.1 document, JSON or YAML; needs no config.',
    output: 'Folder that gets types, schemas, client and mocks.',
    overlay: 'OpenAPI Overlay to apply; may be given more than once.',
    zod: 'Validators for zod "mini" (default) or "classic".',
    check: 'Write nothing; exit code 1 when something would change.',
    quiet: 'Print problems only.',
  },
  positionals: [0, 0],
  run: async (values, _, output) => {
    const { config, base } = await chooseConfig(values)
    const check = values.check === true
    const report = await generate(config, base, { check })
    if (report.diagnostics.length > 0) output.error(printDiagnostics(report.diagnostics))
    const stale = report.plans.some(({ write, remove }) => write.length > 0 || remove.length > 0)
    if (values.quiet !== true || (check && stale)) output.out(summarize(report, check))
    return check && stale ? 1 : 0
  },
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
  return { config, base: process.cwd() }
}

function summarize({ model, plans }: GenerateReport, check: boolean): string {
  const counts = `${model.operations.length} operations, ${model.schemas.length} schemas`
  const rows = plans.flatMap(({ folder, write, remove }) => [
    ...write.map(
      ({ path, isNew }) => `  ${isNew ? 'new    ' : 'changed'} ${relative('', join(folder, path))}`,
    ),
    ...remove.map((path) => `  removed ${relative('', join(folder, path))}`),
  ])
  if (rows.length === 0) return `${counts}: everything is up to date.`
  return [`${counts}: ${check ? 'these files are not up to date:' : 'written.'}`, ...rows].join('\n')
}
