import type { Field } from './kinds.ts'

const schema: Field = { one: 'schema' }
const schemas: Field = { list: 'schema' }
const schemaMap: Field = { map: 'schema' }

/**
 * Keywords of a schema: JSON Schema 2020-12 and the additions of OpenAPI. `normalize/` converts those of older drafts and
 * of 3.0 (`nullable`, `definitions`, ...) before it uses this table.
 */
export const schemaFields: Readonly<Record<string, Field>> = {
  $comment: 'text',
  title: 'text',
  description: 'text',
  default: 'data',
  deprecated: 'boolean',
  readOnly: 'boolean',
  writeOnly: 'boolean',
  type: 'data',
  enum: 'data',
  const: 'data',
  examples: 'data',
  format: 'string',
  multipleOf: 'positive',
  minimum: 'number',
  maximum: 'number',
  exclusiveMinimum: 'number',
  exclusiveMaximum: 'number',
  minLength: 'count',
  maxLength: 'count',
  pattern: 'string',
  minItems: 'count',
  maxItems: 'count',
  uniqueItems: 'boolean',
  minContains: 'count',
  maxContains: 'count',
  minProperties: 'count',
  maxProperties: 'count',
  required: 'strings',
  dependentRequired: { map: 'strings' },
  contentEncoding: 'string',
  contentMediaType: 'string',
  contentSchema: schema,
  prefixItems: schemas,
  items: schema,
  contains: schema,
  unevaluatedItems: schema,
  properties: schemaMap,
  patternProperties: schemaMap,
  additionalProperties: schema,
  unevaluatedProperties: schema,
  propertyNames: schema,
  dependentSchemas: schemaMap,
  allOf: schemas,
  anyOf: schemas,
  oneOf: schemas,
  not: schema,
  if: schema,
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; nobody awaits this table
  then: schema,
  else: schema,
  discriminator: { one: 'discriminator' },
  xml: { one: 'xml' },
  externalDocs: { one: 'externalDocs' },
}

/** Keywords of older drafts, and other locations of definitions, that can contain schemas. */
export const olderSchemaFields: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['$defs', schemaMap],
  ['definitions', schemaMap],
  ['dependencies', schemaMap],
  ['additionalItems', schema],
])
