import { type Diagnostic, dropRepeated } from '../diagnostics.ts'
import { filterDiagnostics } from './filter-diagnostics.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { normalizeDocument } from './normalize/normalize-document.ts'
import { isSwagger, readVersion } from './read-version.ts'
import type { Dangling } from './resolve/accept-gap.ts'
import { type ExternalPolicy, readExternalFile } from './resolve/external-files.ts'
import { planComponents } from './resolve/plan-components.ts'
import { reportLoops } from './resolve/report-loops.ts'
import { type ReadExternal, resolveReferences } from './resolve/resolve-references.ts'
import type { DocumentFile } from './resolve/types.ts'
import { type Selection, selectOperations } from './select/select-operations.ts'
import type { Document } from './types.ts'

/** The result of reading a document: the document unless a diagnostic is an error. */
export interface ReadResult {
  readonly document: Document | null
  /** After an error: the part of the document that could be read, used to find further problems. */
  readonly partial: Document | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Options for `buildDocument()`. */
export interface BuildOptions extends Selection {
  /** Folders and hosts that references may point to, in addition to the document's own folder. @default none */
  readonly allowExternal: ExternalPolicy
  readonly limits: Limits
  /** Reading of a reference to a missing schema. @default 'unknown' for a gap, 'error' for a likely mistake */
  readonly dangling?: Dangling | undefined
}

/** Options that are used if none are set. */
export const defaultOptions: BuildOptions = {
  allowExternal: {},
  limits: defaultLimits,
  include: [],
  exclude: [],
}

/**
 * Builds a document from a parsed file: resolves its references and normalizes it. A Swagger 2.0 file is converted
 * first; its problems have pointers into the file as the user wrote it.
 */
export async function buildDocument(file: DocumentFile, options: BuildOptions): Promise<ReadResult> {
  const { limits, dangling, allowExternal } = options
  const readExternal = (url: URL, written: string) =>
    readExternalFile(url, written, file, allowExternal, limits)
  if (!isSwagger(file)) return await buildOpenApi({ file, files: [], diagnostics: [] }, readExternal, options)
  const { convertSwagger } = await import('./swagger/convert.ts')
  const converted = await convertSwagger(file, readExternal, limits, dangling)
  if (converted.file === null) return { ...nothing, diagnostics: converted.diagnostics }
  return await buildOpenApi({ ...converted, file: converted.file }, readExternal, options)
}

const nothing = { document: null, partial: null }

/** A file of OpenAPI 3, and what was found when it was converted. */
interface Input {
  readonly file: DocumentFile
  /** URLs of further files that it was made of. */
  readonly files: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

async function buildOpenApi(
  input: Input,
  readExternal: ReadExternal,
  options: BuildOptions,
): Promise<ReadResult> {
  const { file } = input
  const { limits, dangling, include, exclude } = options
  const version = readVersion(file)
  if (typeof version !== 'string') return { ...nothing, diagnostics: [version] }
  const references = await resolveReferences(file, readExternal, limits, dangling)
  if (references.isTooLarge) return { ...nothing, diagnostics: references.diagnostics }
  const loops = reportLoops(references)
  const plan = planComponents(references, file)
  const { root: whole, diagnostics } = normalizeDocument(
    file,
    version,
    { ...references, ...plan, breaks: loops.breaks },
    plan.lifted,
  )
  const isWhole = include.length + exclude.length === 0
  const selected = isWhole ? null : selectOperations(whole, options, file)
  const root = selected?.root ?? whole
  const found = [...input.diagnostics, ...references.diagnostics, ...loops.diagnostics, ...diagnostics]
  const kept = filterDiagnostics(found, root, file.source, selected?.omitted ?? null, references.copies)
  const all = sortDiagnostics(dropRepeated([...(selected?.diagnostics ?? []), ...kept]))
  const failed = all.some((diagnostic) => diagnostic.severity === 'error')
  const { source, locate, toSource } = file
  const used = [...references.targets.values()].map((target) => target.file.base.href)
  const files = [...new Set([file.base.href, ...input.files, ...used])]
  const findOrigin = (pointer: string) => {
    const original = references.copies.find(file, pointer)
    if (original.file === file && original.pointer === pointer) return file.findOrigin?.(pointer) ?? null
    return { overlay: original.file, pointer: original.pointer }
  }
  const document = { source, files, version, root, locate, findOrigin, ...(toSource && { toSource }) }
  return { document: failed ? null : document, partial: failed ? document : null, diagnostics: all }
}

/** Sorts diagnostics by file, line and column. */
function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sources = [...new Set(diagnostics.map(({ source }) => source))]
  return diagnostics.toSorted(
    (left, right) =>
      sources.indexOf(left.source) - sources.indexOf(right.source) ||
      (left.line ?? 0) - (right.line ?? 0) ||
      (left.column ?? 0) - (right.column ?? 0),
  )
}
