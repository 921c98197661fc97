import { buildDocument, type ReadResult } from './build-document.ts'
import { defaultLimits } from './limits.ts'
import { type OverlaidOptions, readOverlaid } from './read-overlaid.ts'
import type { ExternalPolicy } from './resolve/external-files.ts'

/** How a document is read. */
export interface ReadOptions extends OverlaidOptions {
  /** Where references may lead apart from the document's own folder: nowhere unless it is named here. */
  readonly allowExternal?: ExternalPolicy
  /** Identifiers of quirks (`quirks.ts`) that are known, and need no warning. */
  readonly quirks?: readonly string[]
  /** What a reference to a schema that is not there is: an error, or any value and a warning. @default 'error' */
  readonly dangling?: 'error' | 'unknown'
  /** Patterns of operations to keep, such as `tag:Users`; all if empty. @default [] */
  readonly include?: readonly string[]
  /** Patterns of operations to leave out. @default [] */
  readonly exclude?: readonly string[]
}

/**
 * Reads an OpenAPI document and brings it to the one form that every later stage works on.
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
  const { allowExternal = {}, quirks = [], dangling = 'error', include = [], exclude = [] } = options
  const built = await buildDocument(file, allowExternal, quirks, limits, dangling, { include, exclude })
  if (overlaid.file !== null) return { ...built, diagnostics: [...diagnostics, ...built.diagnostics] }
  // A problem of the document itself, such as a reference that leads nowhere, may be why an overlay matches nothing.
  const errors = built.diagnostics.filter(({ severity }) => severity === 'error')
  return {
    document: null,
    partial: built.document ?? built.partial,
    diagnostics: [...errors, ...diagnostics],
  }
}
