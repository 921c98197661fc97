import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import type { Context } from '../context.ts'
import { type Location, locateBelow } from '../location.ts'
import { getOwn, readObject, readString } from '../read.ts'
import type { Schema } from '../types.ts'
import { readAnnotations } from './annotations.ts'
import { isComposed, readComposition } from './composition.ts'
import { findDeclaredTypes } from './declared-types.ts'
import { findFamilies } from './families.ts'
import { type JsonType, listTypes, noTypes, type TypeSet } from './json-types.ts'
import type { KeywordReader, Scope } from './keyword-reader.ts'
import { readArraySchema } from './read-array.ts'
import { readLiteral } from './read-literal.ts'
import { readObjectSchema } from './read-object.ts'
import { readNumberSchema, readStringSchema } from './read-scalars.ts'
import { type DeclaredTypes, readTypes } from './read-types.ts'
import { createRegistry, type Registry } from './registry.ts'
import { intersect, neverSchema, noAnnotations, uniteAny, unknownSchema } from './schemas.ts'
import { normalizeUnevaluated, readUnevaluatedProperties } from './unevaluated.ts'
import { listChildren } from './walk.ts'

/**
 * Maximum nesting depth within a named schema. Deeper schemas are lifted and named, so no later stage recurses deeper,
 * whatever the document is.
 */
const maximumDepth = 40

/** Reads schemas of a document into the model, with references by pointer. */
export interface SchemaReader {
  /** Reads the schema at a location. */
  read(value: Json | undefined, at: Location): Schema
  /** Reads referenced schemas, transitively. */
  readReferred(): void
  readonly registry: Registry
  /** Schemas in a negation or a condition. */
  readonly negated: ReadonlySet<Schema>
}

/** Represents schemas that are not read yet; compared by identity. */
const unread: Schema = { ...unknownSchema }

/** Creates a reader whose registry starts with the schemas of `components`. */
export function createSchemaReader(context: Context): SchemaReader {
  const registry = createRegistry(context.root, unread)
  const negated = new Set<Schema>()
  const reader: KeywordReader = {
    context,
    readPart: (value, at, scope) => readSchema(value, at, { depth: scope.depth + 1, types: null }),
    readInPlace: (value, at, scope, types) => readSchema(value, at, { depth: scope.depth + 1, types }),
    referTo: (pointer) => registry.referTo(pointer),
    negate(schema) {
      negated.add(schema)
      for (const child of listChildren(schema)) reader.negate(child)
    },
  }

  function readSchema(value: Json | undefined, at: Location, scope: Scope): Schema {
    if (value === false) return neverSchema
    if (!isJsonObject(value)) return unknownSchema
    if (scope.depth >= maximumDepth) return registry.refer(at, scope.types)
    return { ...readKeywords(reader, value, at, scope), at }
  }

  const components = readObject(context.root, 'components')
  for (const name of Object.keys(readObject(components, 'schemas'))) {
    registry.refer(locateBelow(null, 'components', 'schemas', name), null)
  }
  return {
    registry,
    negated,
    read: (value, at) => readSchema(value, at, { depth: 0, types: null }),
    readReferred() {
      // The map grows in the loop, and its iterator includes added entries.
      for (const entry of registry.entries.values()) {
        if (entry.schema === unread) {
          entry.schema = readSchema(entry.value, entry.at, { depth: 0, types: entry.types })
        }
      }
    },
  }
}

function readKeywords(reader: KeywordReader, original: JsonObject, at: Location, scope: Scope): Schema {
  const { context } = reader
  const schema = normalizeUnevaluated(reader, original, at)
  const annotations = readAnnotations(schema)
  const declared = readTypes(schema)
  const types = declared?.types ?? findImpliedTypes(context, schema, scope)
  const parts: Schema[] = []
  const reference = readReference(reader, schema)
  if (reference !== null) parts.push(reference)
  const literal = readLiteral(reader, schema, at, declared)
  if (literal !== null) parts.push(literal.schema)
  const unchecked = literal === null ? types : literal.unchecked === noTypes ? null : literal.unchecked
  if (unchecked !== null) parts.push(readTyped(reader, schema, at, scope, unchecked, declared))
  if (isComposed(schema) || getOwn(schema, 'not') !== undefined) {
    const left = types ?? scope.types
    parts.push(...readComposition(reader, schema, at, scope, left))
    parts.push(...readUnevaluatedProperties(reader, schema, at, scope, left))
  }
  return intersect(parts, annotations)
}

/**
 * The types of a schema without `type`: those that the surrounding or composing schemas allow, otherwise the types that
 * its keywords apply to.
 */
function findImpliedTypes(context: Context, schema: JsonObject, scope: Scope): TypeSet | null {
  const families = findFamilies(schema)
  if (families === noTypes) return null
  return scope.types ?? findDeclaredTypes(context.root, schema) ?? families
}

function readReference(reader: KeywordReader, schema: JsonObject): Schema | null {
  const pointer = readString(schema, '$ref')
  return pointer === null ? null : reader.referTo(pointer)
}

/** Reads the keywords of each type. */
function readTyped(
  reader: KeywordReader,
  schema: JsonObject,
  at: Location,
  scope: Scope,
  types: TypeSet,
  declared: DeclaredTypes | null,
): Schema {
  const readers: Readonly<Record<JsonType, () => Schema>> = {
    null: () => ({ kind: 'null', annotations: noAnnotations }),
    boolean: () => ({ kind: 'boolean', annotations: noAnnotations }),
    number: () => readNumberSchema(schema, declared?.integer ?? false),
    string: () => readStringSchema(reader.context, schema, at),
    array: () => readArraySchema(reader, schema, at, scope),
    object: () => readObjectSchema(reader, schema, at, scope),
  }
  return uniteAny(listTypes(types).map((type) => readers[type]()))
}
