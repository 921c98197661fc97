/** From a document to folders of files: the whole line. */
import { readFileSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { Config, OutputConfig } from './config.ts'
import { type Diagnostic, DiagnosticError } from './diagnostics.ts'
import { readDocument } from './document/read-document.ts'
import type { Document } from './document/types.ts'
import { emitClient } from './emit/client/index.ts'
import { lineComment } from './emit/comment.ts'
import { type EmitOptions, type Emitter, type OutputName, outputNames } from './emit/emitter.ts'
import { stringLiteral } from './emit/literals.ts'
import { emitMocks } from './emit/mocks/index.ts'
import { emitResources } from './emit/resources/index.ts'
import { emitSchemas } from './emit/schemas/index.ts'
import { builtInTemplates } from './emit/template.ts'
import { emitTypes } from './emit/types/index.ts'
import { buildModel } from './model/build-model.ts'
import type { Model } from './model/types.ts'
import { listDocuments } from './source/list-documents.ts'
import { applyPlans } from './write/apply.ts'
import { hashText } from './write/manifest.ts'
import { type Plan, planOutput } from './write/plan.ts'

/** What a run found and did, or would do. */
export interface GenerateReport {
  readonly model: Model
  /** Warnings; errors are thrown. */
  readonly diagnostics: readonly Diagnostic[]
  readonly plans: readonly Plan[]
}

/**
 * Reads a document and writes the outputs that a config asks for. With `check`, nothing is written, and the
 * plans tell what would have been.
 *
 * @param base Folder that the paths of the config are relative to.
 * @throws DiagnosticError with every problem of the document; nothing is written then.
 * @throws ForeignFileError when a file would be overwritten that the generator did not write.
 * @example
 * await generate({ input: 'openapi.yaml', outputs: { types: { folder: 'src/types' } } }, process.cwd())
 */
export async function generate(
  config: Config,
  base: string,
  options: { readonly check?: boolean } = {},
): Promise<GenerateReport> {
  const { document, model, diagnostics } = await readModel(config, base)
  const input = hashText(`${version}\n${JSON.stringify(config)}\n${JSON.stringify(document.root)}`)
  const plans = await Promise.all(
    wantedOutputs(config).map(([name, output]) =>
      planOutput(
        resolveFrom(base, output.folder),
        emitters[name](model, emitOptions(config, base, name)),
        input,
      ),
    ),
  )
  if (options.check) return { model, diagnostics, plans }
  const foreign = plans.flatMap((plan) => plan.foreign.map((path) => join(plan.folder, path)))
  if (foreign.length > 0) throw new ForeignFileError(foreign)
  await applyPlans(plans)
  return { model, diagnostics, plans }
}

/**
 * Reads a document as a config describes it, without writing anything.
 * @throws DiagnosticError with every problem of the document.
 */
export async function readModel(
  config: Config,
  base: string,
): Promise<{ document: Document; model: Model; diagnostics: readonly Diagnostic[] }> {
  const location = isUrl(config.input) ? config.input : resolveFrom(base, config.input)
  const overlays = await listDocuments((config.overlays ?? []).map((overlay) => resolveFrom(base, overlay)))
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
  const built = buildModel(document)
  const all = [...diagnostics, ...built.diagnostics]
  if (all.some(({ severity }) => severity === 'error')) throw new DiagnosticError(all)
  return { document, model: built.model, diagnostics: all }
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
    templates: builtInTemplates,
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
