import type { Diagnostic } from '../diagnostics.ts'
import { readSource } from '../source/read-source.ts'
import { defaultLimits, type Limits } from './limits.ts'
import type { Unmatched } from './overlay/apply-overlay.ts'
import { applyOverlays } from './overlay/apply-overlays.ts'
import { parseFile } from './parse/parse-file.ts'
import { reportSanitized } from './parse/parse-json.ts'
import { sanitizeValue } from './parse/sanitize-value.ts'
import type { DocumentFile } from './resolve/types.ts'

/** How a file is read and overlaid. */
export interface OverlaidOptions {
  /** Overlay files, applied in this order. */
  readonly overlays?: readonly string[]
  /** Whether an action that matches nothing is an error. @default 'error' */
  readonly unmatched?: Unmatched
  readonly limits?: Partial<Limits>
}

/**
 * Reads a file and applies overlays to it, without asking whether it is an OpenAPI document. The file is `null`
 * when there was an error.
 */
export async function readOverlaid(
  location: string,
  options: OverlaidOptions = {},
): Promise<{ readonly file: DocumentFile | null; readonly diagnostics: readonly Diagnostic[] }> {
  const limits: Limits = { ...defaultLimits, ...options.limits }
  const result = await readSource(location, { maximumBytes: limits.bytes, timeoutMs: limits.timeoutMs })
  if (result.status !== 'read') {
    return { file: null, diagnostics: result.status === 'failed' ? result.diagnostics : [] }
  }
  const parsed = parseFile(result.source.bytes, location, limits)
  if (parsed.file === null) return { file: null, diagnostics: parsed.diagnostics }
  const overlays = options.overlays ?? []
  const applied = await applyOverlays(parsed.file, overlays, limits, options.unmatched)
  // Copies can nest deeper with every action.
  const depth =
    overlays.length > 0
      ? reportSanitized(sanitizeValue(parsed.file.root, limits.depth), parsed.file, limits)
      : []
  const diagnostics = [...parsed.diagnostics, ...applied, ...depth]
  const failed = diagnostics.some((diagnostic) => diagnostic.severity === 'error')
  return { file: failed ? null : { ...parsed.file, base: result.source.base, isRoot: true }, diagnostics }
}
