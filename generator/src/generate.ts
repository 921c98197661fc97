/** Generates folders of files from a document. */
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkConfig } from './check-config.ts'
import type { Config } from './config.ts'
import type { Diagnostic } from './diagnostics.ts'
import { isTemplate } from './emit/template.ts'
import { ConfigError, OutputConflictError } from './errors.ts'
import { emitOutputs, readModel, type Stage } from './make-outputs.ts'
import { listDocuments } from './source/list-documents.ts'
import { resolveFrom } from './source/location.ts'
import { version } from './version.ts'
import { applyPlans } from './write/apply.ts'
import { hashText } from './write/manifest.ts'
import { type Plan, planOutput } from './write/plan.ts'

/** Result of a run. */
export interface GenerateReport {
  /** Number of operations in the document. */
  readonly operations: number
  /** Number of named schemas, including read and write variants. */
  readonly schemas: number
  /** Warnings; errors are thrown. */
  readonly diagnostics: readonly Diagnostic[]
  readonly plans: readonly Plan[]
  /** Paths of all local files that were read. */
  readonly watched: readonly string[]
}

/** Options for a run. */
export interface GenerateOptions {
  /**
   * Writes nothing; `plans` lists what would change.
   * @default false
   */
  readonly check?: boolean
  /** Called at the start of each stage. */
  readonly onStage?: (stage: Stage) => void
}

/**
 * Reads a document and writes the outputs of a config. Unchanged files are not rewritten.
 *
 * @param base Folder that the paths of the config are relative to.
 * @throws DiagnosticError with every error of the document. Nothing is written.
 * @throws OutputConflictError if the run would replace a file that the generator did not write. Nothing is written.
 * @throws ConfigError if the folder of templates contains a file that is not the name of a template.
 * @example
 * await generate({ input: 'openapi.yaml', outputs: { types: { folder: 'src/types' } } }, process.cwd())
 */
export async function generate(
  config: Config,
  base: string,
  { check = false, onStage = () => {} }: GenerateOptions = {},
): Promise<GenerateReport> {
  const problems = checkConfig(config)
  if (problems.length > 0) throw new ConfigError(problems.join('\n'))
  onStage('reading')
  const templates =
    config.templates === undefined ? [] : await listTemplates(resolveFrom(base, config.templates))
  const { document, model, diagnostics } = await readModel(config, base, onStage)
  const input = hashText(`${version}\n${printSettings(config)}\n${JSON.stringify(document.root)}`)
  const outputs = emitOutputs(config, base, model, onStage)
  onStage('writing')
  const plans = await Promise.all(outputs.map(({ folder, files }) => planOutput(folder, files, input)))
  const overlays = await listDocuments(config.overlays ?? [], base)
  const report: GenerateReport = {
    operations: model.operations.length,
    schemas: model.schemas.length,
    diagnostics,
    plans,
    watched: [...listLocal(document.files), ...overlays, ...templates],
  }
  if (check) return report
  const conflicts = plans.flatMap((plan) => plan.foreign.map((path) => join(plan.folder, path)))
  if (conflicts.length > 0) throw new OutputConflictError(conflicts)
  await applyPlans(plans)
  return report
}

function listLocal(urls: readonly string[]): readonly string[] {
  return urls.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url))
}

/** Lists the templates of a folder. Each replaces the built-in one of the same name. */
async function listTemplates(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  if (files.length === 0) throw new ConfigError(`there are no templates in ${folder}.`)
  const unknown = files.filter((file) => !isTemplate(relative(folder, file).split(sep).join('/')))
  if (unknown.length > 0) {
    throw new ConfigError(
      `these files do not have the name of a template:\n${unknown.map((file) => `  ${file}`).join('\n')}`,
    )
  }
  return files
}

/** Prints the settings that outputs depend on, without locations, which differ between machines. */
function printSettings({ outputs, ...settings }: Config): string {
  const packages = Object.entries(outputs).map(([name, output]) => [name, { ...output, folder: '' }])
  return JSON.stringify({ ...settings, input: '', packages }, (_, value: unknown) =>
    typeof value === 'function' ? String(value) : value,
  )
}
