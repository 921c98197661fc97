import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { getAt } from '../pointer.ts'
import type { FindField } from '../shape/kind-at.ts'
import type { Field, Kind } from '../shape/kinds.ts'
import { olderSchemaFields } from '../shape/schema-fields.ts'
import { findField, shapes } from '../shape/shapes.ts'
import type { DocumentFile, ForeignSite, Site } from './types.ts'

/** A schema that can be reached by its `$id` or `$anchor`. */
export interface NamedPlace {
  readonly file: DocumentFile
  readonly tokens: readonly string[]
  readonly schema: JsonObject
}

/** The references found so far, and the schemas with an `$id` or `$anchor`. */
export interface Findings {
  readonly sites: Site[]
  /** The reference of each object with a `$ref`. */
  readonly siteOf: Map<JsonObject, Site>
  readonly foreign: ForeignSite[]
  /** `$ref`s whose value is not a string. */
  readonly malformed: Pick<Site, 'file' | 'tokens'>[]
  /** By the URL of the `$id`. */
  readonly identified: Map<string, NamedPlace>
  /** By the URL of the anchor. */
  readonly anchored: Map<string, NamedPlace>
}

/**
 * Finds the references in the value of a field. Only a `$ref` where the specification allows one is a reference, not a
 * property with that name or one in an example.
 *
 * @param fieldOf returns the type of a key in which references are searched
 */
export function findReferences(
  value: Json,
  field: Field,
  file: DocumentFile,
  start: readonly string[],
  fieldOf: FindField,
  findings: Findings,
): void {
  const path = [...start]
  let base = file.self ?? file.base

  const visitObject = (object: Json | undefined, of: Kind): void => {
    if (!isJsonObject(object)) return
    const outerBase = base
    if (of === 'schema') readIdentity(object)
    visitReference(object, of)
    if (of === 'discriminator') visitMapping(object, 'defaultMapping')
    if (of === 'securityRequirement') visitRequirement(object)
    for (const key of Object.keys(object)) {
      const field = fieldOf(of, key)
      if (field !== undefined)
        within(key, () => visitSlot(object, key, of === 'schema' && key === 'enum' ? 'strings' : field))
    }
    base = outerBase
  }

  /** Visits a member of an object or an item of an array. */
  const visitSlot = (container: Json, slot: string, of: Field): void => {
    const child = (container as JsonObject)[slot]
    if (child === null || typeof child !== 'object') return
    if (!isForeign(child, of)) {
      visitValue(child, of)
      return
    }
    const reference = String(child.$ref)
    const kind = typeof of === 'object' && 'one' in of ? of.one : 'document'
    const tokens = [...path, '$ref']
    const site: Site = { file, tokens, holder: child, key: '$ref', kind, reference, base, role: 'inline' }
    findings.foreign.push({ site, field: of, container: container as Record<string, Json>, slot })
  }

  const visitValue = (child: Json, of: Field): void => {
    if (typeof of === 'string' || child === null || typeof child !== 'object') return
    if ('one' in of && !Array.isArray(child)) visitObject(child, of.one)
    else if ('map' in of) visitMap(child, of.map)
    else if (Array.isArray(child)) {
      const item: Field = { one: 'one' in of ? of.one : of.list }
      for (const index of child.keys()) within(String(index), () => visitSlot(child, String(index), item))
    }
  }

  const visitMap = (map: Json, of: Kind | 'strings' | 'text' | 'reference'): void => {
    if (!isJsonObject(map) || of === 'strings' || of === 'text') return
    for (const key of Object.keys(map)) {
      if (of === 'reference') visitMapping(map, key)
      else within(key, () => visitSlot(map, key, { one: of }))
    }
  }

  const within = (token: string, visit: () => void): void => {
    path.push(token)
    visit()
    path.pop()
  }

  const visitReference = (object: JsonObject, of: Kind): void => {
    if (shapes[of].section === undefined) return
    for (const key of of === 'schema' ? ['$ref', '$dynamicRef'] : ['$ref']) {
      const reference = object[key]
      if (reference === undefined) continue
      const tokens = [...path, key]
      if (typeof reference !== 'string') {
        findings.malformed.push({ file, tokens })
        continue
      }
      const site: Site = { file, tokens, holder: object, key, kind: of, reference, base, role: 'reference' }
      findings.sites.push(site)
      findings.siteOf.set(object, site)
    }
  }

  const visitMapping = (mapping: JsonObject, key: string): void => {
    const reference = mapping[key]
    if (typeof reference !== 'string') return
    const tokens = [...path, key]
    findings.sites.push({
      file,
      tokens,
      holder: mapping,
      key,
      kind: 'schema',
      reference,
      base,
      role: 'mapping',
    })
  }

  /** A security scheme is named, or since OpenAPI 3.2 referred to by its URI; a name takes precedence. */
  const visitRequirement = (holder: JsonObject): void => {
    for (const key of Object.keys(holder)) {
      if (!/[#/]/.test(key) || getAt(file.root, ['components', 'securitySchemes', key]) !== undefined)
        continue
      const tokens = [...path, key]
      const kind = 'securityScheme'
      findings.sites.push({ file, tokens, holder, key, kind, reference: key, base, role: 'requirement' })
    }
  }

  const readIdentity = (schema: JsonObject): void => {
    const place = { file, tokens: [...path], schema }
    const id = schema.$id
    if (typeof id === 'string' && URL.canParse(id, base)) {
      base = new URL(id, base)
      findings.identified.set(base.href, place)
    }
    for (const key of ['$anchor', '$dynamicAnchor']) {
      const anchor = schema[key]
      if (typeof anchor === 'string') findings.anchored.set(`${base.href}#${anchor}`, place)
    }
  }

  visitValue(value, field)
}

/** Returns true if a value is a reference where the specification does not allow one. */
export function isForeign(value: Json, field: Field): value is JsonObject {
  if (!isJsonObject(value) || typeof value.$ref !== 'string') return false
  if (typeof field === 'string') return field === 'strings'
  if ('one' in field) return shapes[field.one].section === undefined
  return (
    'list' in field ||
    !(typeof field.map === 'string' && ['strings', 'text', 'reference'].includes(field.map))
  )
}

/** Returns the type of a key of OpenAPI 3, or of a keyword of older drafts of JSON Schema that can contain schemas. */
export function findSearchedField(kind: Kind, key: string): Field | undefined {
  return findField(kind, key) ?? (kind === 'schema' ? olderSchemaFields.get(key) : undefined)
}
