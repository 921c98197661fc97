import { showType } from './describe-type.ts'
import { escapeText, writeTable } from './markdown-table.ts'
import type { Schema } from './read-reference.ts'

/** The page that tells what the named schemas of the document hold. */
export function writeSchemaPage(schemas: Readonly<Record<string, Schema>>): string {
  const sections = Object.entries(schemas).map(([name, schema]) => writeSchema(name, schema))
  return [
    '# Schemas',
    'What the API speaks of. Each is a type of `@spice-cloud/types` and a validator of `@spice-cloud/schemas`, of the same name.',
    ...sections,
    '',
  ].join('\n\n')
}

function writeSchema(name: string, schema: Schema): string {
  const { description, properties = {}, required = [] } = schema
  const rows = Object.entries(properties).map(([field, inner]) => [
    `\`${field}\`${required.includes(field) ? ', always there' : ''}`,
    showType(inner),
    inner.description ?? '',
  ])
  return [
    `## ${name} {#${name.toLowerCase()}}`,
    ...(description ? [escapeText(description)] : []),
    rows.length > 0 ? writeTable(['property', 'type', ''], rows) : showType(schema),
  ].join('\n\n')
}
