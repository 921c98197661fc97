import type { Diagnostic } from '../../diagnostics.ts'
import { readSource } from '../../source/read-source.ts'
import type { Limits } from '../limits.ts'
import { parseFile } from '../parse/parse-file.ts'
import type { RawFile } from '../parse/raw-file.ts'
import { applyOverlay, type Unmatched } from './apply-overlay.ts'
import { readOverlay } from './read-overlay.ts'

/**
 * Reads overlay files and applies them to a document, one after the other. All that is wrong with any of them is
 * reported; the document is changed even then, so it is of no use after an error.
 */
export async function applyOverlays(
  file: RawFile,
  locations: readonly string[],
  limits: Limits,
  unmatched: Unmatched = 'error',
): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = []
  for (const location of locations) {
    const result = await readSource(location, { maximumBytes: limits.bytes, timeoutMs: limits.timeoutMs })
    if (result.status !== 'read') {
      diagnostics.push(...(result.status === 'failed' ? result.diagnostics : []))
      continue
    }
    const parsed = parseFile(result.source.bytes, location, limits)
    diagnostics.push(...parsed.diagnostics)
    if (parsed.file === null) continue
    const read = readOverlay(parsed.file)
    diagnostics.push(...read.diagnostics)
    if (read.overlay !== null) diagnostics.push(...applyOverlay(file.root, read.overlay, unmatched))
  }
  return diagnostics
}
