import type { Json, JsonObject } from '../../json.ts'
import * as problems from '../problems.ts'
import { getOwn, isJsonArray } from '../read.ts'
import type { Schema } from '../types.ts'
import { toCanonicalText } from '../value/canonical.ts'
import { matchesNumber, matchesString } from '../value/match-scalar.ts'
import { findFamilies } from './families.ts'
import { allTypes, jsonTypes, noTypes, type TypeSet, typeOfValue, typesOfValues } from './json-types.ts'
import { readLabels } from './read-labels.ts'
import { readNumberSchema, readStringSchema } from './read-scalars.ts'
import type { DeclaredTypes } from './read-types.ts'
import type { SchemaInput } from './schema-input.ts'
import { literalOf, neverSchema } from './schemas.ts'

/** The values of `enum` and `const`, and the types that need further checks. */
export interface ReadLiteral {
  readonly schema: Schema
  /** Types whose other assertions still apply, because they concern the contents of arrays and objects. */
  readonly unchecked: TypeSet
}

/**
 * Reads `enum` and `const`; `null` if there is neither. Values of another `type` are left out. A listed value that only
 * violates bounds is accepted, and so is null, because the author listed it on purpose.
 */
export function readLiteral(input: SchemaInput, declared: DeclaredTypes | null): ReadLiteral | null {
  const { schema } = input
  const values = listValues(schema)
  if (values === null) return null
  const key = getOwn(schema, 'enum') === undefined ? 'const' : 'enum'
  const types = declared?.types ?? allTypes
  const hasType = (value: Json) => (types & typeOfValue(value)) !== noTypes && isWhole(value, declared)
  const isListedNull = (value: Json) => value === null && values.length > 1
  const kept = values.filter((value) => hasType(value) || isListedNull(value))
  const excluded = values.find((value) => !kept.includes(value))
  if (excluded !== undefined) {
    input.report(problems.enumValueExcluded, { found: excluded }, key)
  }
  const isWithinBounds = createFilter(input)
  const accepted = kept.find((value) => !hasType(value) || !isWithinBounds(value))
  if (accepted !== undefined) {
    input.report(problems.enumValueAccepted, { found: accepted }, key)
  }
  if (kept.length === 0) return { schema: neverSchema, unchecked: noTypes }
  const labels = readLabels(input)
  return {
    schema: { ...literalOf(kept), ...(labels && { labels }) },
    unchecked: typesOfValues(kept) & findFamilies(schema) & (jsonTypes.object | jsonTypes.array),
  }
}

/** The values of `enum` that also match `const`, without duplicates. */
function listValues(schema: JsonObject): readonly Json[] | null {
  const constant = getOwn(schema, 'const')
  const list = getOwn(schema, 'enum')
  if (!isJsonArray(list)) return constant === undefined ? null : [constant]
  const values = new Map(list.map((value) => [toCanonicalText(value), value]))
  if (constant === undefined) return [...values.values()]
  return values.has(toCanonicalText(constant)) ? [constant] : []
}

function isWhole(value: Json, declared: DeclaredTypes | null): boolean {
  return declared?.integer !== true || typeof value !== 'number' || Number.isInteger(value)
}

/** Returns a filter for the values that the bounds accept. The contents of arrays and objects are not checked. */
function createFilter(input: SchemaInput): (value: Json) => boolean {
  const numbers = readNumberSchema(input.schema, false)
  const strings = readStringSchema(input)
  return (value) => {
    if (typeof value === 'number') return matchesNumber(numbers, value)
    return typeof value !== 'string' || matchesString(strings, value) !== false
  }
}
