import type { Diagnostic } from '../diagnostics.ts'
import { isJsonObject, type Json, type JsonObject } from '../json.ts'
import type { Limits } from './limits.ts'
import { parseFile } from './parse/parse-file.ts'
import { isSwagger, readVersion } from './read-version.ts'
import type { Field, Kind } from './shape/kinds.ts'
import { findField, shapes } from './shape/shapes.ts'

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
  return `${JSON.stringify(sortObject(root, 'document'), null, 2)}\n`
}

function sortObject(object: JsonObject, kind: Kind | null): JsonObject {
  const order = kind === null ? [] : ['$ref', ...Object.keys(shapes[kind].fields)]
  const rank = new Map(order.map((key, index) => [key, index]))
  const sorted: Record<string, Json> = Object.create(null)
  const keys = Object.keys(object).toSorted(
    (left, right) =>
      (rank.get(left) ?? order.length) - (rank.get(right) ?? order.length) || (left < right ? -1 : 1),
  )
  for (const key of keys) {
    const field = kind === null ? undefined : findField(kind, key)
    const value = object[key] ?? null
    const isSet = kind === 'schema' && key === 'required' && Array.isArray(value)
    sorted[key] = isSet ? [...value].toSorted() : sortField(value, field ?? 'data')
  }
  return sorted
}

function sortField(value: Json, field: Field): Json {
  if (Array.isArray(value)) {
    const kind = typeof field === 'object' && 'list' in field ? field.list : null
    return value.map((item) => (isJsonObject(item) ? sortObject(item, kind) : sortField(item, 'data')))
  }
  if (!isJsonObject(value)) return value
  if (typeof field === 'string' || 'list' in field) return sortObject(value, null)
  if ('one' in field) return sortObject(value, field.one)
  const inside = field.map
  const kind = inside === 'strings' || inside === 'text' || inside === 'reference' ? null : inside
  const sorted: Record<string, Json> = Object.create(null)
  for (const key of Object.keys(value).toSorted()) {
    const item = value[key] ?? null
    sorted[key] = isJsonObject(item) ? sortObject(item, kind) : sortField(item, 'data')
  }
  return sorted
}
