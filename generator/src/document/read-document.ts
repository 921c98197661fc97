import type { Diagnostic } from '../diagnostics.ts'
import { readSource } from '../source/read-source.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { parseFile } from './parse/parse-file.ts'
import type { Document } from './types.ts'

/** How a document is read. */
export interface ReadOptions {
  /** Overlay files, applied in the order of their file names. */
  readonly overlays?: readonly string[]
  /** Where references may lead apart from the document's own folder: nowhere unless it is named here. */
  readonly allowExternal?: { readonly folders?: readonly string[]; readonly hosts?: readonly string[] }
  readonly limits?: Partial<Limits>
}

/** Reads an OpenAPI document and brings it to the one form that every later stage works on. */
export async function readDocument(
  location: string,
  options: ReadOptions = {},
): Promise<{ readonly document: Document | null; readonly diagnostics: readonly Diagnostic[] }> {
  const limits: Limits = { ...defaultLimits, ...options.limits }
  const result = await readSource(location, { maximumBytes: limits.bytes, timeoutMs: limits.timeoutMs })
  if (result.status !== 'read') {
    return { document: null, diagnostics: result.status === 'failed' ? result.diagnostics : [] }
  }
  const { file, diagnostics } = parseFile(result.source.bytes, location, limits)
  return { document: file === null ? null : { ...file, version: '3.1' }, diagnostics }
}
