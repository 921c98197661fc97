/** Reads the model of a config, and creates the files of its outputs. Nothing is written. */
import { relative, sep } from 'node:path'
import type { Config, OutputConfig } from './config.ts'
import type { Diagnostic } from './diagnostics.ts'
import { diagnose } from './document/diagnose.ts'
import type { Unmatched } from './document/overlay/apply-overlay.ts'
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
import { builtInTemplates, templatesIn } from './emit/template.ts'
import { emitTypes } from './emit/types/index.ts'
import { DiagnosticError } from './errors.ts'
import { buildModel } from './model/build-model.ts'
import { checkExpected } from './model/check-expected.ts'
import { type Conversion, longIntegers, times } from './model/conversions/conversion.ts'
import { convert } from './model/conversions/convert.ts'
import { openEnums } from './model/open-enums.ts'
import * as problems from './model/problems.ts'
import type { Model } from './model/types.ts'
import type { NoFacts, Problem } from './problem.ts'
import { listDocuments } from './source/list-documents.ts'
import { isUrl, resolveFrom } from './source/location.ts'

/** Stage of a run, for progress reports. */
export type Stage = 'reading' | 'analyzing' | `generating ${OutputName}` | 'writing'

/** An output before it is written. */
export interface EmittedOutput {
  readonly name: OutputName
  /** Folder to write it to. */
  readonly folder: string
  readonly files: readonly File[]
}

/** Creates the outputs of a config. Reads its templates, and writes nothing. */
export function emitOutputs(
  config: Config,
  base: string,
  model: Model,
  onStage: (stage: Stage) => void = () => {},
): readonly EmittedOutput[] {
  return wantedOutputs(config).map(([name, output]) => {
    onStage(`generating ${name}`)
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
  unmatched: Unmatched = 'error',
): Promise<{ document: Document; model: Model; diagnostics: readonly Diagnostic[] }> {
  const location = isUrl(config.input) ? config.input : resolveFrom(base, config.input)
  const overlays = await listDocuments(config.overlays ?? [], base)
  const { allowExternal = {}, limits = {}, dangling, include = [], exclude = [] } = config
  const { document, partial, diagnostics } = await readDocument(location, {
    overlays,
    limits,
    dangling,
    include,
    exclude,
    unmatched,
    allowExternal: {
      ...allowExternal,
      folders: (allowExternal.folders ?? []).map((folder) => resolveFrom(base, folder)),
    },
  })
  const report = (found: readonly Diagnostic[]) => dropIgnored(found, config)
  if (document === null)
    throw new DiagnosticError(report([...diagnostics, ...findFurther(partial, diagnostics, config)]))
  onStage('analyzing')
  const built = buildModel(document, config.naming)
  const missing = checkExpected(built.model, document, config.expect ?? [])
  const all = [...diagnostics, ...built.diagnostics, ...missing]
  if (all.some(({ severity }) => severity === 'error')) throw new DiagnosticError(report(all))
  const model = config.enums === 'open' ? openEnums(built.model) : built.model
  const kept: Diagnostic[] = []
  const apply = (before: Model, conversion: Conversion, problem: Problem<NoFacts>): Model => {
    const converted = convert(before, conversion)
    kept.push(...converted.kept.map((pointer) => diagnose(document, pointer, problem, {})))
    return converted.model
  }
  const dated = config.dates === 'Date' ? apply(model, times, problems.dateTimeAmbiguous) : model
  const exact = config.int64 === 'bigint' ? apply(dated, longIntegers, problems.longIntegerAmbiguous) : dated
  return { document, model: exact, diagnostics: report([...all, ...kept]) }
}

/** Drops the warnings that a config silences. */
export function dropIgnored(
  diagnostics: readonly Diagnostic[],
  { ignoreWarnings = [] }: Pick<Config, 'ignoreWarnings'>,
): readonly Diagnostic[] {
  return diagnostics.filter(({ code, severity }) => severity === 'error' || !ignoreWarnings.includes(code))
}

/**
 * Finds further problems of a document with errors, so that all can be fixed at once. Problems around or inside an error
 * are left out, because the error may cause them.
 */
function findFurther(
  partial: Document | null,
  diagnostics: readonly Diagnostic[],
  config: Config,
): readonly Diagnostic[] {
  if (partial === null) return []
  const errors = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ pointer }) => `${pointer}/`)
  return buildModel(partial, config.naming).diagnostics.filter(
    ({ pointer }) =>
      !errors.some((error) => error.startsWith(`${pointer}/`) || `${pointer}/`.startsWith(error)),
  )
}

const emitters: Readonly<Record<OutputName, Emitter>> = {
  types: emitTypes,
  schemas: emitSchemas,
  client: emitClient,
  mocks: emitMocks,
  resources: emitResources,
}

function wantedOutputs({ outputs }: Config): readonly (readonly [OutputName, OutputConfig])[] {
  return outputNames.flatMap((name) => {
    const output = outputs[name]
    return output ? [[name, output] as const] : []
  })
}

function emitOptions(config: Config, base: string, importer: OutputName): EmitOptions {
  const { outputs, extension = '.js', zod = 'mini', int64 = 'number', command } = config
  const source = isUrl(config.input) ? new URL(config.input).host : (config.input.split(/[\\/]/).at(-1) ?? '')
  return {
    extension,
    zod,
    int64,
    templates:
      config.templates === undefined ? builtInTemplates : templatesIn(resolveFrom(base, config.templates)),
    callModule: outputs.resources?.callModule ?? '',
    clientName: outputs.resources?.clientName ?? 'client',
    header: lineComment(
      `Generated by spicegen from ${source}. Do not edit.${command === undefined ? '' : ` To update it, run: ${command}`}`,
    ),
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
