import type { Diagnostic } from '../diagnostics.ts'
import type { JsonObject } from '../json.ts'
import { findUsedComponents } from './find-used-components.ts'
import type { Limits } from './limits.ts'
import { normalizeDocument } from './normalize/normalize-document.ts'
import { parsePointer } from './pointer.ts'
import { readVersion } from './read-version.ts'
import { type ExternalPolicy, readExternalFile } from './resolve/external-files.ts'
import { planComponents } from './resolve/plan-components.ts'
import { reportLoops } from './resolve/report-loops.ts'
import { resolveReferences } from './resolve/resolve-references.ts'
import type { DocumentFile } from './resolve/types.ts'
import type { Document } from './types.ts'

/** What came of reading: a document unless there was an error among the diagnostics. */
export interface ReadResult {
  readonly document: Document | null
  /** Where there was an error: what could be understood all the same, to find what else is wrong. */
  readonly partial: Document | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Makes a document of a parsed file: resolves its references and brings it to the one form. */
export async function buildDocument(
  file: DocumentFile,
  policy: ExternalPolicy,
  acceptedQuirks: readonly string[],
  limits: Limits,
  dangling: 'error' | 'unknown' = 'error',
): Promise<ReadResult> {
  const version = readVersion(file)
  if (typeof version !== 'string') return { document: null, partial: null, diagnostics: [version] }
  const readExternal = (url: URL, written: string) => readExternalFile(url, written, file, policy, limits)
  const references = await resolveReferences(file, readExternal, limits, dangling)
  if (references.isTooLarge) return { document: null, partial: null, diagnostics: references.diagnostics }
  const loops = reportLoops(references)
  const plan = planComponents(references, file)
  const { root, diagnostics } = normalizeDocument(
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
  const found = [...references.diagnostics, ...loops.diagnostics, ...diagnostics]
  const all = sortDiagnostics(excuseUnused(found, root, file.source))
  const failed = all.some((diagnostic) => diagnostic.severity === 'error')
  const { source, locate, findOrigin } = file
  const used = [file, ...[...references.targets.values()].map((target) => target.file)]
  const files = [...new Set(used.map(({ base }) => base.href))]
  const sought = [...new Set([...files, ...references.opened])]
  const document = { source, files, sought, version, root, locate, ...(findOrigin ? { findOrigin } : {}) }
  return failed
    ? { document: null, partial: document, diagnostics: all }
    : { document, partial: null, diagnostics: all }
}

/** Errors in components that no operation uses are warnings: nothing in the output depends on them. */
function excuseUnused(
  diagnostics: readonly Diagnostic[],
  root: JsonObject,
  source: string,
): readonly Diagnostic[] {
  if (!diagnostics.some(({ severity }) => severity === 'error')) return diagnostics
  const used = findUsedComponents(root)
  return diagnostics.map((diagnostic) => {
    const [first, section = '', name] = parsePointer(diagnostic.pointer) ?? []
    const isUnused =
      diagnostic.source === source &&
      first === 'components' &&
      name !== undefined &&
      section !== 'securitySchemes' &&
      !used.has(`${section}/${name}`)
    return isUnused ? { ...diagnostic, severity: 'warning' } : diagnostic
  })
}

/** In the order in which a reader meets the places, file by file. */
function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sources = [...new Set(diagnostics.map(({ source }) => source))]
  return diagnostics.toSorted(
    (left, right) =>
      sources.indexOf(left.source) - sources.indexOf(right.source) ||
      (left.line ?? 0) - (right.line ?? 0) ||
      (left.column ?? 0) - (right.column ?? 0),
  )
}
