import type { LiteralSchema, NumberSchema, StringSchema } from '../../model/types.ts'
import { array, type Code, call, code, empty } from '../code.ts'
import { jsonLiteral, numberLiteral, stringLiteral } from '../literals.ts'
import type { Scope } from './scope.ts'

/** A schema with additional checks, in order. */
export function withChecks(schema: Code, checks: readonly Code[]): Code {
  return checks.length === 0 ? schema : call(code`${schema}.check`, checks)
}

/** A check for a bound of the document; none if it is absent. */
export function bound(name: Code, value: number | null): readonly Code[] {
  return value === null ? [] : [code`${name}(${numberLiteral(value)})`]
}

/** The expression for a string. Well-defined formats are checked; others only annotate. */
export function printString(schema: StringSchema, { z }: Scope): Code {
  if (schema.date) return code`${z}.instant`
  const { format, minLength, maxLength, pattern, patternFlags } = schema
  const base = schema.binary ? code`binary` : (stringFormats.get(format ?? '') ?? code`string`)
  return withChecks(code`${z}.${base}`, [
    ...bound(code`${z}.minLength`, minLength),
    ...bound(code`${z}.maxLength`, maxLength),
    ...(pattern === null ? [] : [printPattern(pattern, patternFlags, z)]),
  ])
}

/** The expression for a number. */
export function printNumber(schema: NumberSchema, { z }: Scope): Code {
  const range = integerFormats.get(schema.format ?? '')
  const [least, most] = range ?? [null, null]
  const base = schema.bigint
    ? schema.format === 'uint64'
      ? code`bigUint64`
      : code`bigInt64`
    : isLong(schema)
      ? code`int64`
      : schema.integer || range
        ? code`integer`
        : code`number`
  return withChecks(code`${z}.${base}`, [
    ...bound(code`${z}.gte`, schema.minimum),
    ...bound(code`${z}.gt`, schema.exclusiveMinimum),
    ...bound(code`${z}.lte`, schema.maximum),
    ...bound(code`${z}.lt`, schema.exclusiveMaximum),
    ...bound(code`${z}.multipleOf`, schema.multipleOf),
    ...(least !== null && !schema.bigint && (schema.minimum ?? Number.NEGATIVE_INFINITY) < least
      ? bound(code`${z}.gte`, least)
      : []),
    ...(most !== null && (schema.maximum ?? Number.POSITIVE_INFINITY) > most
      ? bound(code`${z}.lte`, most)
      : []),
  ])
}

/** Returns whether a number can lose precision in this format, because `JSON.parse` rounds it. */
function isLong({ format }: NumberSchema): boolean {
  return format === 'int64' || format === 'uint64'
}

/** The expression for a set of values; objects and arrays are compared by their contents. */
export function printLiteral({ values }: LiteralSchema, { z }: Scope): Code {
  const isDeep = values.some((value) => typeof value === 'object' && value !== null)
  const [first] = values
  const items =
    first !== undefined && values.length === 1 && !isDeep
      ? jsonLiteral(first)
      : array(values.map(jsonLiteral))
  return code`${z}.${isDeep ? code`equalTo` : code`literal`}(${items})`
}

/** The check that a string matches a pattern. */
function printPattern(pattern: string, flags: 'u' | '', z: Code): Code {
  return code`${z}.pattern(${stringLiteral(pattern)}${flags === '' ? empty : code`, ${stringLiteral(flags)}`})`
}

/** JSON Schema 2020-12 (Validation, section 7.3) and the OpenAPI format registry. */
const stringFormats: ReadonlyMap<string, Code> = new Map([
  ['date-time', code`dateTime`],
  ['date', code`date`],
  ['time', code`time`],
  ['duration', code`duration`],
  ['uuid', code`uuid`],
  ['email', code`email`],
  ['hostname', code`hostname`],
  ['ipv4', code`ipv4`],
  ['ipv6', code`ipv6`],
  ['uri', code`uri`],
  ['uri-reference', code`uriReference`],
  ['uri-template', code`uriTemplate`],
  ['json-pointer', code`jsonPointer`],
  ['relative-json-pointer', code`relativeJsonPointer`],
  ['regex', code`regex`],
  ['byte', code`byte`],
  ['base64url', code`base64url`],
])

/** The bounds of 64-bit integers exceed those of numbers, which `int64` checks. */
const integerFormats: ReadonlyMap<string, readonly [least: number | null, most: number | null]> = new Map([
  ['int8', [-(2 ** 7), 2 ** 7 - 1]],
  ['int16', [-(2 ** 15), 2 ** 15 - 1]],
  ['int32', [-(2 ** 31), 2 ** 31 - 1]],
  ['int64', [null, null]],
  ['uint8', [0, 2 ** 8 - 1]],
  ['uint16', [0, 2 ** 16 - 1]],
  ['uint32', [0, 2 ** 32 - 1]],
  ['uint64', [0, null]],
])
