import { readSource } from '../source/read-source.ts'
import { buildDocument, type ReadResult } from './build-document.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { parseFile } from './parse/parse-file.ts'
import type { ExternalPolicy } from './resolve/external-files.ts'

/** How a document is read. */
export interface ReadOptions {
  /** Overlay files, applied in the order of their file names. */
  readonly overlays?: readonly string[]
  /** Where references may lead apart from the document's own folder: nowhere unless it is named here. */
  readonly allowExternal?: ExternalPolicy
  /** Identifiers of oddities (`quirks.ts`) that are known, and need no warning. */
  readonly quirks?: readonly string[]
  readonly limits?: Partial<Limits>
}

/** Reads an OpenAPI document and brings it to the one form that every later stage works on. */
export async function readDocument(location: string, options: ReadOptions = {}): Promise<ReadResult> {
  const limits: Limits = { ...defaultLimits, ...options.limits }
  const result = await readSource(location, { maximumBytes: limits.bytes, timeoutMs: limits.timeoutMs })
  if (result.status !== 'read') {
    return { document: null, diagnostics: result.status === 'failed' ? result.diagnostics : [] }
  }
  const { file, diagnostics } = parseFile(result.source.bytes, location, limits)
  if (file === null) return { document: null, diagnostics }
  const root = { ...file, base: result.source.base, isRoot: true }
  const built = await buildDocument(root, options.allowExternal ?? {}, options.quirks ?? [], limits)
  return { document: built.document, diagnostics: [...diagnostics, ...built.diagnostics] }
}
