import type { ArraySchema, ObjectSchema, Schema, UnionSchema } from '../../src/model/types.ts'

/**
 * Writes a schema of the model on one line, so that tests can state their expectation: `{ a: string, b?: Pet | null }`.
 * `^` separates members that exclude each other, `...` before what any other property or item must be.
 */
export function printSchema(schema: Schema): string {
  switch (schema.kind) {
    case 'string':
      return withBounds(schema.binary ? 'bytes' : 'string', {
        format: schema.format,
        min: schema.minLength,
        max: schema.maxLength,
        pattern: schema.pattern === null ? null : `/${schema.pattern}/${schema.patternFlags}`,
      })
    case 'number':
      return withBounds(schema.integer ? 'integer' : 'number', {
        format: schema.format,
        min: schema.minimum,
        above: schema.exclusiveMinimum,
        max: schema.maximum,
        below: schema.exclusiveMaximum,
        step: schema.multipleOf,
      })
    case 'literal':
      return schema.values.map((value) => JSON.stringify(value)).join(' | ')
    case 'array':
      return printArray(schema)
    case 'object':
      return printObject(schema)
    case 'union':
      return printUnion(schema)
    case 'intersection':
      return schema.members.map(printMember).join(' & ')
    case 'not':
      return `!${printMember(schema.schema)}`
    case 'reference':
      return schema.name
    default:
      return schema.kind
  }
}

function printArray(schema: ArraySchema): string {
  const { prefixItems, items, contains } = schema
  const rest = items.kind === 'never' ? [] : [`...${printSchema(items)}`]
  const text =
    prefixItems.length === 0 && items.kind !== 'never'
      ? `${printMember(items)}[]`
      : `[${[...prefixItems.map(printSchema), ...rest].join(', ')}]`
  return withBounds(text, {
    min: schema.minItems,
    max: schema.maxItems,
    unique: schema.uniqueItems || null,
    contains: contains && `${contains.min}..${contains.max ?? ''} of ${printSchema(contains.schema)}`,
  })
}

function printObject(schema: ObjectSchema): string {
  const { additional, patternProperties } = schema
  const members = [
    ...schema.properties.map(
      ({ name, required, schema }) => `${name}${required ? '' : '?'}: ${printSchema(schema)}`,
    ),
    ...patternProperties.map(({ pattern, flags, schema }) => `/${pattern}/${flags}: ${printSchema(schema)}`),
    ...(additional.kind === 'unknown' ? [] : [`...${printSchema(additional)}`]),
  ]
  return withBounds(members.length === 0 ? '{}' : `{ ${members.join(', ')} }`, {
    names: schema.propertyNames && printSchema(schema.propertyNames),
    min: schema.minProperties,
    max: schema.maxProperties,
    needs:
      schema.dependentRequired
        .map(({ property, requires }) => `${property}: ${requires.join(' ')}`)
        .join(', ') || null,
  })
}

function printUnion({ members, mode, discriminator }: UnionSchema): string {
  const text = members.map(printMember).join(mode === 'one' ? ' ^ ' : ' | ')
  if (discriminator === null) return text
  const values = discriminator.values.map((list) => list.join('+')).join(', ')
  return `${text} by ${discriminator.property}${discriminator.exact ? '' : '?'} (${values})`
}

/** A member of something larger, in parentheses where it could be misread. */
function printMember(schema: Schema): string {
  const text = printSchema(schema)
  return schema.kind === 'union' || schema.kind === 'intersection' ? `(${text})` : text
}

function withBounds(
  text: string,
  bounds: Readonly<Record<string, string | number | boolean | null>>,
): string {
  const parts = Object.entries(bounds).flatMap(([key, value]) =>
    value === null ? [] : [value === true ? key : `${key} ${value}`],
  )
  return parts.length === 0 ? text : `${text} <${parts.join(', ')}>`
}
