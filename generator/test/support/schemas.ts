/** Schemas of the model, written shortly, and as JSON Schema. */
import type { Json } from '../../src/json.ts'
import type {
  Annotations,
  ArraySchema,
  Discriminator,
  LiteralSchema,
  NamedSchema,
  NumberSchema,
  ObjectSchema,
  ReferenceSchema,
  Schema,
  StringSchema,
  UnionSchema,
} from '../../src/model/types.ts'

export const annotations: Annotations = {
  title: null,
  description: null,
  deprecated: false,
  readOnly: false,
  writeOnly: false,
  default: undefined,
  examples: [],
}

type Rest<S> = Partial<Omit<S, 'kind' | 'annotations'>>

export const unknown: Schema = { kind: 'unknown', annotations }
export const never: Schema = { kind: 'never', annotations }
export const nothing: Schema = { kind: 'null', annotations }
export const boolean: Schema = { kind: 'boolean', annotations }

export function string(rest: Rest<StringSchema> = {}): StringSchema {
  const plain = {
    format: null,
    minLength: null,
    maxLength: null,
    pattern: null,
    patternFlags: 'u',
    binary: false,
    date: false,
  } as const
  return { kind: 'string', annotations, ...plain, ...rest }
}

export function number(rest: Rest<NumberSchema> = {}): NumberSchema {
  const bounds = { minimum: null, exclusiveMinimum: null, maximum: null, exclusiveMaximum: null }
  return {
    kind: 'number',
    annotations,
    integer: false,
    format: null,
    multipleOf: null,
    bigint: false,
    ...bounds,
    ...rest,
  }
}

export function literal(...values: readonly Json[]): LiteralSchema {
  return { kind: 'literal', annotations, values }
}

export function array(items: Schema, rest: Rest<ArraySchema> = {}): ArraySchema {
  const plain = { prefixItems: [], minItems: null, maxItems: null, uniqueItems: false, contains: null }
  return { kind: 'array', annotations, items, ...plain, ...rest }
}

/** An object whose optional properties have a `?` behind their names. */
export function object(
  properties: Readonly<Record<string, Schema>>,
  rest: Rest<ObjectSchema> = {},
): ObjectSchema {
  return {
    kind: 'object',
    annotations,
    properties: Object.entries(properties).map(([name, schema]) => ({
      name: name.replace(/\?$/, ''),
      schema,
      required: !name.endsWith('?'),
    })),
    patternProperties: [],
    additional: unknown,
    propertyNames: null,
    minProperties: null,
    maxProperties: null,
    dependentRequired: [],
    isOpen: false,
    ...rest,
  }
}

export function union(
  mode: 'one' | 'any',
  members: readonly Schema[],
  rest: Rest<UnionSchema> = {},
): UnionSchema {
  return { kind: 'union', annotations, mode, members, discriminator: null, ...rest }
}

/** A discriminator; without a mapping, the members have the values themselves. */
export function discriminator(
  property: string,
  values: Discriminator['values'],
  rest: Partial<Discriminator> = {},
): Discriminator {
  const plain = { implied: values.map(() => false), exact: true, decides: false, names: new Map() }
  return { property, values, ...plain, ...rest }
}

export function intersection(...members: readonly Schema[]): Schema {
  return { kind: 'intersection', annotations, members }
}

export function not(schema: Schema): Schema {
  return { kind: 'not', annotations, schema }
}

export function reference(name: string): ReferenceSchema {
  return { kind: 'reference', annotations, name }
}

export function named(name: string, schema: Schema, recursive = false): NamedSchema {
  return {
    documentName: name,
    name,
    variant: 'whole',
    schema,
    recursive,
    pointer: `#/components/schemas/${name}`,
  }
}

/** The same as JSON Schema (2020-12), for a validator that we did not write. */
export function toJsonSchema(schema: Schema): Json {
  switch (schema.kind) {
    case 'unknown':
      return true
    case 'never':
      return false
    case 'null':
    case 'boolean':
      return { type: schema.kind }
    case 'string': {
      const { format, minLength, maxLength, pattern } = schema
      return present({ type: 'string', format, minLength, maxLength, pattern })
    }
    case 'number': {
      const { format, minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf } = schema
      const type = schema.integer ? 'integer' : 'number'
      return present({ type, format, minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf })
    }
    case 'literal':
      return { enum: schema.values }
    case 'array': {
      const { minItems, maxItems, uniqueItems, contains } = schema
      return present({
        type: 'array',
        prefixItems: schema.prefixItems.length === 0 ? null : schema.prefixItems.map(toJsonSchema),
        items: toJsonSchema(schema.items),
        minItems,
        maxItems,
        // Apart, since beside `prefixItems` Ajv compares only items of the type of `items`, and counts none in `not`.
        allOf: [
          { uniqueItems },
          present({
            contains: contains && toJsonSchema(contains.schema),
            minContains: contains?.min ?? null,
            maxContains: contains?.max ?? null,
          }),
        ],
      })
    }
    case 'object': {
      const { minProperties, maxProperties } = schema
      return present({
        type: 'object',
        properties: Object.fromEntries(
          schema.properties.map((property) => [property.name, toJsonSchema(property.schema)]),
        ),
        required: schema.properties.filter(({ required }) => required).map(({ name }) => name),
        patternProperties: Object.fromEntries(
          schema.patternProperties.map((other) => [other.pattern, toJsonSchema(other.schema)]),
        ),
        additionalProperties: toJsonSchema(schema.additional),
        propertyNames: schema.propertyNames && toJsonSchema(schema.propertyNames),
        minProperties,
        maxProperties,
        dependentRequired: Object.fromEntries(
          schema.dependentRequired.map(({ property, requires }) => [property, requires]),
        ),
      })
    }
    case 'union':
      return { [schema.mode === 'one' ? 'oneOf' : 'anyOf']: schema.members.map(toJsonSchema) }
    case 'intersection':
      return { allOf: schema.members.map(toJsonSchema) }
    case 'not':
      return { not: toJsonSchema(schema.schema) }
    case 'reference':
      return { $ref: `#/$defs/${schema.name}` }
  }
}

function present(keywords: Readonly<Record<string, Json>>): Json {
  return Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== null))
}
