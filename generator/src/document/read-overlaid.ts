import type { Diagnostic } from '../diagnostics.ts'
import { readSource } from '../source/read-source.ts'
import { defaultLimits, type Limits } from './limits.ts'
import type { Reach, Unmatched } from './overlay/apply-overlay.ts'
import { applyOverlays } from './overlay/apply-overlays.ts'
import { parseFile } from './parse/parse-file.ts'
import { reportSanitized } from './parse/parse-json.ts'
import { sanitizeValue } from './parse/sanitize-value.ts'
import { locateFile } from './resolve/self.ts'
import type { DocumentFile } from './resolve/types.ts'

/** Options for `readOverlaid()`. */
export interface OverlaidOptions {
  /** Overlay files, applied in this order. */
  readonly overlays?: readonly string[]
  /** Mode for actions that match nothing. @default 'error' */
  readonly unmatched?: Unmatched
  readonly limits?: Partial<Limits>
}

/** A file with its overlays applied. */
export interface Overlaid {
  /** `null` if there was an error. */
  readonly file: DocumentFile | null
  /** The file if the only errors are actions without a match, used to find further problems. */
  readonly partial: DocumentFile | null
  /** The effects of each action of the overlays. */
  readonly reaches: readonly Reach[]
  readonly diagnostics: readonly Diagnostic[]
}

const harmless = new Set([
  'overlay-target-unmatched',
  'overlay-creates-from-annotations',
  'overlay-property-undeclared',
])

/**
 * Reads a file and applies overlays to it, without checking that it is an OpenAPI document. The file is `null` after an
 * error.
 */
export async function readOverlaid(location: string, options: OverlaidOptions = {}): Promise<Overlaid> {
  const limits: Limits = { ...defaultLimits, ...options.limits }
  const result = await readSource(location, { maximumBytes: limits.bytes, timeoutMs: limits.timeoutMs })
  if (result.status !== 'read') {
    return { ...nothing, diagnostics: result.status === 'failed' ? result.diagnostics : [] }
  }
  const parsed = parseFile(result.source.bytes, location, limits)
  if (parsed.file === null) return { ...nothing, diagnostics: parsed.diagnostics }
  const overlays = options.overlays ?? []
  const applied = await applyOverlays(parsed.file, overlays, limits, options.unmatched)
  // Each copy action can increase the nesting depth.
  const depth =
    overlays.length > 0
      ? reportSanitized(sanitizeValue(parsed.file.root, limits.depth), parsed.file, limits)
      : []
  const diagnostics = [...parsed.diagnostics, ...applied.diagnostics, ...depth]
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const { origins, reaches } = applied
  const findOrigin = (pointer: string) => origins.find(pointer)
  const file = { ...parsed.file, ...locateFile(parsed.file, result.source.base), isRoot: true, findOrigin }
  return {
    file: errors.length === 0 ? file : null,
    partial: errors.every(({ code }) => harmless.has(code)) ? file : null,
    reaches,
    diagnostics,
  }
}

const nothing = { file: null, partial: null, reaches: [] }
