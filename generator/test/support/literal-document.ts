import type { Document } from '../../src/document/types.ts'
import { isJsonObject, type Json, type JsonObject } from '../../src/json.ts'

/** A document of values written in a test: what is left out is what every document has. */
export function makeDocument(parts: Record<string, unknown>): Document {
  const root = { openapi: '3.1.0', info: { title: 'Test', version: '1' }, paths: {}, ...parts }
  return {
    source: 'test',
    files: [],
    version: '3.1',
    root: inline(root as Json) as JsonObject,
    locate: () => null,
  }
}

/** A document of nothing but component schemas. */
export function makeSchemaDocument(schemas: Record<string, unknown>): Document {
  return makeDocument({ components: { schemas } })
}

/** Copies a value as the readers of documents make it: objects without prototypes. */
function inline(value: Json): Json {
  if (Array.isArray(value)) return value.map(inline)
  if (!isJsonObject(value)) return value
  const object: Record<string, Json> = Object.create(null)
  for (const [key, inner] of Object.entries(value)) if (inner !== undefined) object[key] = inline(inner)
  return object
}
