import { resolveSchema } from '../../model/schema/resolve-schema.ts'
import { anyObject, intersect, mergeAnnotations, tighten } from '../../model/schema/schemas.ts'
import type { ArraySchema, LiteralSchema, NumberSchema, Schema, StringSchema } from '../../model/types.ts'
import { couldMatch } from '../../model/value/matches.ts'
import type { Alternative, Alternatives } from './alternative.ts'
import { areSame } from './same.ts'

type Lookup = (name: string) => Schema | undefined

/** Maximum number of members that an intersection of unions expands to. */
const maximumMembers = 64

/**
 * The members that match all of some lists at once, so that it makes no difference whether a part of an `allOf`
 * repeats or restricts what another part defines. `null` if they cannot be merged.
 */
export function intersectAlternatives(
  lists: readonly Alternatives[],
  lookup: Lookup,
): Pick<Alternatives, 'nullable' | 'members'> | null {
  const [first, ...rest] = lists
  if (first === undefined) return null
  let { members } = first
  for (const list of rest) {
    const met: Alternative[] = []
    for (const one of members) {
      for (const other of list.members) {
        const merged = intersectTwo(one, other, lookup)
        if (merged === null) return null
        if (merged !== 'never') met.push(merged)
      }
    }
    if (met.length > maximumMembers) return null
    members = met
  }
  return { members, nullable: lists.every(({ nullable }) => nullable) }
}

function intersectTwo(one: Alternative, other: Alternative, lookup: Lookup): Alternative | 'never' | null {
  if (one.family === 'condition' || other.family === 'condition') return null
  if (one.family === 'unknown') return other
  if (other.family === 'unknown') return one
  if (one.family === 'never' || other.family === 'never' || one.family !== other.family) return 'never'
  const [first, second] = [
    resolveSchema(one.schema, lookup) ?? one.schema,
    resolveSchema(other.schema, lookup) ?? other.schema,
  ]
  if (areSame(first, second)) return one.named === null ? one : { ...other, title: one.title ?? other.title }
  if (one.family === 'object') {
    if (isAnyObject(first)) return other
    if (isAnyObject(second)) return one
    const values = one.values.length > 0 ? one.values : other.values
    return { ...one, named: null, values, schema: intersect([one.schema, other.schema]) }
  }
  const schema = intersectScalars(first, second, lookup)
  return schema === null || schema === 'never' ? schema : { ...one, named: null, schema }
}

/** Returns true if a schema requires nothing but that the value is an object. */
function isAnyObject(schema: Schema): boolean {
  return schema.kind === 'object' && areSame(schema, anyObject)
}

function intersectScalars(first: Schema, second: Schema, lookup: Lookup): Schema | 'never' | null {
  if (first.kind === 'literal') return filterValues(first, second, lookup)
  if (second.kind === 'literal') return filterValues(second, first, lookup)
  if (first.kind === 'boolean' && second.kind === 'boolean') return first
  if (first.kind === 'string' && second.kind === 'string') return intersectStrings(first, second)
  if (first.kind === 'array' && second.kind === 'array') return intersectArrays(first, second)
  return first.kind === 'number' && second.kind === 'number' ? intersectNumbers(first, second) : null
}

function filterValues(literal: LiteralSchema, other: Schema, lookup: Lookup): Schema | 'never' {
  const values = literal.values.filter((value) => couldMatch(other, value, lookup))
  return values.length === 0 ? 'never' : { ...literal, values }
}

function intersectStrings(first: StringSchema, second: StringSchema): Schema | null {
  if (conflict(first.format, second.format) || conflict(first.pattern, second.pattern)) return null
  return {
    ...first,
    annotations: mergeAnnotations(first.annotations, second.annotations),
    format: first.format ?? second.format,
    pattern: first.pattern ?? second.pattern,
    patternFlags: first.pattern === null ? second.patternFlags : first.patternFlags,
    minLength: tighten(Math.max, first.minLength, second.minLength),
    maxLength: tighten(Math.min, first.maxLength, second.maxLength),
  }
}

function intersectNumbers(first: NumberSchema, second: NumberSchema): Schema | null {
  if (conflict(first.format, second.format) || conflict(first.multipleOf, second.multipleOf)) return null
  return {
    ...first,
    annotations: mergeAnnotations(first.annotations, second.annotations),
    integer: first.integer || second.integer,
    format: first.format ?? second.format,
    multipleOf: first.multipleOf ?? second.multipleOf,
    minimum: tighten(Math.max, first.minimum, second.minimum),
    exclusiveMinimum: tighten(Math.max, first.exclusiveMinimum, second.exclusiveMinimum),
    maximum: tighten(Math.min, first.maximum, second.maximum),
    exclusiveMaximum: tighten(Math.min, first.exclusiveMaximum, second.exclusiveMaximum),
  }
}

/** Tuples and counted items are not merged. */
function intersectArrays(first: ArraySchema, second: ArraySchema): Schema | null {
  if ([first, second].some(({ prefixItems, contains }) => prefixItems.length > 0 || contains !== null))
    return null
  return {
    ...first,
    annotations: mergeAnnotations(first.annotations, second.annotations),
    items: areSame(first.items, second.items) ? first.items : intersect([first.items, second.items]),
    minItems: tighten(Math.max, first.minItems, second.minItems),
    maxItems: tighten(Math.min, first.maxItems, second.maxItems),
    uniqueItems: first.uniqueItems || second.uniqueItems,
  }
}

function conflict<Value>(first: Value | null, second: Value | null): boolean {
  return first !== null && second !== null && first !== second
}
