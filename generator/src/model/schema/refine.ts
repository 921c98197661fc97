import type { Context } from '../context.ts'
import * as problems from '../problems.ts'
import type { Lookup, Schema } from '../types.ts'
import { matches } from '../value/matches.ts'
import { isEmpty } from './compare-shapes.ts'
import { allTypes, findTypesOf, type TypeSet } from './json-types.ts'
import { refineIntersection } from './refine-intersection.ts'
import { refineObject } from './refine-object.ts'
import type { RefineScope } from './refine-scope.ts'
import { refineUnion } from './refine-union.ts'
import type { SchemaReader } from './schema-reader.ts'
import { createShapeLister } from './shapes.ts'
import { mapChildren } from './walk.ts'

/** Refines schemas into their final variant. */
export interface Refiner {
  refine(schema: Schema): Schema
  /** Returns whether certainly no value matches a schema, final or not. */
  isEmpty(schema: Schema): boolean
  /** The JSON types that a schema can have, final or not. */
  typesOf(schema: Schema): TypeSet
  /** The schema with a name, final or not. */
  readonly lookup: Lookup
}

/**
 * Creates the final variants of schemas, which depend on all other schemas: intersections are merged and lose parts
 * that cannot apply, unions get discriminators, defaults are checked. Accepted values do not change. Memoized by
 * identity, so shared schemas stay shared.
 *
 * @param order keys of all schemas, each after those that describe the same value (see `breakLoops`)
 * @param names the names that replace the keys of references
 */
export function createRefiner(
  context: Context,
  reader: SchemaReader,
  order: readonly string[],
  names: ReadonlyMap<string, string>,
): Refiner {
  const { entries } = reader.registry
  const types = new Map<string, TypeSet>()
  const ofReference = (name: string) => types.get(name) ?? allTypes
  const schemas = new Map<string, Schema>()
  for (const key of order) {
    const entry = entries.get(key)
    if (entry === undefined) continue
    const typesOfEntry = findTypesOf(entry.schema, ofReference)
    for (const name of [key, names.get(key) ?? key]) {
      types.set(name, typesOfEntry)
      schemas.set(name, entry.schema)
    }
  }
  const lookup = (name: string) => schemas.get(name)
  const scope: RefineScope = {
    context,
    lookup,
    shapesOf: createShapeLister(lookup),
    isNegated: (schema) => reader.negated.has(schema),
    relaxed: new Set(),
    begun: new Set(),
    refine,
    typesOf: (schema) => findTypesOf(schema, ofReference),
    rename: (schema) =>
      schema.kind === 'reference'
        ? { ...schema, name: names.get(schema.name) ?? schema.name }
        : mapChildren(schema, scope.rename),
  }
  const refined = new Map<Schema, Schema>()

  function refine(schema: Schema): Schema {
    const known = refined.get(schema)
    if (known !== undefined) return known
    const children = mapChildren(checkDefault(scope, schema), refine)
    const result =
      children.kind === 'union' && schema.kind === 'union'
        ? refineUnion(scope, children, schema)
        : children.kind === 'intersection'
          ? refineIntersection(scope, children)
          : children.kind === 'object'
            ? refineObject(scope, children)
            : children.kind === 'reference'
              ? scope.rename(children)
              : children
    refined.set(schema, result)
    return result
  }

  return {
    refine,
    isEmpty: (schema) => isEmpty(scope, schema),
    typesOf: scope.typesOf,
    lookup: scope.lookup,
  }
}

function checkDefault(scope: RefineScope, schema: Schema): Schema {
  const value = schema.annotations.default
  if (value === undefined || matches(schema, value, scope.lookup)) return schema
  if (schema.at !== undefined) scope.context.report(schema.at, problems.defaultMismatch, { found: value })
  return { ...schema, annotations: { ...schema.annotations, default: undefined } }
}
