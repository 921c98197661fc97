import { mapSchemas } from './map-schemas.ts'
import { noAnnotations } from './schema/schemas.ts'
import { mapChildren } from './schema/walk.ts'
import type { LiteralSchema, Model, Schema, StringSchema, UnionSchema } from './types.ts'

/**
 * Lets every enum of strings accept any other string, for users who prefer an unknown value over an error when the
 * service adds one. Enums that distinguish the members of a union do not change, and neither do single values.
 */
export function openEnums(model: Model): Model {
  const schemas = new Map(model.schemas.map(({ name, schema }) => [name, schema]))
  const tags = new Set<Schema>()
  const noteTags = (schema: Schema): Schema => {
    if (schema.kind === 'union' && schema.discriminator) {
      for (const member of schema.members)
        collectTags(member, schema.discriminator.property, schemas, tags, 0)
    }
    return mapChildren(schema, noteTags)
  }
  mapSchemas(model, noteTags)
  const open = (schema: Schema): Schema => {
    if (schema.kind === 'literal') return isList(schema) && !tags.has(schema) ? openLiteral(schema) : schema
    return mapChildren(schema, open)
  }
  return mapSchemas(model, open)
}

function isList({ values }: LiteralSchema): boolean {
  return values.filter((value) => typeof value === 'string').length > 1
}

function openLiteral(schema: LiteralSchema): UnionSchema {
  const { annotations } = schema
  return {
    kind: 'union',
    annotations,
    mode: 'any',
    members: [{ ...schema, annotations: noAnnotations }, anyText],
    discriminator: null,
  }
}

const anyText: StringSchema = {
  kind: 'string',
  annotations: noAnnotations,
  format: null,
  minLength: null,
  maxLength: null,
  pattern: null,
  patternFlags: '',
  binary: false,
  date: false,
}

/** The schemas of a property in a member of a union, through all references and compositions. */
function collectTags(
  schema: Schema,
  property: string,
  schemas: ReadonlyMap<string, Schema>,
  tags: Set<Schema>,
  depth: number,
): void {
  if (depth > 20) return
  if (schema.kind === 'reference') {
    const target = schemas.get(schema.name)
    if (target) collectTags(target, property, schemas, tags, depth + 1)
  } else if (schema.kind === 'intersection' || schema.kind === 'union') {
    for (const member of schema.members) collectTags(member, property, schemas, tags, depth + 1)
  } else if (schema.kind === 'object') {
    const tag = schema.properties.find(({ name }) => name === property)?.schema
    if (tag) addLiterals(tag, schemas, tags, 0)
  }
}

function addLiterals(
  schema: Schema,
  schemas: ReadonlyMap<string, Schema>,
  tags: Set<Schema>,
  depth: number,
): void {
  const target = schema.kind === 'reference' ? schemas.get(schema.name) : undefined
  if (schema.kind === 'literal') tags.add(schema)
  else if (target && depth < 20) addLiterals(target, schemas, tags, depth + 1)
}
