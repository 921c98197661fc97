import { isJsonObject, type Json } from '../../json.ts'
import { formatPointer, getMember } from '../pointer.ts'
import { findNearest } from '../suggest.ts'
import type { DocumentFile } from './types.ts'

/**
 * For a pointer that leads nowhere: the pointer that was probably meant, and the overlay action that would make
 * this one lead somewhere (only for the root document, which is what overlays change).
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
    file.isRoot && isJsonObject(value) ? writeAction(tokens.slice(0, at), tokens.slice(at)) : null
  return { nearest: meant === null ? null : formatPointer(meant), action }
}

/** The action as one line of YAML, which its JSON is too. */
function writeAction(existing: readonly string[], missing: readonly string[]): string {
  const target = `$${existing.map((token) => `[${quoteName(token)}]`).join('')}`
  const update = missing.reduceRight<Json>((inner, token) => ({ [token]: inner }), {})
  return JSON.stringify({ target, update })
}

/** A name as JSONPath quotes it: JSON's escapes, but single quotes around it. */
function quoteName(name: string): string {
  const inside = JSON.stringify(name).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${inside}'`
}
