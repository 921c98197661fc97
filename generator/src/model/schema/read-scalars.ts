import type { JsonObject } from '../../json.ts'
import type { Context } from '../context.ts'
import { type Location, locateChild } from '../location.ts'
import { readNumber, readString } from '../read.ts'
import type { NumberSchema, StringSchema } from '../types.ts'
import { compilePattern } from './compile-pattern.ts'
import { noAnnotations } from './schemas.ts'

/** Reads what a schema says of strings. */
export function readStringSchema(context: Context, schema: JsonObject, at: Location): StringSchema {
  const format = readString(schema, 'format')
  const source = readString(schema, 'pattern')
  const pattern = source === null ? null : compilePattern(context, source, locateChild(at, 'pattern'))
  return {
    kind: 'string',
    annotations: noAnnotations,
    format,
    minLength: readNumber(schema, 'minLength'),
    maxLength: readNumber(schema, 'maxLength'),
    pattern: pattern?.source ?? null,
    patternFlags: pattern?.flags ?? '',
    binary: isBinary(schema, format),
    date: false,
  }
}

/** Reads what a schema says of numbers. */
export function readNumberSchema(schema: JsonObject, integer: boolean): NumberSchema {
  return {
    kind: 'number',
    annotations: noAnnotations,
    integer,
    format: readString(schema, 'format'),
    minimum: readNumber(schema, 'minimum'),
    exclusiveMinimum: readNumber(schema, 'exclusiveMinimum'),
    maximum: readNumber(schema, 'maximum'),
    exclusiveMaximum: readNumber(schema, 'exclusiveMaximum'),
    multipleOf: readNumber(schema, 'multipleOf'),
  }
}

/**
 * Bytes as they are: `format: binary` of 3.0, or 3.1's `contentMediaType` without an encoding. A media type that
 * is text says no more than that the string is text.
 */
function isBinary(schema: JsonObject, format: string | null): boolean {
  const mediaType = readString(schema, 'contentMediaType')
  const encoding = readString(schema, 'contentEncoding')
  if (encoding !== null) return false
  return format === 'binary' || (mediaType !== null && !/^text\/|[/+](json|xml|yaml|jwt)\b/i.test(mediaType))
}
