/**
 * From a document to folders of files: the whole line. What only a run with something to do needs is loaded when there
 * is something to do, since to load it takes longer than to see that there is nothing.
 */
import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from './config.ts'
import type { Diagnostic } from './diagnostics.ts'
import type { EmittedOutput, Stage } from './make-outputs.ts'
import { listDocuments } from './source/list-documents.ts'
import { isUrl, resolveFrom } from './source/location.ts'
import { stampCode } from './write/code-stamp.ts'
import { hashText, manifestName } from './write/manifest.ts'
import type { Plan } from './write/plan.ts'
import {
  findCacheFile,
  fingerprintFiles,
  isAnyNewer,
  listFiles,
  recallRun,
  rememberRun,
} from './write/run-cache.ts'

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
  const startedMs = Date.now()
  onStage('reading')
  const templates = config.templates === undefined ? [] : await listFiles(resolveFrom(base, config.templates))
  const extras = [...(await listDocuments(config.overlays ?? [], base)), ...templates]
  const cacheFile = canRemember(config) ? findCacheFile(base, printSettings({ ...config, extras })) : null
  const code = cacheFile === null ? '' : stampCode(import.meta.dirname)
  const recalled = check || force || cacheFile === null ? null : await recallRun(cacheFile, code)
  if (recalled !== null) {
    const { operations, schemas, diagnostics, watched } = recalled
    return { operations, schemas, diagnostics, watched, plans: [] }
  }
  const [{ emitOutputs, readModel }, { isTemplate }, { applyPlans }, { planOutput }] = await Promise.all([
    import('./make-outputs.ts'),
    import('./emit/template.ts'),
    import('./write/apply.ts'),
    import('./write/plan.ts'),
  ])
  if (config.templates !== undefined)
    checkTemplates(resolveFrom(base, config.templates), templates, isTemplate)
  const { document, model, diagnostics } = await readModel(config, base, onStage)
  const input = hashText(`${version}\n${describeSettings(config)}\n${JSON.stringify(document.root)}`)
  const outputs = emitOutputs(config, base, model, onStage)
  onStage('writing')
  const plans = await Promise.all(outputs.map(({ folder, files }) => planOutput(folder, files, input)))
  const report: GenerateReport = {
    operations: model.operations.length,
    schemas: model.schemas.length,
    diagnostics,
    plans,
    watched: [...listLocal(document.files), ...extras],
  }
  if (check) return report
  const foreign = plans.flatMap((plan) => plan.foreign.map((path) => join(plan.folder, path)))
  if (foreign.length > 0) throw new ForeignFileError(foreign)
  await applyPlans(plans)
  const sought = listLocal(document.sought)
  if (cacheFile !== null && sought.length === document.sought.length) {
    const read = [resolveFrom(base, config.input), ...sought, ...extras]
    const files = await fingerprintFiles([...read, ...listWritten(outputs)])
    const { operations, schemas, watched } = report
    // What somebody changes while a run is under way is not what it has read.
    if (!(await isAnyNewer(read, startedMs)))
      await rememberRun(cacheFile, { code, files, diagnostics, operations, schemas, watched })
  }
  return report
}

/**
 * What comes from the network may be another each time, and what a function does may depend on anything. All else
 * that the outputs depend on is compared: settings, files, links, and the generator itself.
 */
function canRemember(config: Config): boolean {
  return !isUrl(config.input) && !holdsFunction(config)
}

function holdsFunction(value: unknown): boolean {
  if (typeof value === 'function') return true
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsFunction)
}

function listLocal(urls: readonly string[]): readonly string[] {
  return urls.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url))
}

function listWritten(outputs: readonly EmittedOutput[]): readonly string[] {
  return outputs.flatMap(({ folder, files }) =>
    [manifestName, ...files.map(({ path }) => path)].map((path) => join(folder, path)),
  )
}

/** Templates stand in the place of ours, by their names. */
function checkTemplates(
  folder: string,
  files: readonly string[],
  isTemplate: (name: string) => boolean,
): void {
  const unknown = files.filter((file) => !isTemplate(relative(folder, file).split(sep).join('/')))
  if (files.length === 0) throw new ConfigError(`there are no templates in ${folder}.`)
  if (unknown.length > 0) {
    throw new ConfigError(
      `no template of the generator has these names, so that they would not be used:\n${unknown.map((file) => `  ${file}`).join('\n')}`,
    )
  }
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

/** Version of the generator, from its package. */
export const version: string = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version
