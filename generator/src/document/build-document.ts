import type { Diagnostic } from '../diagnostics.ts'
import { filterDiagnostics } from './filter-diagnostics.ts'
import type { Limits } from './limits.ts'
import { normalizeDocument } from './normalize/normalize-document.ts'
import { isSwagger, readVersion } from './read-version.ts'
import { type ExternalPolicy, readExternalFile } from './resolve/external-files.ts'
import { planComponents } from './resolve/plan-components.ts'
import { reportLoops } from './resolve/report-loops.ts'
import { resolveReferences } from './resolve/resolve-references.ts'
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

/**
 * Builds a document from a parsed file: resolves its references and normalizes it. A Swagger 2.0 file is converted
 * first; its problems have pointers into the file as the user wrote it.
 */
export async function buildDocument(
  file: DocumentFile,
  policy: ExternalPolicy,
  acceptedQuirks: readonly string[],
  limits: Limits,
  dangling: 'error' | 'unknown' = 'error',
  selection: Selection = { include: [], exclude: [] },
): Promise<ReadResult> {
  if (!isSwagger(file)) return await buildOpenApi(file, policy, acceptedQuirks, limits, dangling, selection)
  const { convertSwagger } = await import('./swagger/convert.ts')
  const converted = await convertSwagger(file, limits)
  if (converted.file === null) return { document: null, partial: null, diagnostics: converted.diagnostics }
  const { toSource } = converted
  const built = await buildOpenApi(converted.file, policy, acceptedQuirks, limits, dangling, selection)
  const diagnostics = built.diagnostics.map((each) =>
    each.source === file.source ? { ...each, pointer: toSource(each.pointer) } : each,
  )
  return {
    document: built.document && { ...built.document, toSource },
    partial: built.partial && { ...built.partial, toSource },
    diagnostics: [...converted.diagnostics, ...diagnostics],
  }
}

async function buildOpenApi(
  file: DocumentFile,
  policy: ExternalPolicy,
  acceptedQuirks: readonly string[],
  limits: Limits,
  dangling: 'error' | 'unknown',
  selection: Selection,
): Promise<ReadResult> {
  const version = readVersion(file)
  if (typeof version !== 'string') return { document: null, partial: null, diagnostics: [version] }
  const readExternal = (url: URL, written: string) => readExternalFile(url, written, file, policy, limits)
  const references = await resolveReferences(file, readExternal, limits, dangling)
  if (references.isTooLarge) return { document: null, partial: null, diagnostics: references.diagnostics }
  const loops = reportLoops(references)
  const plan = planComponents(references, file)
  const { root: whole, diagnostics } = normalizeDocument(
    file,
    version,
    {
      targets: references.targets,
      mappings: references.mappings,
      findComponent: plan.find,
      inlinedTargets: plan.inlinedTargets,
      breaks: loops.breaks,
    },
    plan.lifted,
    acceptedQuirks,
  )
  const isWhole = selection.include.length + selection.exclude.length === 0
  const selected = isWhole ? null : selectOperations(whole, selection, file)
  const root = selected?.root ?? whole
  const found = [...references.diagnostics, ...loops.diagnostics, ...diagnostics]
  const kept = filterDiagnostics(found, root, file.source, selected?.omitted ?? null)
  const all = sortDiagnostics([...(selected?.diagnostics ?? []), ...kept])
  const failed = all.some((diagnostic) => diagnostic.severity === 'error')
  const { source, locate, findOrigin } = file
  const used = [file, ...[...references.targets.values()].map((target) => target.file)]
  const files = [...new Set(used.map(({ base }) => base.href))]
  const document = { source, files, version, root, locate, ...(findOrigin ? { findOrigin } : {}) }
  return failed
    ? { document: null, partial: document, diagnostics: all }
    : { document, partial: null, diagnostics: all }
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
