import type { Json, JsonObject } from '../../json.ts'
import type { Field } from '../shape/kinds.ts'
import { findReferences, findSearchedField, type ReferenceVisitor } from './find-references.ts'
import type { DocumentFile, ForeignSite, Site } from './types.ts'

/** A schema that can be reached by its `$id` or `$anchor`. */
export interface NamedPlace {
  readonly file: DocumentFile
  readonly tokens: readonly string[]
  readonly schema: JsonObject
}

/** All references found so far, and the schemas with an `$id` or `$anchor`. Grows as files are searched. */
export interface ReferenceIndex {
  readonly sites: readonly Site[]
  readonly foreign: readonly ForeignSite[]
  /** `$ref`s whose value is not a string. */
  readonly malformed: readonly { readonly file: DocumentFile; readonly tokens: readonly string[] }[]
  /** Returns the reference of an object with a `$ref`. */
  siteOf(holder: JsonObject): Site | undefined
  /** Finds a schema by the URL of its `$id`. */
  findIdentified(address: string): NamedPlace | undefined
  /** Returns the type of a key in which references are searched. */
  readonly fieldOf: ReferenceVisitor['fieldOf']
  findAnchor(base: URL, anchor: string): NamedPlace | undefined
  /** Searches the value of a field, once for each kind of field. */
  search(value: Json, field: Field, file: DocumentFile, tokens: readonly string[]): void
}

/** Creates an empty index. */
export function createReferenceIndex(
  fieldOf: ReferenceVisitor['fieldOf'] = findSearchedField,
): ReferenceIndex {
  const sites: Site[] = []
  const malformed: { file: DocumentFile; tokens: readonly string[] }[] = []
  const siteOf = new Map<JsonObject, Site>()
  const identified = new Map<string, NamedPlace>()
  const anchors = new Map<string, NamedPlace>()
  const foreign: ForeignSite[] = []
  const searched = new Map<Json, Set<string>>()
  return {
    sites,
    foreign,
    malformed,
    fieldOf,
    siteOf: (holder) => siteOf.get(holder),
    findIdentified: (address) => identified.get(address),
    findAnchor: (base, anchor) => anchors.get(`${base.href}#${anchor}`),
    search: (value, field, file, tokens) => {
      const fields = searched.get(value) ?? new Set()
      const name = JSON.stringify(field)
      if (fields.has(name)) return
      searched.set(value, fields.add(name))
      findReferences(value, field, file, tokens, {
        fieldOf,
        foreign: (found) => foreign.push(found),
        site: (site) => {
          sites.push(site)
          if (site.role === 'reference') siteOf.set(site.holder, site)
        },
        malformed: (where, at) => malformed.push({ file: where, tokens: at }),
        identified: (where, at, schema, id) => identified.set(id.href, { file: where, tokens: at, schema }),
        anchored: (where, at, schema, base, anchor) => {
          anchors.set(`${base.href}#${anchor}`, { file: where, tokens: at, schema })
        },
      })
    },
  }
}
