import { formatPointer, getAt, parsePointer } from '../../document/pointer.ts'
import type { Json } from '../../json.ts'
import { type Location, listTokens, locateChild } from '../location.ts'
import type { ReferenceSchema, Schema } from '../types.ts'
import type { TypeSet } from './json-types.ts'
import { noAnnotations } from './schemas.ts'

/** A referenced schema that has no name yet. */
export interface Entry {
  /** The key of references until names are assigned: the pointer, and the allowed types. */
  readonly key: string
  readonly tokens: readonly string[]
  readonly at: Location
  readonly value: Json | undefined
  /** Types that the surrounding schema allows, if this one was lifted out of it. */
  readonly types: TypeSet | null
  schema: Schema
}

/** Every schema of the document that is or must be referenced by name. */
export interface Registry {
  /** A reference to the schema at a location, which is read later. */
  refer(at: Location, types: TypeSet | null): ReferenceSchema
  /** A reference by pointer; `null` if it is unresolved. */
  referTo(pointer: string): ReferenceSchema | null
  /** All entries, in the order of their first reference. Grows while schemas are read. */
  readonly entries: ReadonlyMap<string, Entry>
}

/** Creates an empty registry. `unread` represents schemas that are not read yet. */
export function createRegistry(root: Json, unread: Schema): Registry {
  const entries = new Map<string, Entry>()
  const keys = new Map<string, string | null>()

  function refer(at: Location, types: TypeSet | null): ReferenceSchema {
    const tokens = listTokens(at)
    const pointer = formatPointer(tokens)
    const key = types === null ? pointer : `${pointer} ${types}`
    if (!entries.has(key)) {
      entries.set(key, { key, tokens, at, value: getAt(root, tokens), types, schema: unread })
    }
    return makeReference(key)
  }

  function findKey(pointer: string): string | null {
    const tokens = parsePointer(pointer)
    if (tokens === null || getAt(root, tokens) === undefined) return null
    return refer(tokens.reduce<Location>(locateChild, null), null).name
  }

  return {
    entries,
    refer,
    referTo(pointer) {
      let key = keys.get(pointer)
      if (key === undefined) {
        key = findKey(pointer)
        keys.set(pointer, key)
      }
      return key === null ? null : makeReference(key)
    },
  }
}

function makeReference(name: string): ReferenceSchema {
  return { kind: 'reference', annotations: noAnnotations, name }
}
