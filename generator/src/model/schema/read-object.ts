import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { type Location, locateBelow, locateChild } from '../location.ts'
import { testPattern } from '../pattern/test-pattern.ts'
import { problems } from '../problems.ts'
import { getOwn, readNumber, readObject, readStrings } from '../read.ts'
import type { ObjectSchema, Property, Schema } from '../types.ts'
import { compilePattern } from './compile-pattern.ts'
import { jsonTypes } from './json-types.ts'
import type { KeywordReader, Scope } from './keyword-reader.ts'
import { noAnnotations, unknownSchema } from './schemas.ts'

/** Reads object keywords. */
export function readObjectSchema(
  reader: KeywordReader,
  schema: JsonObject,
  at: Location,
  scope: Scope,
): ObjectSchema {
  const patternProperties = readPatternProperties(reader, schema, at, scope)
  // Properties that an invalid pattern would have allowed must not be treated as other properties.
  const isComplete = patternProperties.length === countKeys(schema.patternProperties)
  const additional = isComplete ? readAdditional(reader, schema, at, scope) : unknownSchema
  const dependent = readObject(schema, 'dependentRequired')
  const names = getOwn(schema, 'propertyNames')
  return {
    kind: 'object',
    annotations: noAnnotations,
    properties: readProperties(reader, schema, at, scope, { patternProperties, additional }),
    patternProperties,
    additional,
    propertyNames:
      names === undefined
        ? null
        : reader.readInPlace(names, locateChild(at, 'propertyNames'), scope, jsonTypes.string),
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
  reader: KeywordReader,
  schema: JsonObject,
  at: Location,
  scope: Scope,
  others: Pick<ObjectSchema, 'patternProperties' | 'additional'>,
): readonly Property[] {
  const required = new Set(readStrings(schema, 'required'))
  const properties = Object.entries(readObject(schema, 'properties')).map(([name, value]): Property => {
    const isRequired = required.delete(name)
    return {
      name,
      required: isRequired,
      schema: reader.readPart(value, locateBelow(at, 'properties', name), scope),
    }
  })
  // The remaining names are required but not declared, so they must match the schema of other properties.
  for (const name of required) {
    const matches = others.patternProperties.map(({ pattern, flags }) => testPattern(pattern, flags, name))
    const covering = others.patternProperties[matches.indexOf(true)]?.schema
    const undeclared =
      covering ?? (matches.every((each) => each === false) ? others.additional : unknownSchema)
    if (undeclared.kind === 'never') {
      reader.context.report(locateChild(at, 'required'), problems.requiredForbidden, { property: name })
    }
    properties.push({ name, required: true, schema: undeclared })
  }
  return properties
}

function readAdditional(reader: KeywordReader, schema: JsonObject, at: Location, scope: Scope): Schema {
  const additional = getOwn(schema, 'additionalProperties')
  if (additional === undefined) return unknownSchema
  return reader.readPart(additional, locateChild(at, 'additionalProperties'), scope)
}

function readPatternProperties(
  reader: KeywordReader,
  schema: JsonObject,
  at: Location,
  scope: Scope,
): ObjectSchema['patternProperties'] {
  const entries = Object.entries(readObject(schema, 'patternProperties'))
  return entries.flatMap(([source, value]) => {
    const location = locateBelow(at, 'patternProperties', source)
    const pattern = compilePattern(reader.context, source, location)
    if (pattern === null) return []
    return [
      { pattern: pattern.source, flags: pattern.flags, schema: reader.readPart(value, location, scope) },
    ]
  })
}

function countKeys(value: Json | undefined): number {
  return isJsonObject(value) ? Object.keys(value).length : 0
}
