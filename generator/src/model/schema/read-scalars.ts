import type { JsonObject } from '../../json.ts'
import type { Context } from '../context.ts'
import { type Location, locateChild } from '../location.ts'
import { problems } from '../problems.ts'
import { readCount, readNumber, readString } from '../read.ts'
import type { NumberSchema, StringSchema } from '../types.ts'
import { compilePattern } from './compile-pattern.ts'
import { noAnnotations } from './schemas.ts'

/** Reads what a schema says of strings. */
export function readStringSchema(context: Context, schema: JsonObject, at: Location): StringSchema {
  const format = readString(context, schema, 'format', at)
  const source = readString(context, schema, 'pattern', at)
  const pattern = source === null ? null : compilePattern(context, source, locateChild(at, 'pattern'))
  return {
    kind: 'string',
    annotations: noAnnotations,
    format,
    minLength: readCount(context, schema, 'minLength', at),
    maxLength: readCount(context, schema, 'maxLength', at),
    pattern: pattern?.source ?? null,
    patternFlags: pattern?.flags ?? '',
    binary: isBinary(context, schema, format, at),
    date: false,
  }
}

/** Reads what a schema says of numbers. */
export function readNumberSchema(
  context: Context,
  schema: JsonObject,
  at: Location,
  integer: boolean,
): NumberSchema {
  const multipleOf = readNumber(context, schema, 'multipleOf', at)
  if (multipleOf !== null && multipleOf <= 0) {
    context.report(locateChild(at, 'multipleOf'), problems.valueMalformed, {
      key: 'multipleOf',
      wanted: 'a number above 0',
      found: multipleOf,
    })
  }
  return {
    kind: 'number',
    annotations: noAnnotations,
    integer,
    format: readString(context, schema, 'format', at),
    minimum: readNumber(context, schema, 'minimum', at),
    exclusiveMinimum: readNumber(context, schema, 'exclusiveMinimum', at),
    maximum: readNumber(context, schema, 'maximum', at),
    exclusiveMaximum: readNumber(context, schema, 'exclusiveMaximum', at),
    multipleOf: multipleOf !== null && multipleOf > 0 ? multipleOf : null,
  }
}

/**
 * Bytes as they are: `format: binary` of 3.0, or 3.1's `contentMediaType` without an encoding. A media type that
 * is text says no more than that the string is text.
 */
function isBinary(context: Context, schema: JsonObject, format: string | null, at: Location): boolean {
  const mediaType = readString(context, schema, 'contentMediaType', at)
  const encoding = readString(context, schema, 'contentEncoding', at)
  if (encoding !== null) return false
  return format === 'binary' || (mediaType !== null && !/^text\/|[/+](json|xml|yaml|jwt)\b/i.test(mediaType))
}
