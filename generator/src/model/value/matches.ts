import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { matchesFormat } from '../formats/string-formats.ts'
import { testPattern } from '../pattern/test-pattern.ts'
import { getOwn, isJsonArray } from '../read.ts'
import { listTaggedMembers } from '../schema/tag-members.ts'
import type { ArraySchema, Lookup, ObjectSchema, Schema, UnionSchema } from '../types.ts'
import { isEqual, toCanonicalText } from './canonical.ts'
import { matchesNumber, matchesString } from './match-scalar.ts'

/**
 * Returns whether a value matches a schema, exactly as JSON Schema defines it, including checked formats. A pattern
 * that cannot be tested safely counts as not matching.
 */
export function matches(schema: Schema, value: Json, lookup: Lookup): boolean {
  return check({ lookup, depth: 0, decided: new Map() }, schema, value, false)
}

/** Maximum number of chained references for one value; the rest counts as untested. */
const maximumDepth = 100

interface Matching {
  readonly lookup: Lookup
  depth: number
  /** Cached results of references for arrays and objects, so that no value is checked twice against one schema. */
  readonly decided: Map<Json, Map<string, boolean>>
}

/** `untested` is the result for a pattern that cannot be tested; a negation inverts it. */
function check(matching: Matching, schema: Schema, value: Json, untested: boolean): boolean {
  switch (schema.kind) {
    case 'unknown':
      return true
    case 'never':
      return false
    case 'null':
      return value === null
    case 'boolean':
      return typeof value === 'boolean'
    case 'string':
      if (typeof value !== 'string' || !matchesFormat(schema.format, value)) return false
      return matchesString(schema, value) ?? untested
    case 'number':
      return typeof value === 'number' && matchesNumber(schema, value)
    case 'literal':
      return schema.values.some((literal) => isEqual(literal, value))
    case 'array':
      return isJsonArray(value) && checkParts(matching, () => checkArray(matching, schema, value, untested))
    case 'object':
      return isJsonObject(value) && checkParts(matching, () => checkObject(matching, schema, value, untested))
    case 'union':
      return checkUnion(matching, schema, value, untested)
    case 'intersection':
      return schema.members.every((member) => check(matching, member, value, untested))
    case 'not':
      return !check(matching, schema.schema, value, !untested)
    case 'reference':
      return checkReference(matching, schema.name, value, untested)
  }
}

/** Within a value, the reference limit is reset: parts are smaller than the whole, so the recursion ends. */
function checkParts(matching: Matching, check: () => boolean): boolean {
  const { depth } = matching
  matching.depth = 0
  const result = check()
  matching.depth = depth
  return result
}

function checkArray(
  matching: Matching,
  schema: ArraySchema,
  value: readonly Json[],
  untested: boolean,
): boolean {
  if (value.length < (schema.minItems ?? 0) || value.length > (schema.maxItems ?? Infinity)) return false
  const { contains, prefixItems, items } = schema
  const fits = value.every((item, index) => check(matching, prefixItems[index] ?? items, item, untested))
  if (!fits) return false
  if (schema.uniqueItems && new Set(value.map(toCanonicalText)).size < value.length) return false
  if (contains === null) return true
  const count = value.filter((item) => check(matching, contains.schema, item, untested)).length
  return count >= contains.min && count <= (contains.max ?? Infinity)
}

function checkObject(
  matching: Matching,
  schema: ObjectSchema,
  value: JsonObject,
  untested: boolean,
): boolean {
  const names = Object.keys(value)
  if (names.length < (schema.minProperties ?? 0) || names.length > (schema.maxProperties ?? Infinity))
    return false
  const declared = new Set<string>()
  for (const property of schema.properties) {
    declared.add(property.name)
    const found = getOwn(value, property.name)
    if (found === undefined ? property.required : !check(matching, property.schema, found, untested))
      return false
  }
  for (const name of names) {
    const found = value[name] as Json
    let isCovered = declared.has(name)
    for (const { pattern, flags, schema: wanted } of schema.patternProperties) {
      const applies = testPattern(pattern, flags, name)
      if (applies !== false) isCovered = true
      if (applies !== false && !check(matching, wanted, found, untested)) return false
    }
    if (!isCovered && !check(matching, schema.additional, found, untested)) return false
    if (schema.propertyNames && !check(matching, schema.propertyNames, name, untested)) return false
  }
  return schema.dependentRequired.every(
    ({ property, requires }) =>
      getOwn(value, property) === undefined || requires.every((name) => getOwn(value, name) !== undefined),
  )
}

function checkUnion(matching: Matching, schema: UnionSchema, value: Json, untested: boolean): boolean {
  const members = listTaggedMembers(schema)
  if (schema.mode === 'any') return members.some((member) => check(matching, member, value, untested))
  let count = 0
  for (const member of members) {
    if (check(matching, member, value, untested)) count += 1
    if (count > 1) return false
  }
  return count === 1
}

function checkReference(matching: Matching, name: string, value: Json, untested: boolean): boolean {
  const schema = matching.lookup(name)
  if (schema === undefined) return true
  if (matching.depth >= maximumDepth) return untested
  const isWalked = typeof value === 'object' && value !== null
  const key = `${untested ? '+' : '-'}${name}`
  const known = isWalked ? matching.decided.get(value)?.get(key) : undefined
  if (known !== undefined) return known
  matching.depth += 1
  const result = check(matching, schema, value, untested)
  matching.depth -= 1
  if (isWalked) {
    const decided = matching.decided.get(value) ?? new Map<string, boolean>()
    matching.decided.set(value, decided.set(key, result))
  }
  return result
}

/** Like `matches`, but a pattern that cannot be tested safely counts as matching: `false` is certain. */
export function couldMatch(schema: Schema, value: Json, lookup: Lookup): boolean {
  return check({ lookup, depth: 0, decided: new Map() }, schema, value, true)
}
