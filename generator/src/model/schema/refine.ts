import type { Context } from '../context.ts'
import { problems } from '../problems.ts'
import type { Schema } from '../types.ts'
import { matches } from '../value/matches.ts'
import { isEmpty } from './find-empty.ts'
import { allTypes, type TypeSet } from './json-types.ts'
import { refineIntersection } from './refine-intersection.ts'
import { refineObject } from './refine-object.ts'
import { refineUnion } from './refine-union.ts'
import type { SchemaReader } from './schema-reader.ts'
import { createShapeLister, type Shape } from './shapes.ts'
import { findTypesOf } from './types-of.ts'
import { mapChildren } from './walk.ts'

/** What the refinements of single kinds need to know of all schemas. */
export interface Refining {
  readonly context: Context
  lookup(name: string): Schema | undefined
  typesOf(schema: Schema): TypeSet
  /** A schema as `lookup` gives it, with the final names of what it refers to. */
  rename(schema: Schema): Schema
  /** The ways in which values can match a schema, final or not. */
  shapesOf(schema: Schema): readonly Shape[]
  /** Whether a schema, as it was read, stands within a negation, where accepting more would be refusing more. */
  isNegated(schema: Schema): boolean
  /** The final form of a schema. */
  refine(schema: Schema): Schema
}

/** Brings single schemas into their final form. */
export interface Refiner {
  refine(schema: Schema): Schema
  /** Whether certainly no value matches a schema, final or not. */
  isEmpty(schema: Schema): boolean
  /** The JSON types that a schema can have, final or not. */
  typesOf(schema: Schema): TypeSet
  /** The schema behind a name, final or not. */
  lookup(name: string): Schema | undefined
}

/**
 * Brings schemas into their final form, which takes what all others say: intersections lose what cannot apply and
 * are merged where they can be, unions find out what tells their members apart, defaults are checked. None of it
 * changes which values a schema takes. Memoized by identity, so that what is shared stays shared.
 *
 * @param order keys of all schemas, each after those that are about the same value (see `breakLoops`)
 * @param names the names that references get instead of keys
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
  const refining: Refining = {
    context,
    lookup,
    shapesOf: createShapeLister(lookup),
    isNegated: (schema) => reader.negated.has(schema),
    refine,
    typesOf: (schema) => findTypesOf(schema, ofReference),
    rename: (schema) =>
      schema.kind === 'reference'
        ? { ...schema, name: names.get(schema.name) ?? schema.name }
        : mapChildren(schema, refining.rename),
  }
  const refined = new Map<Schema, Schema>()

  function refine(schema: Schema): Schema {
    const known = refined.get(schema)
    if (known !== undefined) return known
    const children = mapChildren(checkDefault(refining, schema), refine)
    const result =
      children.kind === 'union' && schema.kind === 'union'
        ? refineUnion(refining, children, schema)
        : children.kind === 'intersection'
          ? refineIntersection(refining, children)
          : children.kind === 'object'
            ? refineObject(refining, children)
            : children.kind === 'reference'
              ? refining.rename(children)
              : children
    refined.set(schema, result)
    return result
  }

  return {
    refine,
    isEmpty: (schema) => isEmpty(refining, schema),
    typesOf: refining.typesOf,
    lookup: refining.lookup,
  }
}

function checkDefault(refining: Refining, schema: Schema): Schema {
  const value = schema.annotations.default
  if (value === undefined || matches(schema, value, refining.lookup)) return schema
  if (schema.at !== undefined) refining.context.report(schema.at, problems.defaultMismatch, { found: value })
  return { ...schema, annotations: { ...schema.annotations, default: undefined } }
}
