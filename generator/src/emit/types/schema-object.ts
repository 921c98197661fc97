/** The model's schemas as plain schema objects, in the part of the vocabulary that openapi-typescript reads. */
import type { SchemaObject } from 'openapi-typescript'
import { anyObject, noAnnotations } from '../../model/schema/schemas.ts'
import type { Annotations, ObjectSchema, Property, Schema, UnionSchema } from '../../model/types.ts'
import { cleanText } from '../comment.ts'

/** Under this key stands the model's schema where openapi-typescript would widen it or get it wrong. */
export const exactKey = 'x-exact'

/** Under this key stands the name of a type that says what the schema would. */
export const nameKey = 'x-name'

/** Marks text that stands beside listed texts. */
export const otherText: unique symbol = Symbol('other text')

/** A schema object that says what the model's schema says. */
export function toSchemaObject(schema: Schema): SchemaObject {
  return { ...toAnnotations(schema.annotations), ...toType(schema) } as SchemaObject
}

function toType(schema: Schema): object {
  switch (schema.kind) {
    case 'unknown':
      return {}
    case 'string':
      return schema.binary || schema.date || otherText in schema
        ? exactly(schema)
        : { type: 'string', ...(schema.format === null ? {} : { format: cleanText(schema.format) }) }
    case 'number':
      return { type: schema.integer ? 'integer' : 'number' }
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
 * The members of a union as its type has them: each with the values that choose it, since a property that is any text
 * by itself narrows nothing; and any text beside listed ones kept apart from them, so that editors go on to offer them.
 */
function listMembers({ members, discriminator }: UnionSchema): readonly Schema[] {
  const hasTexts = members.some(
    (member) => member.kind === 'literal' && member.values.some((value) => typeof value === 'string'),
  )
  return members.map((member, index) => {
    if (hasTexts && member.kind === 'string' && !member.binary) return { ...member, [otherText]: true }
    const values = discriminator?.exact === false ? (discriminator.values[index] ?? []) : []
    return discriminator === null || values.length === 0
      ? member
      : withTag(member, discriminator.property, values)
  })
}

function withTag(member: Schema, property: string, values: readonly string[]): Schema {
  const tag: Schema = { kind: 'literal', annotations: noAnnotations, values }
  const tagged = toObject([{ name: property, schema: tag, required: true }])
  return { kind: 'intersection', annotations: noAnnotations, members: [member, tagged] }
}

/** An object that has these properties, and may have others. */
export function toObject(properties: readonly Property[]): ObjectSchema {
  return { ...anyObject, properties }
}

/** What is written as the name of a type. */
export function toReferenceObject(name: string): SchemaObject {
  return { type: 'object', [nameKey]: name } as SchemaObject
}

function exactly(schema: Schema): object {
  return { type: 'object', [exactKey]: schema }
}

/** Whether declared properties, or an index signature, but not both, tell the whole type. */
function isPlainObject({ properties, additional, patternProperties }: ObjectSchema): boolean {
  if (properties.length === 0) return additional.kind !== 'never' || patternProperties.length > 0
  return patternProperties.length === 0 && (additional.kind === 'unknown' || additional.kind === 'never')
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

/** What a docstring shows. Text is made harmless here, since the engine only knows how to keep a comment closed. */
function toAnnotations({ title, description, deprecated, default: preset, examples }: Annotations): object {
  const [example] = examples
  return {
    ...(title === null ? {} : { title: cleanText(title) }),
    ...(description === null ? {} : { description: cleanText(description) }),
    ...(deprecated ? { deprecated } : {}),
    ...(preset === undefined ? {} : { default: cleanText(JSON.stringify(preset)) }),
    ...(example === undefined ? {} : { example: cleanText(JSON.stringify(example)) }),
  }
}
