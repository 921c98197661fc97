import { isJsonObject, type Json } from '../../json.ts'
import { testPattern } from '../pattern/test-pattern.ts'
import * as problems from '../problems.ts'
import { getOwn, readNumber, readObject, readStrings } from '../read.ts'
import type { ObjectSchema, Property, Schema } from '../types.ts'
import { compilePattern } from './compile-pattern.ts'
import { jsonTypes } from './json-types.ts'
import type { SchemaInput } from './schema-input.ts'
import { noAnnotations, unknownSchema } from './schemas.ts'

/** Reads object keywords. */
export function readObjectSchema(input: SchemaInput): ObjectSchema {
  const { schema } = input
  const patternProperties = readPatternProperties(input)
  // Properties that an invalid pattern would have allowed must not be treated as other properties.
  const isComplete = patternProperties.length === countKeys(schema.patternProperties)
  const additional = isComplete ? readAdditional(input) : unknownSchema
  const dependent = readObject(schema, 'dependentRequired')
  const names = getOwn(schema, 'propertyNames')
  return {
    kind: 'object',
    annotations: noAnnotations,
    properties: readProperties(input, { patternProperties, additional }),
    patternProperties,
    additional,
    propertyNames: names === undefined ? null : input.readInPlace(jsonTypes.string, names, 'propertyNames'),
    minProperties: readNumber(schema, 'minProperties'),
    maxProperties: readNumber(schema, 'maxProperties'),
    dependentRequired: Object.keys(dependent).map((property) => ({
      property,
      requires: readStrings(dependent, property),
    })),
    isOpen: getOwn(schema, 'additionalProperties') !== undefined && additional.kind === 'unknown',
  }
}

function readProperties(
  { schema, readPart, report }: SchemaInput,
  others: Pick<ObjectSchema, 'patternProperties' | 'additional'>,
): readonly Property[] {
  const required = new Set(readStrings(schema, 'required'))
  const properties = Object.entries(readObject(schema, 'properties')).map(([name, value]): Property => {
    const isRequired = required.delete(name)
    return { name, required: isRequired, schema: readPart(value, 'properties', name) }
  })
  // The remaining names are required but not declared, so they must match the schema of other properties.
  for (const name of required) {
    const matches = others.patternProperties.map(({ pattern, flags }) => testPattern(pattern, flags, name))
    const covering = others.patternProperties[matches.indexOf(true)]?.schema
    const undeclared =
      covering ?? (matches.every((each) => each === false) ? others.additional : unknownSchema)
    if (undeclared.kind === 'never') {
      report(problems.requiredForbidden, { property: name }, 'required')
    }
    properties.push({ name, required: true, schema: undeclared })
  }
  return properties
}

function readAdditional({ schema, readPart }: SchemaInput): Schema {
  const additional = getOwn(schema, 'additionalProperties')
  return additional === undefined ? unknownSchema : readPart(additional, 'additionalProperties')
}

function readPatternProperties(input: SchemaInput): ObjectSchema['patternProperties'] {
  const entries = Object.entries(readObject(input.schema, 'patternProperties'))
  return entries.flatMap(([source, value]) => {
    const pattern = compilePattern(input, source, 'patternProperties', source)
    if (pattern === null) return []
    const schema = input.readPart(value, 'patternProperties', source)
    return [{ pattern: pattern.source, flags: pattern.flags, schema }]
  })
}

function countKeys(value: Json | undefined): number {
  return isJsonObject(value) ? Object.keys(value).length : 0
}
