import type { Json, JsonObject } from '../../json.ts'
import { type Location, locateChild } from '../location.ts'
import { problems } from '../problems.ts'
import { getOwn, isJsonArray } from '../read.ts'
import type { LiteralSchema, Schema } from '../types.ts'
import { toCanonicalText } from '../value/canonical.ts'
import { matchesNumber, matchesString } from '../value/match-scalar.ts'
import { findFamilies } from './families.ts'
import { allTypes, jsonTypes, noTypes, type TypeSet, typeOfValue } from './json-types.ts'
import { readLabels } from './read-labels.ts'
import { readNumberSchema, readStringSchema } from './read-scalars.ts'
import type { DeclaredTypes } from './read-types.ts'
import type { Reading } from './reading.ts'
import { neverSchema, noAnnotations } from './schemas.ts'

/** What `enum` and `const` say, and what is left to check beside them. */
export interface ReadLiteral {
  readonly schema: Schema
  /** Types whose other assertions still have to hold, since they are about the insides of lists and objects. */
  readonly unchecked: TypeSet
}

/**
 * Reads `enum` and `const`, without those values that the schema's own type and bounds refuse; `null` where there
 * is neither.
 */
export function readLiteral(
  reading: Reading,
  schema: JsonObject,
  at: Location,
  declared: DeclaredTypes | null,
): ReadLiteral | null {
  const values = listValues(schema)
  if (values === null) return null
  const isLeft = createFilter(reading, schema, at, declared)
  const kept = values.filter(isLeft)
  const found = kept.length < values.length ? values.find((value) => !isLeft(value)) : undefined
  if (found !== undefined) {
    const key = getOwn(schema, 'enum') === undefined ? 'const' : 'enum'
    reading.context.report(locateChild(at, key), problems.enumValueExcluded, { found })
  }
  if (kept.length === 0) return { schema: neverSchema, unchecked: noTypes }
  const types = kept.reduce<TypeSet>((types, value) => types | typeOfValue(value), noTypes)
  const labels = readLabels(schema)
  const literal: LiteralSchema = {
    kind: 'literal',
    annotations: noAnnotations,
    values: kept,
    ...(labels ? { labels } : {}),
  }
  return {
    schema: literal,
    unchecked: types & findFamilies(schema) & (jsonTypes.object | jsonTypes.array),
  }
}

/** The values of `enum` that are also that of `const`, each once. */
function listValues(schema: JsonObject): readonly Json[] | null {
  const constant = getOwn(schema, 'const')
  const list = getOwn(schema, 'enum')
  if (!isJsonArray(list)) return constant === undefined ? null : [constant]
  const values = new Map(list.map((value) => [toCanonicalText(value), value]))
  if (constant === undefined) return [...values.values()]
  return values.has(toCanonicalText(constant)) ? [constant] : []
}

/** Tells which values the type and the bounds beside them leave. What is inside of lists and objects is not seen. */
function createFilter(
  reading: Reading,
  schema: JsonObject,
  at: Location,
  declared: DeclaredTypes | null,
): (value: Json) => boolean {
  const types = declared?.types ?? allTypes
  const numbers = readNumberSchema(schema, declared?.integer ?? false)
  const strings = readStringSchema(reading.context, schema, at)
  return (value) => {
    if ((types & typeOfValue(value)) === noTypes) return false
    if (typeof value === 'number') return matchesNumber(numbers, value)
    return typeof value !== 'string' || matchesString(strings, value) !== false
  }
}
