import * as zod from 'zod/mini'
import { hasOwn } from '../formats/own.ts'
import { toCanonicalText } from './canonical.ts'
import { describeIssue } from './describe-issue.ts'
import { isMultiple } from './multiples.ts'
import {
  type AnySchema,
  accepts,
  addIssue,
  defineType,
  inspect,
  mapShape,
  type Payload,
  type Shape,
  validator,
} from './structures.ts'

export * from './formats.ts'
export {
  type AnySchema,
  array,
  looseObject,
  mapObject,
  patternObject,
  type Schema,
  strictObject,
} from './structures.ts'
export { tagged, union, xor } from './unions.ts'

/** The validators of one operation. */
export interface OperationSchemas {
  /** Such as `projects.list`. */
  readonly id: string
  /** For values, not for their text in the URL. */
  readonly path: Readonly<Record<string, AnySchema>>
  readonly query: Readonly<Record<string, ParameterSchema>>
  readonly headers: Readonly<Record<string, ParameterSchema>>
  /** Absent where the operation has none. */
  readonly cookies?: Readonly<Record<string, ParameterSchema>>
  /** For the value that is the whole query (`in: querystring`); absent where the operation has none. */
  readonly querystring?: ParameterSchema | undefined
  readonly body: { readonly required: boolean; readonly contents: Readonly<Record<string, AnySchema>> } | null
  /** By status, such as `200`, `4XX` or `default`; `null` for an answer without a body. */
  readonly responses: Readonly<Record<string, AnySchema | null>>
}

/** Checks of one parameter. */
export interface ParameterSchema {
  readonly schema: AnySchema
  readonly required: boolean
}

/** A validator of streams, with that of their items. */
export type StreamSchema = AnySchema & { readonly item: AnySchema }

type Check = zod.core.CheckFn<any>

/** Words of our own, since zod's small API has none, and its language is a global setting. */
const wording = { error: describeIssue }

// Any schema would do for every type but `never`, to which nothing but `any` can be assigned.
export const lazy: (build: () => AnySchema) => any = zod.lazy
export const unknown: AnySchema = /*#__PURE__*/ zod.unknown()
export const never: AnySchema = /*#__PURE__*/ zod.never(wording)
const nothing: AnySchema = /*#__PURE__*/ zod.null(wording)

export { nothing as null }
export const boolean: AnySchema = /*#__PURE__*/ zod.boolean(wording)
export const string: AnySchema = /*#__PURE__*/ zod.string(wording)
export const number: AnySchema = /*#__PURE__*/ zod.number(wording)
type Scalar = string | number | boolean | null
/** This value, or one of these. */
export const literal: (value: Scalar | readonly Scalar[]) => AnySchema = (value) =>
  zod.literal(value as Scalar, wording)
export const optional: (schema: AnySchema) => AnySchema = zod.optional
export const nullable: (schema: AnySchema) => AnySchema = zod.nullable

export const minLength: (length: number) => any = (length) => zod.minLength(length, wording)
export const maxLength: (length: number) => any = (length) => zod.maxLength(length, wording)
export const gt: (bound: number) => any = (bound) => zod.gt(bound, wording)
export const gte: (bound: number) => any = (bound) => zod.gte(bound, wording)
export const lt: (bound: number) => any = (bound) => zod.lt(bound, wording)
export const lte: (bound: number) => any = (bound) => zod.lte(bound, wording)

/** Text in which the pattern is found somewhere. */
export function pattern(source: string, flags: string = ''): any {
  return zod.regex(new RegExp(source, flags), wording)
}

/** Bytes; in JSON, a string. */
export const binary: AnySchema = /*#__PURE__*/ zod.custom(
  (value) => typeof value === 'string' || value instanceof Blob,
  'must be a file',
)

const IntegerSchema = /*#__PURE__*/ defineType<{ readonly type: 'number' }>(
  'IntegerSchema',
  () => (payload) => {
    if (Number.isInteger(payload.value)) return
    addIssue(payload, {
      code: 'invalid_type',
      expected: typeof payload.value === 'number' ? 'int' : 'number',
    })
  },
)

/** A point in time that can be written down (RFC 3339, section 5.6). */
export const instant: AnySchema = /*#__PURE__*/ makeInstant()

function makeInstant(): AnySchema {
  return zod.date(wording).check((payload) => {
    const year = payload.value.getUTCFullYear()
    if (year < 0 || year > 9999) addIssue(payload, { code: 'invalid_format', format: 'date-time' })
  })
}

const Int64Schema = /*#__PURE__*/ defineType<{ readonly type: 'number' }>('Int64Schema', () => (payload) => {
  const { value } = payload
  if (Number.isSafeInteger(value)) return
  const isLossy = Number.isInteger(value)
  const expected = isLossy ? 'exact' : typeof value === 'number' ? 'int' : 'number'
  addIssue(payload, { code: 'invalid_type', expected })
})

/** A 64-bit integer. Beyond 2^53, `JSON.parse` may have rounded it, so such a value is reported. */
export const int64: AnySchema = /*#__PURE__*/ new Int64Schema({ type: 'number' })

/** A 64-bit integer as a `bigint`. */
export const bigInt64: AnySchema = /*#__PURE__*/ zod.int64(wording)
export const bigUint64: AnySchema = /*#__PURE__*/ zod.uint64(wording)

/** A whole number, however large; zod's own ends at 2^53. */
export const integer: AnySchema = /*#__PURE__*/ new IntegerSchema({ type: 'number' })

/** In decimals: 0.07 is a multiple of 0.01. */
export function multipleOf(divisor: number): Check {
  return (payload) => {
    if (isMultiple(payload.value, divisor)) return
    addIssue(payload, { code: 'not_multiple_of', origin: 'number', divisor })
  }
}

/** One of some values, objects and arrays among them. */
export function equalTo(values: readonly unknown[]): AnySchema {
  const texts = new Set(values.map(toCanonicalText))
  return zod.custom((value) => texts.has(toCanonicalText(value)), `must be one of ${[...texts].join(', ')}`)
}

/** Every one of them. */
export function allOf(members: readonly AnySchema[]): AnySchema {
  return validator((payload) => {
    for (const member of members) inspect(payload, member, payload.value)
  })
}

/** Accepts any stream, whose items `item` is for, and of other values those of `whole`. */
export function stream(item: AnySchema, whole: AnySchema = unknown): StreamSchema {
  const schema = validator((payload) => {
    const { value } = payload
    if (typeof value === 'object' && value !== null && Symbol.asyncIterator in value) return
    inspect(payload, whole, value)
  })
  return Object.assign(schema, { item })
}

/** Anything else. */
export function not(schema: AnySchema): AnySchema {
  return validator((payload) => {
    if (accepts(schema, payload.value))
      addIssue(payload, { code: 'custom', message: 'must not match the excluded schema' })
  })
}

/** An array whose first items have validators of their own, and that has at least `min` items. */
export function tuple(prefix: readonly AnySchema[], rest: AnySchema, min = 0): AnySchema {
  return validator((payload) => {
    const { value } = payload
    if (!Array.isArray(value)) return addIssue(payload, { code: 'invalid_type', expected: 'array' })
    if (value.length < min)
      addIssue(payload, { code: 'too_small', origin: 'array', minimum: min, inclusive: true })
    for (let index = 0; index < value.length; index++)
      inspect(payload, prefix[index] ?? rest, value[index], index)
  })
}

/** No item twice. */
export function uniqueItems(payload: Payload): void {
  const seen = new Set<string>()
  payload.value.forEach((item: unknown, index: number) => {
    const size = seen.size
    if (seen.add(toCanonicalText(item)).size === size)
      addIssue(payload, { code: 'custom', message: 'must be unique' }, index)
  })
}

/** That many items that a validator accepts. */
export function contains(schema: AnySchema, min: number, max: number = Number.POSITIVE_INFINITY): Check {
  return (payload) => {
    const count = payload.value.filter((item: unknown) => accepts(schema, item)).length
    if (count >= min && count <= max) return
    addIssue(payload, {
      code: 'custom',
      message: `must contain ${count < min ? `at least ${min}` : `at most ${max}`} matching items`,
    })
  }
}

export function minProperties(min: number): Check {
  return (payload) => {
    if (Object.keys(payload.value).length >= min) return
    addIssue(payload, { code: 'too_small', origin: 'object', minimum: min, inclusive: true })
  }
}

export function maxProperties(max: number): Check {
  return (payload) => {
    if (Object.keys(payload.value).length <= max) return
    addIssue(payload, { code: 'too_big', origin: 'object', maximum: max, inclusive: true })
  }
}

export function propertyNames(schema: AnySchema): Check {
  return (payload) => {
    for (const name of Object.keys(payload.value)) inspect(payload, schema, name, name)
  }
}

/** Properties that are required if another property is present. */
export function dependentRequired(property: string, requires: readonly string[]): Check {
  return (payload) => {
    if (!hasOwn(payload.value, property)) return
    for (const name of requires) {
      if (!hasOwn(payload.value, name))
        addIssue(payload, { code: 'invalid_type', expected: 'nonoptional' }, name)
    }
  }
}

/** Validators of an operation. A location without parameters is omitted, as is an absent body. */
interface Rules {
  readonly path?: Shape
  /** One that may be absent is `optional`; so it is with headers and cookies. */
  readonly query?: Shape
  readonly headers?: Shape
  readonly cookies?: Shape
  readonly querystring?: Shape
  readonly body?: OperationSchemas['body']
  readonly responses: OperationSchemas['responses']
}

type CompleteRules = Omit<Required<OperationSchemas>, 'id'>

/** The validators of an operation, built when they are first used. */
export function operation(id: string, build: () => CompleteRules): OperationSchemas {
  let built: CompleteRules | undefined
  const all = () => (built ??= build())
  const get = (part: keyof CompleteRules) => ({ enumerable: true, get: () => all()[part] })
  return Object.defineProperties({ id } as OperationSchemas, {
    path: get('path'),
    query: get('query'),
    headers: get('headers'),
    cookies: get('cookies'),
    querystring: get('querystring'),
    body: get('body'),
    responses: get('responses'),
  })
}

/** A call, since of an object that a function gives back as it is TypeScript would make two more types for each part. */
export function rules({
  path = {},
  query = {},
  headers = {},
  cookies = {},
  querystring = {},
  body = null,
  responses,
}: Rules): CompleteRules {
  return {
    path,
    query: mapShape(query, toParameter),
    headers: mapShape(headers, toParameter),
    cookies: mapShape(cookies, toParameter),
    querystring: Object.values(mapShape(querystring, toParameter))[0],
    body,
    responses,
  }
}

function toParameter(schema: AnySchema): ParameterSchema {
  const { def } = schema._zod as zod.core.$ZodOptionalInternals<AnySchema>
  return def.type === 'optional' ? { schema: def.innerType, required: false } : { schema, required: true }
}
