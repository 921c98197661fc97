import type { JsonObject } from '../../json.ts'
import { type Location, locateBelow, locateChild } from '../location.ts'
import { problems } from '../problems.ts'
import { getOwn, readList, readObject } from '../read.ts'
import type { NotSchema, Schema } from '../types.ts'
import { allTypes, jsonTypes, type TypeSet } from './json-types.ts'
import type { KeywordReader, Scope } from './keyword-reader.ts'
import { readDiscriminator } from './read-discriminator.ts'
import { anyObject, intersect, neverSchema, noAnnotations, uniteAny, unknownSchema } from './schemas.ts'

/** Reads the keywords that apply other schemas to the same value; every result must match. */
export function readComposition(
  reader: KeywordReader,
  schema: JsonObject,
  at: Location,
  scope: Scope,
  types: TypeSet | null,
): readonly Schema[] {
  return [
    ...readMembers(reader, schema, 'allOf', at, scope, types),
    ...readUnion(reader, schema, 'anyOf', at, scope, types),
    ...readUnion(reader, schema, 'oneOf', at, scope, types),
    ...readNot(reader, schema, at, scope, types),
    ...readCondition(reader, schema, at, scope, types),
    ...readDependentSchemas(reader, schema, at, scope, types),
  ]
}

/** A schema of all other values. */
export function negate(schema: Schema): Schema {
  if (schema.kind === 'unknown') return neverSchema
  if (schema.kind === 'never') return unknownSchema
  return { kind: 'not', annotations: noAnnotations, schema } satisfies NotSchema
}

function readMembers(
  reader: KeywordReader,
  schema: JsonObject,
  keyword: 'allOf' | 'anyOf' | 'oneOf',
  at: Location,
  scope: Scope,
  types: TypeSet | null,
): readonly Schema[] {
  return readList(schema, keyword).map((member, index) =>
    reader.readInPlace(member, locateBelow(at, keyword, String(index)), scope, types),
  )
}

function readUnion(
  reader: KeywordReader,
  schema: JsonObject,
  keyword: 'anyOf' | 'oneOf',
  at: Location,
  scope: Scope,
  types: TypeSet | null,
): readonly Schema[] {
  if (getOwn(schema, keyword) === undefined) return []
  const members = readMembers(reader, schema, keyword, at, scope, types)
  const [only] = members
  if (only === undefined) {
    reader.context.report(locateChild(at, keyword), problems.unionEmpty, { keyword })
    return []
  }
  if (members.length === 1) return [only]
  const mode = keyword === 'oneOf' ? 'one' : 'any'
  const discriminator = readDiscriminator(reader, schema)
  return [{ kind: 'union', annotations: noAnnotations, at, mode, members, discriminator }]
}

/** A negated schema must not be read as narrower than it is, so all possible types are included. */
function readNot(
  reader: KeywordReader,
  schema: JsonObject,
  at: Location,
  scope: Scope,
  types: TypeSet | null,
): readonly Schema[] {
  const not = getOwn(schema, 'not')
  if (not === undefined) return []
  const negated = reader.readInPlace(not, locateChild(at, 'not'), scope, types ?? allTypes)
  reader.negate(negated)
  return [negate(negated)]
}

/**
 * `if` with `then` and `else`: either the condition and `then` match, or the condition does not match and `else` does.
 */
function readCondition(
  reader: KeywordReader,
  schema: JsonObject,
  at: Location,
  scope: Scope,
  types: TypeSet | null,
): readonly Schema[] {
  const [condition, then, otherwise] = ['if', 'then', 'else'].map((keyword) => {
    const value = getOwn(schema, keyword)
    if (value === undefined) return undefined
    return reader.readInPlace(value, locateChild(at, keyword), scope, types ?? allTypes)
  })
  if (condition === undefined || (then === undefined && otherwise === undefined)) return []
  reader.negate(condition)
  return [
    uniteAny([
      intersect([condition, then ?? unknownSchema]),
      intersect([negate(condition), otherwise ?? unknownSchema]),
    ]),
  ]
}

/** For each property: either it is absent, or the schema matches. */
function readDependentSchemas(
  reader: KeywordReader,
  schema: JsonObject,
  at: Location,
  scope: Scope,
  types: TypeSet | null,
): readonly Schema[] {
  const dependent = readObject(schema, 'dependentSchemas')
  return Object.entries(dependent).map(([name, value]) => {
    const present: Schema = { ...anyObject, properties: [{ name, required: true, schema: unknownSchema }] }
    const location = locateBelow(at, 'dependentSchemas', name)
    return uniteAny([negate(present), reader.readInPlace(value, location, scope, types ?? jsonTypes.object)])
  })
}

/** Returns whether a schema applies other schemas to the same value. */
export function isComposed(schema: JsonObject): boolean {
  return composing.some((keyword) => getOwn(schema, keyword) !== undefined)
}

const composing = ['$ref', 'allOf', 'anyOf', 'oneOf', 'if', 'dependentSchemas']
