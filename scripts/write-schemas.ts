import { showType } from './describe-type.ts'
import { escapeText, writeTable } from './markdown-table.ts'
import type { Schema } from './read-reference.ts'

/** The page of the named schemas of the document. */
export function writeSchemaPage(schemas: Readonly<Record<string, Schema>>): string {
  const sections = Object.entries(schemas).map(([name, schema]) => writeSchema(name, schema))
  return [
    '# Schemas',
    'The objects of the API. Each is a type in `@spice-cloud/types` and a validator in `@spice-cloud/schemas` with the same name.',
    ...sections,
    '',
  ].join('\n\n')
}

function writeSchema(name: string, schema: Schema): string {
  const { description, properties = {}, required = [] } = schema
  const rows = Object.entries(properties).map(([field, inner]) => [
    `\`${field}\`${required.includes(field) ? ', always present' : ''}`,
    showType(inner),
    inner.description ?? '',
  ])
  return [
    `## ${name} {#${name.toLowerCase()}}`,
    ...(description ? [escapeText(description)] : []),
    rows.length > 0 ? writeTable(['property', 'type', ''], rows) : showType(schema),
  ].join('\n\n')
}
