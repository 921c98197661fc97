import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { formatJsonPath } from '../json-path.ts'
import { formatPointer, getMember } from '../pointer.ts'
import { findNearest } from '../suggest.ts'
import type { DocumentFile } from './types.ts'

/**
 * Describes an unresolved pointer: the nearest existing pointer, and an overlay action that adds the target (only for the
 * root document, since overlays change no other file).
 */
export function describeGap(
  file: DocumentFile,
  tokens: readonly string[],
): { readonly nearest: string | null; readonly action: string | null } {
  let value: Json = file.root
  let at = 0
  for (; at < tokens.length; at++) {
    const next = getMember(value, tokens[at] ?? '')
    if (next === undefined) break
    value = next
  }
  const missing = tokens[at] ?? ''
  const nearest = isJsonObject(value) ? findNearest(missing, Object.keys(value)) : null
  const meant = nearest === null ? null : [...tokens.slice(0, at), nearest, ...tokens.slice(at + 1)]
  const action =
    file.isRoot && isJsonObject(value) ? writeAction(file.root, tokens.slice(0, at), tokens.slice(at)) : null
  return { nearest: meant === null ? null : formatPointer(meant), action }
}

/** Formats the action as JSON, which is one line of YAML. */
function writeAction(root: JsonObject, existing: readonly string[], missing: readonly string[]): string {
  const update = missing.reduceRight<Json>((inner, token) => ({ [token]: inner }), {})
  return JSON.stringify({ target: formatJsonPath(root, existing), update })
}
