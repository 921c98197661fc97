import { type BuildOptions, buildDocument, defaultOptions, type ReadResult } from './build-document.ts'
import { defaultLimits } from './limits.ts'
import { unresolvedIgnored } from './problems/resolve.ts'
import { type OverlaidOptions, readOverlaid } from './read-overlaid.ts'

/** Options for `readDocument()`. */
export interface ReadOptions extends OverlaidOptions, Partial<Omit<BuildOptions, 'limits'>> {}

/**
 * Reads and normalizes an OpenAPI document.
 *
 * @example
 * const { document, diagnostics } = await readDocument('spec/openapi.json', { overlays: ['spec/overlays/names.yaml'] })
 */
export async function readDocument(location: string, options: ReadOptions = {}): Promise<ReadResult> {
  const overlaid = await readOverlaid(location, options)
  const { diagnostics } = overlaid
  const file = overlaid.file ?? overlaid.partial
  if (file === null) return { document: null, partial: null, diagnostics }
  const limits = { ...defaultLimits, ...options.limits }
  const built = await buildDocument(file, { ...defaultOptions, ...options, limits })
  if (overlaid.file !== null) return { ...built, diagnostics: [...diagnostics, ...built.diagnostics] }
  // A problem of the document, such as an unresolved reference, can be the reason why an overlay matches nothing.
  const causes = built.diagnostics.filter(
    ({ code, severity }) => severity === 'error' || code === unresolvedIgnored.code,
  )
  return {
    document: null,
    partial: built.document ?? built.partial,
    diagnostics: [...causes, ...diagnostics],
  }
}
