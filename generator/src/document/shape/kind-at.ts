import type { Field, Kind } from './kinds.ts'
import { findField } from './shapes.ts'

/**
 * Returns the kind of the object at a pointer of an OpenAPI document, by the pointer alone; `null` if the specification
 * defines no object there.
 */
export function findKindAt(
  tokens: readonly string[],
  fieldOf: (kind: Kind, key: string) => Field | undefined = findField,
): Kind | null {
  let kind: Kind = 'document'
  for (let at = 0; at < tokens.length; at++) {
    const field = fieldOf(kind, tokens[at] ?? '')
    if (field === undefined || typeof field === 'string') return null
    if ('one' in field) {
      kind = field.one
      continue
    }
    // An array or a map: the next token is an index or a key of it.
    at++
    const inside = 'list' in field ? field.list : field.map
    if (at >= tokens.length || inside === 'strings' || inside === 'text' || inside === 'reference')
      return null
    kind = inside
  }
  return kind
}
