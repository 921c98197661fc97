/** The model's schemas as plain schema objects, in the subset of keywords that openapi-typescript reads. */
import type { SchemaObject } from 'openapi-typescript'
import { anyObject } from '../../model/schema/schemas.ts'
import { toTaggedMember } from '../../model/schema/tag-members.ts'
import type { ObjectSchema, Property, Schema, UnionSchema } from '../../model/types.ts'
import { cleanText } from '../comment.ts'
import { describeChoice } from './describe-choice.ts'

/** The key of the model's schema if openapi-typescript would print it too wide or wrong. */
export const exactKey = 'x-exact'

/** The key of a type name that replaces the schema. */
export const nameKey = 'x-name'

/** Marks a string type next to listed strings. */
export const otherString: unique symbol = Symbol('other string')

/** A schema object for a schema of the model. */
export function toSchemaObject(schema: Schema): SchemaObject {
  return { ...toAnnotations(schema), ...toType(schema) } as SchemaObject
}

function toType(schema: Schema): object {
  switch (schema.kind) {
    case 'unknown':
      return {}
    case 'string':
      return schema.binary || schema.date || otherString in schema
        ? exactly(schema)
        : { type: 'string', ...(schema.format === null ? {} : { format: cleanText(schema.format) }) }
    case 'number':
      return schema.bigint ? exactly(schema) : { type: schema.integer ? 'integer' : 'number' }
    case 'boolean':
    case 'null':
      return { type: schema.kind }
    case 'array':
      return schema.prefixItems.length > 0 || schema.items.kind === 'never'
        ? exactly(schema)
        : { type: 'array', items: toSchemaObject(schema.items) }
    case 'object':
      return isPlainObject(schema) ? toPlainObject(schema) : exactly(schema)
    case 'union':
      return schema.members.length === 0
        ? exactly(schema)
        : { anyOf: listMembers(schema).map(toSchemaObject) }
    case 'intersection':
      return schema.members.length === 0 ? {} : exactly(schema)
    case 'not':
      return {}
    case 'never':
    case 'literal':
    case 'reference':
      return exactly(schema)
  }
}

/**
 * The members of a union as printed: each with the values that select it, because a plain string property narrows
 * nothing; and `string` kept separate from listed strings, so that editors still suggest those.
 */
function listMembers(union: UnionSchema): readonly Schema[] {
  const { members } = union
  const hasTexts = members.some(
    (member) => member.kind === 'literal' && member.values.some((value) => typeof value === 'string'),
  )
  return members.map((member, index) => {
    if (hasTexts && member.kind === 'string' && !member.binary) return { ...member, [otherString]: true }
    return toTaggedMember(union, index)
  })
}

/** An object with these properties, and possibly others. */
export function toObject(properties: readonly Property[]): ObjectSchema {
  return { ...anyObject, properties }
}

/** A schema object that is printed as a type name. */
export function toReferenceObject(name: string): SchemaObject {
  return { type: 'object', [nameKey]: name } as SchemaObject
}

function exactly(schema: Schema): object {
  return { type: 'object', [exactKey]: schema }
}

/** Returns whether the type consists of declared properties or an index signature, but not both. */
function isPlainObject({ properties, additional, patternProperties, isOpen }: ObjectSchema): boolean {
  if (properties.length === 0) return additional.kind !== 'never' || patternProperties.length > 0
  if (patternProperties.length > 0 || isOpen) return false
  return additional.kind === 'unknown' || additional.kind === 'never'
}

function toPlainObject({ properties, additional, patternProperties }: ObjectSchema): object {
  if (properties.length === 0) {
    const others = [...patternProperties.map(({ schema }) => schema), additional].filter(
      ({ kind }) => kind !== 'never',
    )
    const [only] = others
    const value = others.length === 1 && only ? toSchemaObject(only) : { anyOf: others.map(toSchemaObject) }
    return {
      type: 'object',
      additionalProperties: others.some(({ kind }) => kind === 'unknown') ? true : value,
    }
  }
  return {
    type: 'object',
    properties: Object.fromEntries(properties.map(({ name, schema }) => [name, toSchemaObject(schema)])),
    required: properties.filter(({ required }) => required).map(({ name }) => name),
  }
}

/**
 * The annotations for a docstring. Text is sanitized here, because the engine only prevents it from closing the
 * comment.
 */
function toAnnotations(schema: Schema): object {
  const { title, description, deprecated, default: preset, examples } = schema.annotations
  const [example] = examples
  const text = [description, describeChoice(schema)].filter((part) => part !== null).join('\n\n')
  return {
    ...(title === null ? {} : { title: cleanText(title) }),
    ...(text === '' ? {} : { description: cleanText(text) }),
    ...(deprecated ? { deprecated } : {}),
    ...(preset === undefined ? {} : { default: cleanText(JSON.stringify(preset)) }),
    ...(example === undefined ? {} : { example: cleanText(JSON.stringify(example)) }),
  }
}
