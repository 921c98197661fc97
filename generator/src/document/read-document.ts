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
}

/**
 * Reads an OpenAPI document and brings it to the one form that every later stage works on.
 *
 * @example
 * const { document, diagnostics } = await readDocument('spec/openapi.json', { overlays: ['spec/overlays/names.yaml'] })
 */
export async function readDocument(location: string, options: ReadOptions = {}): Promise<ReadResult> {
  const { file, diagnostics } = await readOverlaid(location, options)
  if (file === null) return { document: null, partial: null, diagnostics }
  const limits = { ...defaultLimits, ...options.limits }
  const { allowExternal = {}, quirks = [], dangling = 'error' } = options
  const built = await buildDocument(file, allowExternal, quirks, limits, dangling)
  return { ...built, diagnostics: [...diagnostics, ...built.diagnostics] }
}
