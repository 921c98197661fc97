import { isJsonObject, type Json } from '../../json.ts'
import type { Context } from '../context.ts'
import { type Location, locateBelow } from '../location.ts'
import { getOwn, readObject, readString } from '../read.ts'
import type { Schema } from '../types.ts'
import { readAnnotations } from './annotations.ts'
import { isComposed, readComposition } from './composition.ts'
import { findDeclaredTypes } from './declared-types.ts'
import { findFamilies } from './families.ts'
import { type JsonType, listTypes, noTypes, type TypeSet } from './json-types.ts'
import { readArraySchema } from './read-array.ts'
import { readLiteral } from './read-literal.ts'
import { readObjectSchema } from './read-object.ts'
import { readNumberSchema, readStringSchema } from './read-scalars.ts'
import { type DeclaredTypes, readTypes } from './read-types.ts'
import { createRegistry, type Registry } from './registry.ts'
import type { SchemaInput } from './schema-input.ts'
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

  function readSchema(value: Json | undefined, at: Location, types: TypeSet | null, depth = 0): Schema {
    if (value === false) return neverSchema
    if (!isJsonObject(value)) return unknownSchema
    if (depth >= maximumDepth) return registry.refer(at, types)
    const input: SchemaInput = {
      context,
      schema: value,
      at,
      types,
      readPart: (inner, ...tokens) => readSchema(inner, locateBelow(at, ...tokens), null, depth + 1),
      readInPlace: (left, inner, ...tokens) => readSchema(inner, locateBelow(at, ...tokens), left, depth + 1),
      referTo: registry.referTo,
      negate,
      report: (problem, facts, ...tokens) => context.report(locateBelow(at, ...tokens), problem, facts),
    }
    return { ...readKeywords({ ...input, schema: normalizeUnevaluated(input) }), at }
  }

  function negate(schema: Schema): void {
    negated.add(schema)
    for (const child of listChildren(schema)) negate(child)
  }

  const components = readObject(context.root, 'components')
  for (const name of Object.keys(readObject(components, 'schemas'))) {
    registry.refer(locateBelow(null, 'components', 'schemas', name), null)
  }
  return {
    registry,
    negated,
    read: (value, at) => readSchema(value, at, null),
    readReferred() {
      // The map grows in the loop, and its iterator includes added entries.
      for (const entry of registry.entries.values()) {
        if (entry.schema === unread) entry.schema = readSchema(entry.value, entry.at, entry.types)
      }
    },
  }
}

function readKeywords(input: SchemaInput): Schema {
  const { schema } = input
  const annotations = readAnnotations(schema)
  const declared = readTypes(schema)
  const types = declared?.types ?? findImpliedTypes(input)
  const parts: Schema[] = []
  const reference = readReference(input)
  if (reference !== null) parts.push(reference)
  const literal = readLiteral(input, declared)
  if (literal !== null) parts.push(literal.schema)
  const unchecked = literal === null ? types : literal.unchecked === noTypes ? null : literal.unchecked
  if (unchecked !== null) parts.push(readTyped(input, unchecked, declared))
  if (isComposed(schema) || getOwn(schema, 'not') !== undefined) {
    const left = types ?? input.types
    parts.push(...readComposition(input, left))
    parts.push(...readUnevaluatedProperties(input, left))
  }
  return intersect(parts, annotations)
}

/**
 * The types of a schema without `type`: those that the surrounding or composing schemas allow, otherwise the types that
 * its keywords apply to.
 */
function findImpliedTypes({ context, schema, types }: SchemaInput): TypeSet | null {
  const families = findFamilies(schema)
  if (families === noTypes) return null
  return types ?? findDeclaredTypes(context.root, schema) ?? families
}

function readReference({ schema, referTo }: SchemaInput): Schema | null {
  const pointer = readString(schema, '$ref')
  return pointer === null ? null : referTo(pointer)
}

/** Reads the keywords of each type. */
function readTyped(input: SchemaInput, types: TypeSet, declared: DeclaredTypes | null): Schema {
  const readers: Readonly<Record<JsonType, () => Schema>> = {
    null: () => ({ kind: 'null', annotations: noAnnotations }),
    boolean: () => ({ kind: 'boolean', annotations: noAnnotations }),
    number: () => readNumberSchema(input.schema, declared?.integer ?? false),
    string: () => readStringSchema(input),
    array: () => readArraySchema(input),
    object: () => readObjectSchema(input),
  }
  return uniteAny(listTypes(types).map((type) => readers[type]()))
}
