import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import type { Field, Kind } from '../shape/kinds.ts'
import { olderSchemaFields } from '../shape/schema-fields.ts'
import { findField, shapes } from '../shape/shapes.ts'
import type { DocumentFile, Site } from './types.ts'

/** What a walk through a file meets that references can lead to or come from. */
export interface ReferenceVisitor {
  site(site: Site): void
  /** A `$ref` whose value is no text. */
  malformed(file: DocumentFile, tokens: readonly string[]): void
  /** A schema with an `$id`, under the address that this gives it. */
  identified(file: DocumentFile, tokens: readonly string[], schema: JsonObject, id: URL): void
  /** A schema with an `$anchor`. */
  anchored(file: DocumentFile, tokens: readonly string[], schema: JsonObject, base: URL, anchor: string): void
}

/**
 * Finds the references below a value that stands for an object of the given kind. It goes by what may stand
 * where, so that a property that is called `$ref`, or one in an example, is not taken for a reference.
 */
export function findReferences(
  value: Json,
  kind: Kind,
  file: DocumentFile,
  start: readonly string[],
  visitor: ReferenceVisitor,
): void {
  const path = [...start]
  let base = file.base

  const visitObject = (object: Json | undefined, of: Kind): void => {
    if (!isJsonObject(object)) return
    const outerBase = base
    if (of === 'schema') readIdentity(object)
    visitReference(object, of)
    for (const key of Object.keys(object)) {
      const field = findField(of, key) ?? (of === 'schema' ? olderSchemaFields.get(key) : undefined)
      if (field !== undefined) visitField(object[key], field, key)
    }
    base = outerBase
  }

  const visitField = (child: Json | undefined, field: Field, key: string): void => {
    if (typeof field === 'string' || child === null || typeof child !== 'object') return
    path.push(key)
    if ('one' in field && !Array.isArray(child)) visitObject(child, field.one)
    else if ('map' in field) visitMap(child, field.map)
    else if (Array.isArray(child)) {
      const of = 'one' in field ? field.one : field.list
      for (const [index, item] of child.entries()) within(String(index), () => visitObject(item, of))
    }
    path.pop()
  }

  const visitMap = (map: Json, of: Kind | 'strings' | 'text' | 'reference'): void => {
    if (!isJsonObject(map) || of === 'strings' || of === 'text') return
    for (const key of Object.keys(map)) {
      if (of === 'reference') visitMapping(map, key)
      else within(key, () => visitObject(map[key], of))
    }
  }

  const within = (token: string, visit: () => void): void => {
    path.push(token)
    visit()
    path.pop()
  }

  const visitReference = (object: JsonObject, of: Kind): void => {
    if (shapes[of].section === null) return
    for (const key of of === 'schema' ? ['$ref', '$dynamicRef'] : ['$ref']) {
      const reference = object[key]
      if (reference === undefined) continue
      const tokens = [...path, key]
      if (typeof reference !== 'string') visitor.malformed(file, tokens)
      else visitor.site({ file, tokens, holder: object, key, kind: of, reference, base, role: 'reference' })
    }
  }

  const visitMapping = (mapping: JsonObject, key: string): void => {
    const reference = mapping[key]
    if (typeof reference !== 'string') return
    const tokens = [...path, key]
    visitor.site({ file, tokens, holder: mapping, key, kind: 'schema', reference, base, role: 'mapping' })
  }

  const readIdentity = (schema: JsonObject): void => {
    const id = schema.$id
    if (typeof id === 'string' && URL.canParse(id, base)) {
      base = new URL(id, base)
      visitor.identified(file, [...path], schema, base)
    }
    for (const key of ['$anchor', '$dynamicAnchor']) {
      const anchor = schema[key]
      if (typeof anchor === 'string') visitor.anchored(file, [...path], schema, base, anchor)
    }
  }

  visitObject(value, kind)
}
