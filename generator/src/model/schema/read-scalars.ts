import type { JsonObject } from '../../json.ts'
import type { Context } from '../context.ts'
import { matchesFormat } from '../formats/string-formats.ts'
import { type Location, locateChild } from '../location.ts'
import { problems } from '../problems.ts'
import { readList, readNumber, readString } from '../read.ts'
import type { NumberSchema, StringSchema } from '../types.ts'
import { compilePattern } from './compile-pattern.ts'
import { noAnnotations } from './schemas.ts'

/** Reads the keywords for strings. */
export function readStringSchema(context: Context, schema: JsonObject, at: Location): StringSchema {
  const format = readFormat(context, schema, at)
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

/**
 * The `format` of strings, unless all examples contradict it: then `uri-reference` in place of `uri` if they are such,
 * else none.
 */
function readFormat(context: Context, schema: JsonObject, at: Location): string | null {
  const format = readString(schema, 'format')
  const examples = readList(schema, 'examples').filter((example) => typeof example === 'string')
  const [example] = examples
  if (format === null || example === undefined || examples.some((each) => matchesFormat(format, each)))
    return format
  const isReference = format === 'uri' && examples.every((each) => matchesFormat('uri-reference', each))
  const reading = isReference ? '"uri-reference"' : 'any string'
  context.report(locateChild(at, 'format'), problems.formatIgnored, { format, example, reading })
  return isReference ? 'uri-reference' : null
}

/** Reads the keywords for numbers. */
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
 * is text means only that the string is text.
 */
function isBinary(schema: JsonObject, format: string | null): boolean {
  const mediaType = readString(schema, 'contentMediaType')
  const encoding = readString(schema, 'contentEncoding')
  if (encoding !== null) return false
  return format === 'binary' || (mediaType !== null && !/^text\/|[/+](json|xml|yaml|jwt)\b/i.test(mediaType))
}
