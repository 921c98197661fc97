import type { Diagnostic } from '../diagnostics.ts'
import type { Json, JsonObject } from '../json.ts'
import { formatJsonPath } from './json-path.ts'
import { getAt, parsePointer } from './pointer.ts'
import { describeGap } from './resolve/describe-gap.ts'
import type { DocumentFile } from './resolve/types.ts'

/** An action of an overlay that fixes an error. */
export interface FixAction {
  readonly target: string
  /** The error that it fixes. */
  readonly description: string
  readonly update?: Json
  readonly remove?: true
}

/** Errors that are fixed by removing their location, or the object that contains it. */
const removed: ReadonlyMap<string, 'location' | 'parent'> = new Map([
  ['invalid-structure', 'location'],
  ['missing-field', 'location'],
  ['invalid-path', 'location'],
  ['ref-type-mismatch', 'parent'],
  ['ref-not-string', 'parent'],
  ['ref-invalid', 'parent'],
  ['ref-unresolvable', 'parent'],
  ['ref-unresolved', 'parent'],
] as const)

/**
 * Proposes an overlay action for each error that an overlay can fix: a missing schema or response is added as one that
 * accepts any value, and values that cannot be read are removed. Items of an array are removed from last to first, so that indexes
 * stay valid.
 */
export function proposeFixes(file: DocumentFile, diagnostics: readonly Diagnostic[]): readonly FixAction[] {
  const additions = new Map<string, FixAction>()
  const removals = new Map<string, FixAction>()
  for (const { code, severity, source, pointer, message } of diagnostics) {
    const tokens = parsePointer(pointer)
    if (severity !== 'error' || source !== file.source || tokens === null) continue
    const addition = code === 'ref-unresolved' ? findAddition(file, pointer) : null
    if (addition !== null) {
      additions.set(JSON.stringify(addition), { ...addition, description: message })
      continue
    }
    const what = removed.get(code)
    if (what === undefined) continue
    const at = what === 'parent' ? tokens.slice(0, -1) : tokens
    if (at.length === 0 || getAt(file.root, at) === undefined) continue
    const target = formatJsonPath(file.root, at)
    removals.set(target, { target, description: message, remove: true })
  }
  return [...additions.values(), ...[...removals.values()].reverse()]
}

function findAddition(file: DocumentFile, pointer: string): { target: string; update: JsonObject } | null {
  const reference = getAt(file.root, parsePointer(pointer) ?? [])
  const tokens = typeof reference === 'string' && reference.startsWith('#') ? parsePointer(reference) : null
  if (tokens === null || !['schemas', 'definitions', '$defs', 'responses'].includes(tokens.at(-2) ?? ''))
    return null
  const { action } = describeGap(file, tokens)
  return action === null ? null : JSON.parse(action)
}
