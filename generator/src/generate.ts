/** From a document to folders of files: the whole line. */
import { readFileSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config, OutputConfig } from './config.ts'
import { type Diagnostic, DiagnosticError } from './diagnostics.ts'
import { readDocument } from './document/read-document.ts'
import type { Document } from './document/types.ts'
import { emitClient } from './emit/client/index.ts'
import { lineComment } from './emit/comment.ts'
import { type EmitOptions, type Emitter, type OutputName, outputNames } from './emit/emitter.ts'
import type { File } from './emit/file.ts'
import { stringLiteral } from './emit/literals.ts'
import { emitMocks } from './emit/mocks/index.ts'
import { emitResources } from './emit/resources/index.ts'
import { emitSchemas } from './emit/schemas/index.ts'
import { builtInTemplates, isTemplate, templatesIn } from './emit/template.ts'
import { emitTypes } from './emit/types/index.ts'
import { buildModel } from './model/build-model.ts'
import { openEnums } from './model/open-enums.ts'
import type { Model } from './model/types.ts'
import { listDocuments } from './source/list-documents.ts'
import { applyPlans } from './write/apply.ts'
import { hashText, manifestName } from './write/manifest.ts'
import { type Plan, planOutput } from './write/plan.ts'
import { findCacheFile, hashFiles, listFiles, recallRun, rememberRun } from './write/run-cache.ts'

/** What a run found and did, or would do. */
export interface GenerateReport {
  /** How many operations the document has. */
  readonly operations: number
  /** How many named schemas it has, forms for reading and writing included. */
  readonly schemas: number
  /** Warnings; errors are thrown. */
  readonly diagnostics: readonly Diagnostic[]
  readonly plans: readonly Plan[]
  /** Everything that was read and may change, as paths; a document from the network is not among it. */
  readonly watched: readonly string[]
}

/** Where a run is, for those who wait for it. */
export type Stage = 'reading' | 'understanding' | `making ${OutputName}` | 'writing'

/** How a run is made. */
export interface GenerateOptions {
  /** Nothing is written, and the plans tell what would have been. */
  readonly check?: boolean
  /** Works even where the last run read and wrote the very same. */
  readonly force?: boolean
  /** Told when a stage begins. */
  readonly onStage?: (stage: Stage) => void
}

/**
 * Reads a document and writes the outputs that a config asks for. Where neither what the last run read nor what it
 * wrote has changed since, nothing is done.
 *
 * @param base Folder that the paths of the config are relative to.
 * @throws DiagnosticError with every problem of the document; nothing is written then.
 * @throws ForeignFileError when a file would be overwritten that the generator did not write.
 * @throws ConfigError when the folder of templates holds something that is none of ours.
 * @example
 * await generate({ input: 'openapi.yaml', outputs: { types: { folder: 'src/types' } } }, process.cwd())
 */
export async function generate(
  config: Config,
  base: string,
  { check = false, force = false, onStage = () => {} }: GenerateOptions = {},
): Promise<GenerateReport> {
  onStage('reading')
  const extras = [...(await listOverlays(config, base)), ...(await listTemplates(config, base))]
  const cacheFile = isUrl(config.input) ? null : findCacheFile(base, printSettings({ ...config, extras }))
  const recalled = check || force || cacheFile === null ? null : await recallRun(cacheFile)
  if (recalled !== null) {
    const { operations, schemas, diagnostics, watched } = recalled
    return { operations, schemas, diagnostics, watched, plans: [] }
  }
  const { document, model, diagnostics } = await readModel(config, base, onStage)
  const input = hashText(`${version}\n${describeSettings(config)}\n${JSON.stringify(document.root)}`)
  const outputs = emitOutputs(config, base, model, onStage)
  onStage('writing')
  const plans = await Promise.all(outputs.map(({ folder, files }) => planOutput(folder, files, input)))
  const local = document.files.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url))
  const report: GenerateReport = {
    operations: model.operations.length,
    schemas: model.schemas.length,
    diagnostics,
    plans,
    watched: [...local, ...extras],
  }
  if (check) return report
  const foreign = plans.flatMap((plan) => plan.foreign.map((path) => join(plan.folder, path)))
  if (foreign.length > 0) throw new ForeignFileError(foreign)
  await applyPlans(plans)
  if (cacheFile !== null && local.length === document.files.length) {
    const written = outputs.flatMap(({ folder, files }) =>
      [manifestName, ...files.map(({ path }) => path)].map((path) => join(folder, path)),
    )
    const files = await hashFiles([...report.watched, ...written, ...(await listFiles(import.meta.dirname))])
    const { operations, schemas, watched } = report
    await rememberRun(cacheFile, { files, diagnostics, operations, schemas, watched })
  }
  return report
}

/** An output before it is written. */
export interface EmittedOutput {
  readonly name: OutputName
  /** Where it belongs. */
  readonly folder: string
  readonly files: readonly File[]
}

/** Makes the outputs that a config asks for, without reading or writing anything. */
export function emitOutputs(
  config: Config,
  base: string,
  model: Model,
  onStage: (stage: Stage) => void = () => {},
): readonly EmittedOutput[] {
  return wantedOutputs(config).map(([name, output]) => {
    onStage(`making ${name}`)
    return {
      name,
      folder: resolveFrom(base, output.folder),
      files: emitters[name](model, emitOptions(config, base, name)),
    }
  })
}

/**
 * Reads a document as a config describes it, without writing anything.
 * @throws DiagnosticError with every problem of the document.
 */
export async function readModel(
  config: Config,
  base: string,
  onStage: (stage: Stage) => void = () => {},
): Promise<{ document: Document; model: Model; diagnostics: readonly Diagnostic[] }> {
  const location = isUrl(config.input) ? config.input : resolveFrom(base, config.input)
  const overlays = await listOverlays(config, base)
  const { allowExternal = {}, quirks = [], limits = {} } = config
  const { document, diagnostics } = await readDocument(location, {
    overlays,
    quirks,
    limits,
    allowExternal: {
      ...allowExternal,
      folders: (allowExternal.folders ?? []).map((folder) => resolveFrom(base, folder)),
    },
  })
  if (document === null) throw new DiagnosticError(diagnostics)
  onStage('understanding')
  const built = buildModel(document, config.naming)
  const all = [...diagnostics, ...built.diagnostics]
  if (all.some(({ severity }) => severity === 'error')) throw new DiagnosticError(all)
  const model = config.enums === 'open' ? openEnums(built.model) : built.model
  return { document, model, diagnostics: all }
}

async function listOverlays({ overlays = [] }: Config, base: string): Promise<readonly string[]> {
  return await listDocuments(overlays.map((overlay) => resolveFrom(base, overlay)))
}

/** The templates that stand in the place of ours. */
async function listTemplates({ templates }: Config, base: string): Promise<readonly string[]> {
  if (templates === undefined) return []
  const folder = resolveFrom(base, templates)
  const files = await listFiles(folder)
  const unknown = files.filter((file) => !isTemplate(relative(folder, file).split(sep).join('/')))
  if (files.length === 0) throw new ConfigError(`there are no templates in ${folder}.`)
  if (unknown.length > 0) {
    throw new ConfigError(
      `no template of the generator has these names, so that they would not be used:\n${unknown.map((file) => `  ${file}`).join('\n')}`,
    )
  }
  return files
}

/** All that the outputs depend on besides what is read; not where things are, since that differs between machines. */
function describeSettings({ outputs, ...settings }: Config): string {
  const packages = Object.entries(outputs).map(([name, output]) => [name, { ...output, folder: '' }])
  return printSettings({ ...settings, input: '', packages })
}

function printSettings(settings: object): string {
  return JSON.stringify(settings, (_, value: unknown) =>
    typeof value === 'function' ? String(value) : value,
  )
}

/** Thrown when a config asks for something that cannot be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** Thrown before anything is written, when files are in the way that are not the generator's. */
export class ForeignFileError extends Error {
  override readonly name = 'ForeignFileError'
  readonly paths: readonly string[]

  constructor(paths: readonly string[]) {
    super(
      `These files are in the way, and were not written by spicegen:\n${paths.map((path) => `  ${path}`).join('\n')}\n` +
        'Move them away, or choose another output folder. Nothing was written.',
    )
    this.paths = paths
  }
}

const emitters: Readonly<Record<OutputName, Emitter>> = {
  types: emitTypes,
  schemas: emitSchemas,
  client: emitClient,
  mocks: emitMocks,
  resources: emitResources,
}

/** Version of the generator, from its package. */
export const version: string = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version

function wantedOutputs({ outputs }: Config): readonly (readonly [OutputName, OutputConfig])[] {
  return outputNames.flatMap((name) => {
    const output = outputs[name]
    return output ? [[name, output] as const] : []
  })
}

function emitOptions(config: Config, base: string, importer: OutputName): EmitOptions {
  const { outputs, extension = '.js', zod = 'mini', command = 'spicegen generate' } = config
  const source = isUrl(config.input) ? new URL(config.input).host : (config.input.split(/[\\/]/).at(-1) ?? '')
  return {
    extension,
    zod,
    templates:
      config.templates === undefined ? builtInTemplates : templatesIn(resolveFrom(base, config.templates)),
    callModule: outputs.resources?.callModule ?? '',
    header: (template) =>
      lineComment(`Generated from ${source} by emit/${template}. Edit those, then run: ${command}`),
    specifier: (output, module) => {
      const target = outputs[output]
      if (target?.package !== undefined)
        return stringLiteral(module === 'index' ? target.package : `${target.package}/${module}`)
      const from = resolveFrom(base, outputs[importer]?.folder ?? importer)
      const path = relative(from, resolveFrom(base, target?.folder ?? output))
        .split(sep)
        .join('/')
      return stringLiteral(`${path.startsWith('.') ? path : `./${path}`}/${module}${extension}`)
    },
  }
}

function resolveFrom(base: string, path: string): string {
  return isAbsolute(path) ? path : join(base, path)
}

function isUrl(location: string): boolean {
  return /^https?:\/\//i.test(location)
}
