import type { JsonObject } from '../../json.ts'
import { matchesFormat } from '../formats/string-formats.ts'
import * as problems from '../problems.ts'
import { readList, readNumber, readString } from '../read.ts'
import type { NumberSchema, StringSchema } from '../types.ts'
import { compilePattern } from './compile-pattern.ts'
import type { SchemaInput } from './schema-input.ts'
import { noAnnotations } from './schemas.ts'

/** Reads string keywords. */
export function readStringSchema(input: SchemaInput): StringSchema {
  const { schema } = input
  const format = readFormat(input)
  const source = readString(schema, 'pattern')
  const pattern = source === null ? null : compilePattern(input, source, 'pattern')
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
 * The `format` of a string, unless all examples contradict it: then `uri-reference` instead of `uri` if the examples
 * match that, otherwise none.
 */
function readFormat({ schema, report }: SchemaInput): string | null {
  const format = readString(schema, 'format')
  const examples = readList(schema, 'examples').filter((example) => typeof example === 'string')
  const [example] = examples
  if (format === null || example === undefined || examples.some((each) => matchesFormat(format, each)))
    return format
  const isReference = format === 'uri' && examples.every((each) => matchesFormat('uri-reference', each))
  const reading = isReference ? '"uri-reference"' : 'any string'
  report(problems.formatIgnored, { format, example, reading }, 'format')
  return isReference ? 'uri-reference' : null
}

/** Reads number keywords. */
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
    bigint: false,
  }
}

/**
 * Raw bytes: `format: binary` of OpenAPI 3.0, or `contentMediaType` of 3.1 without an encoding. A textual media type
 * means that the string is text.
 */
function isBinary(schema: JsonObject, format: string | null): boolean {
  const mediaType = readString(schema, 'contentMediaType')
  const encoding = readString(schema, 'contentEncoding')
  if (encoding !== null) return false
  return format === 'binary' || (mediaType !== null && !/^text\/|[/+](json|xml|yaml|jwt)\b/i.test(mediaType))
}
