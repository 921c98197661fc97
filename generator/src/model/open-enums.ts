import { mapSchemas } from './map-schemas.ts'
import { listParts } from './schema/list-parts.ts'
import { createLookup, resolveSchema } from './schema/resolve-schema.ts'
import { anyString, noAnnotations, uniteAny } from './schema/schemas.ts'
import { mapChildren } from './schema/walk.ts'
import type { LiteralSchema, Model, Schema } from './types.ts'

/**
 * Lets every enum of strings accept any other string, for users who prefer an unknown value over an error when the
 * service adds one. Enums that distinguish the members of a union do not change, and neither do single values.
 */
export function openEnums(model: Model): Model {
  const lookup = createLookup(model.schemas)
  const tags = new Set<Schema>()
  const noteTags = (schema: Schema): Schema => {
    const discriminator = schema.kind === 'union' ? schema.discriminator : null
    for (const part of discriminator ? listParts(schema, lookup) : []) {
      if (part.kind !== 'object') continue
      const tag = part.properties.find(({ name }) => name === discriminator?.property)?.schema
      const target = tag && resolveSchema(tag, lookup)
      if (target) tags.add(target)
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

function openLiteral(schema: LiteralSchema): Schema {
  return uniteAny([{ ...schema, annotations: noAnnotations }, anyString], schema.annotations)
}
