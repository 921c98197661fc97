import type { Json, JsonObject } from '../../json.ts'
import { type Location, locateChild } from '../location.ts'
import { problems } from '../problems.ts'
import { getOwn, isJsonArray, readList } from '../read.ts'
import type { LiteralSchema, Schema } from '../types.ts'
import { toCanonicalText } from '../value/canonical.ts'
import { matchesNumber, matchesString } from '../value/match-scalar.ts'
import { findFamilies } from './families.ts'
import { allTypes, jsonTypes, noTypes, type TypeSet, typeOfValue } from './json-types.ts'
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
  const values = listValues(reading, schema, at)
  if (values === null) return null
  const kept = values.filter((value) => isLeft(reading, schema, at, declared, value))
  if (kept.length < values.length) {
    const left = new Set(kept)
    const key = getOwn(schema, 'enum') === undefined ? 'const' : 'enum'
    context(values.find((value) => !left.has(value)))
    function context(found: Json | undefined) {
      reading.context.report(locateChild(at, key), problems.enumValueExcluded, { found: found ?? null })
    }
  }
  const structured = kept.reduce<TypeSet>((types, value) => types | typeOfValue(value), noTypes)
  const unchecked = structured & findFamilies(schema) & (jsonTypes.object | jsonTypes.array)
  if (kept.length === 0) return { schema: neverSchema, unchecked: noTypes }
  return {
    schema: { kind: 'literal', annotations: noAnnotations, values: kept } satisfies LiteralSchema,
    unchecked,
  }
}

/** The values of `enum` that are also that of `const`, each once. */
function listValues(reading: Reading, schema: JsonObject, at: Location): readonly Json[] | null {
  const constant = getOwn(schema, 'const')
  const list = getOwn(schema, 'enum')
  if (!isJsonArray(list)) {
    if (list !== undefined) readList(reading.context, schema, 'enum', at)
    return constant === undefined ? null : [constant]
  }
  if (list.length === 0) {
    reading.context.report(locateChild(at, 'enum'), problems.enumEmpty, {})
    return constant === undefined ? null : [constant]
  }
  const values = new Map(list.map((value) => [toCanonicalText(value), value]))
  if (constant === undefined) return [...values.values()]
  return values.has(toCanonicalText(constant)) ? [constant] : []
}

function isLeft(
  reading: Reading,
  schema: JsonObject,
  at: Location,
  declared: DeclaredTypes | null,
  value: Json,
): boolean {
  const types = declared?.types ?? allTypes
  if ((types & typeOfValue(value)) === 0) return false
  if (typeof value === 'number') {
    return matchesNumber(readNumberSchema(reading.context, schema, at, declared?.integer ?? false), value)
  }
  if (typeof value === 'string') {
    return matchesString(readStringSchema(reading.context, schema, at), value) !== false
  }
  return true
}
