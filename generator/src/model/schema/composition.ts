import type { JsonObject } from '../../json.ts'
import * as problems from '../problems.ts'
import { getOwn, readList, readObject } from '../read.ts'
import type { NotSchema, Schema } from '../types.ts'
import { allTypes, jsonTypes, type TypeSet } from './json-types.ts'
import { readDiscriminator } from './read-discriminator.ts'
import type { SchemaInput } from './schema-input.ts'
import { intersect, neverSchema, noAnnotations, objectWith, uniteAny, unknownSchema } from './schemas.ts'

/** Reads the keywords that apply other schemas to the same value; every result must match. */
export function readComposition(input: SchemaInput, types: TypeSet | null): readonly Schema[] {
  return [
    ...readMembers(input, 'allOf', types),
    ...readUnion(input, 'anyOf', types),
    ...readUnion(input, 'oneOf', types),
    ...readNot(input, types),
    ...readCondition(input, types),
    ...readDependentSchemas(input, types),
  ]
}

/** A schema of all other values. */
export function negate(schema: Schema): Schema {
  if (schema.kind === 'unknown') return neverSchema
  if (schema.kind === 'never') return unknownSchema
  return { kind: 'not', annotations: noAnnotations, schema } satisfies NotSchema
}

function readMembers(
  { schema, readInPlace }: SchemaInput,
  keyword: 'allOf' | 'anyOf' | 'oneOf',
  types: TypeSet | null,
): readonly Schema[] {
  return readList(schema, keyword).map((member, index) => readInPlace(types, member, keyword, String(index)))
}

function readUnion(input: SchemaInput, keyword: 'anyOf' | 'oneOf', types: TypeSet | null): readonly Schema[] {
  if (getOwn(input.schema, keyword) === undefined) return []
  const members = readMembers(input, keyword, types)
  const [only] = members
  if (only === undefined) {
    input.report(problems.unionEmpty, { keyword }, keyword)
    return []
  }
  if (members.length === 1) return [only]
  const mode = keyword === 'oneOf' ? 'one' : 'any'
  const discriminator = readDiscriminator(input)
  return [{ kind: 'union', annotations: noAnnotations, at: input.at, mode, members, discriminator }]
}

/** A negated schema must not be read as narrower than it is, so all possible types are included. */
function readNot(input: SchemaInput, types: TypeSet | null): readonly Schema[] {
  const not = getOwn(input.schema, 'not')
  if (not === undefined) return []
  const negated = input.readInPlace(types ?? allTypes, not, 'not')
  input.negate(negated)
  return [negate(negated)]
}

/**
 * `if` with `then` and `else`: either the condition and `then` match, or the condition does not match and `else` does.
 */
function readCondition(input: SchemaInput, types: TypeSet | null): readonly Schema[] {
  const [condition, then, otherwise] = ['if', 'then', 'else'].map((keyword) => {
    const value = getOwn(input.schema, keyword)
    return value === undefined ? undefined : input.readInPlace(types ?? allTypes, value, keyword)
  })
  if (condition === undefined || (then === undefined && otherwise === undefined)) return []
  input.negate(condition)
  return [
    uniteAny([
      intersect([condition, then ?? unknownSchema]),
      intersect([negate(condition), otherwise ?? unknownSchema]),
    ]),
  ]
}

/** For each property: either it is absent, or the schema matches. */
function readDependentSchemas(input: SchemaInput, types: TypeSet | null): readonly Schema[] {
  const dependent = readObject(input.schema, 'dependentSchemas')
  return Object.entries(dependent).map(([name, value]) => {
    const dependency = input.readInPlace(types ?? jsonTypes.object, value, 'dependentSchemas', name)
    return uniteAny([negate(objectWith(name, unknownSchema)), dependency])
  })
}

/** Returns whether a schema applies other schemas to the same value. */
export function isComposed(schema: JsonObject): boolean {
  return composing.some((keyword) => getOwn(schema, keyword) !== undefined)
}

const composing = ['$ref', 'allOf', 'anyOf', 'oneOf', 'if', 'dependentSchemas']
