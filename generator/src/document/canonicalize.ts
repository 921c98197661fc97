import type { Diagnostic } from '../diagnostics.ts'
import { createObject, isJsonObject, type Json, type JsonObject } from '../json.ts'
import type { Limits } from './limits.ts'
import { parseFile } from './parse/parse-file.ts'
import { isSwagger, readVersion } from './read-version.ts'
import { findMember, kindOf } from './shape/kind-at.ts'
import type { Field } from './shape/kinds.ts'
import { shapes } from './shape/shapes.ts'

/**
 * Converts an OpenAPI document to its canonical form: JSON with sorted keys. Documents that differ only in the order of
 * keys, in whitespace or in format have the same canonical form. Nothing else changes. A file that is not an OpenAPI
 * document is rejected.
 */
export function canonicalize(
  bytes: Uint8Array,
  location: string,
  limits: Limits,
): { readonly text: string | null; readonly diagnostics: readonly Diagnostic[] } {
  const { file, diagnostics } = parseFile(bytes, location, limits)
  if (file === null) return { text: null, diagnostics }
  const version = isSwagger(file) ? '2.0' : readVersion(file)
  if (typeof version !== 'string') return { text: null, diagnostics: [...diagnostics, version] }
  return { text: formatCanonical(file.root), diagnostics }
}

/**
 * Formats a document with sorted keys: first the fields that the specification defines, in its order; then all others by
 * code unit. Names (of paths, schemas, properties, ...) are sorted by code unit too.
 */
export function formatCanonical(root: JsonObject): string {
  return `${JSON.stringify(sortValue(root, { one: 'document' }), null, 2)}\n`
}

function sortValue(value: Json, field: Field | undefined): Json {
  const isList = typeof field === 'object' && 'list' in field
  if (Array.isArray(value))
    return value.map((item) => sortValue(item, isList ? { one: field.list } : undefined))
  if (!isJsonObject(value)) return value
  const kind = kindOf(field)
  const order = kind === null ? [] : ['$ref', ...Object.keys(shapes[kind].fields)]
  const rank = new Map(order.map((key, index) => [key, index]))
  const sorted = createObject()
  const keys = Object.keys(value).toSorted(
    (left, right) =>
      (rank.get(left) ?? order.length) - (rank.get(right) ?? order.length) || (left < right ? -1 : 1),
  )
  for (const key of keys) {
    const child = value[key] ?? null
    const isSet = kind === 'schema' && key === 'required' && Array.isArray(child)
    sorted[key] = isSet
      ? [...child].toSorted()
      : sortValue(child, isList ? undefined : findMember(field, key))
  }
  return sorted
}
