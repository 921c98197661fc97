import type { Context } from '../context.ts'
import { problems } from '../problems.ts'
import type { Schema } from '../types.ts'
import { matches } from '../value/matches.ts'
import { allTypes, type TypeSet } from './json-types.ts'
import { refineIntersection } from './refine-intersection.ts'
import { refineUnion } from './refine-union.ts'
import type { SchemaReader } from './schema-reader.ts'
import { findTypesOf } from './types-of.ts'
import { mapChildren } from './walk.ts'

/** What the refinements of single kinds need to know of all schemas. */
export interface Refining {
  readonly context: Context
  lookup(name: string): Schema | undefined
  typesOf(schema: Schema): TypeSet
  /** A schema as `lookup` gives it, with the final names of what it refers to. */
  rename(schema: Schema): Schema
}

/** Brings single schemas into their final form. */
export interface Refiner {
  refine(schema: Schema): Schema
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
  const refining: Refining = {
    context,
    lookup: (name) => schemas.get(name),
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
      children.kind === 'union'
        ? refineUnion(refining, children)
        : children.kind === 'intersection'
          ? refineIntersection(refining, children)
          : children.kind === 'reference'
            ? refining.rename(children)
            : children
    refined.set(schema, result)
    return result
  }

  return { refine, typesOf: refining.typesOf, lookup: refining.lookup }
}

function checkDefault(refining: Refining, schema: Schema): Schema {
  const value = schema.annotations.default
  if (value === undefined || matches(schema, value, refining.lookup)) return schema
  if (schema.at !== undefined) refining.context.report(schema.at, problems.defaultMismatch, { found: value })
  return { ...schema, annotations: { ...schema.annotations, default: undefined } }
}
