import type { Schema } from '../types.ts'

/** The direct children of a schema. */
export function listChildren(schema: Schema): readonly Schema[] {
  switch (schema.kind) {
    case 'array':
      return [...schema.prefixItems, schema.items, ...(schema.contains ? [schema.contains.schema] : [])]
    case 'object':
      return [
        ...schema.properties.map((property) => property.schema),
        ...schema.patternProperties.map((property) => property.schema),
        schema.additional,
        ...(schema.propertyNames ? [schema.propertyNames] : []),
      ]
    case 'union':
    case 'intersection':
      return schema.members
    case 'not':
      return [schema.schema]
    default:
      return []
  }
}

/** Replaces the direct children of a schema; returns the schema itself if none of them changes. */
export function mapChildren(schema: Schema, map: (child: Schema) => Schema): Schema {
  const children = listChildren(schema)
  const mapped = children.map(map)
  if (mapped.every((child, index) => child === children[index])) return schema
  const queue = mapped[Symbol.iterator]()
  const next = () => queue.next().value as Schema
  switch (schema.kind) {
    case 'array':
      return {
        ...schema,
        prefixItems: schema.prefixItems.map(next),
        items: next(),
        contains: schema.contains && { ...schema.contains, schema: next() },
      }
    case 'object':
      return {
        ...schema,
        properties: schema.properties.map((property) => ({ ...property, schema: next() })),
        patternProperties: schema.patternProperties.map((property) => ({ ...property, schema: next() })),
        additional: next(),
        propertyNames: schema.propertyNames && next(),
      }
    case 'union':
    case 'intersection':
      return { ...schema, members: mapped }
    case 'not':
      return { ...schema, schema: next() }
    default:
      return schema
  }
}

/** The names of all schemas that a schema refers to, without duplicates, in the order of the document. */
export function listReferences(schema: Schema): readonly string[] {
  const names = new Set<string>()
  const visit = (inner: Schema) => {
    if (inner.kind === 'reference') names.add(inner.name)
    else for (const child of listChildren(inner)) visit(child)
  }
  visit(schema)
  return [...names]
}
