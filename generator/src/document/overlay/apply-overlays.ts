import type { Diagnostic } from '../../diagnostics.ts'
import type { Json, JsonObject } from '../../json.ts'
import { readSource } from '../../source/read-source.ts'
import { diagnose } from '../diagnose.ts'
import type { Limits } from '../limits.ts'
import { parseFile } from '../parse/parse-file.ts'
import type { RawFile } from '../parse/raw-file.ts'
import { formatPointer, getAt } from '../pointer.ts'
import * as overlayProblems from '../problems/overlay.ts'
import { applyOverlay, type Reach, type Trace, type Unmatched } from './apply-overlay.ts'
import { findUndeclared } from './find-undeclared.ts'
import { Origins } from './origins.ts'
import { readOverlay } from './read-overlay.ts'

/** Effects of overlays, and the problems with them. */
export interface Applied {
  readonly diagnostics: readonly Diagnostic[]
  readonly origins: Origins
  /** One entry for each applied action, in order. */
  readonly reaches: readonly Reach[]
}

/**
 * Reads overlay files and applies them to a document, one after the other. All problems are reported at once. The
 * document is changed even if there is an error, so do not use it then.
 */
export async function applyOverlays(
  file: RawFile,
  locations: readonly string[],
  limits: Limits,
  unmatched: Unmatched = 'error',
): Promise<Applied> {
  const diagnostics: Diagnostic[] = []
  const trace: Trace = { origins: new Origins(), reaches: [] }
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
    if (read.overlay !== null) diagnostics.push(...applyOverlay(file.root, read.overlay, unmatched, trace))
  }
  return { ...trace, diagnostics: [...diagnostics, ...checkNames(file.root, trace.reaches, unmatched)] }
}

/** Reports properties that actions name although the document does not have them. */
function checkNames(
  root: JsonObject,
  reaches: readonly Reach[],
  unmatched: Unmatched,
): readonly Diagnostic[] {
  const problem = unmatched === 'error' ? overlayProblems.undeclared : overlayProblems.undeclaredIgnored

  return reaches.flatMap(({ overlay, action: { index, target, change }, locations }) => {
    if (change.kind !== 'update') return []
    return locations.flatMap((location) =>
      findUndeclared(root, location, change.value).map(({ path, property }) => {
        const at = [...location, ...path]
        if (unmatched === 'skip') dropName(getAt(root, at), property)
        const facts = { action: index, target, property, at: formatPointer(at) }
        return diagnose(overlay, formatPointer(['actions', String(index), 'update', ...path]), problem, facts)
      }),
    )
  })
}

function dropName(required: Json | undefined, name: string): void {
  if (!Array.isArray(required)) return
  for (let at = required.indexOf(name); at >= 0; at = required.indexOf(name)) required.splice(at, 1)
}
