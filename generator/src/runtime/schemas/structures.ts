import * as zod from 'zod/mini'
import { $constructor } from 'zod/v4/core'
import { hasOwn } from '../formats/own.ts'
import { describeIssue } from './describe-issue.ts'

/** A validator for `T`. It checks a value and never changes it. */
export type Schema<T> = zod.ZodMiniType<T, T>

// The builders are typed loosely on purpose: every exported validator declares its type, so that inferring it
// once more from how it is built would only cost the type checker time and memory (some fifteen times as much).
export type AnySchema = Schema<any>
export type Shape = Readonly<Record<string, AnySchema>>
/** Argument of a check of zod. Its issues are typed loosely, since zod completes them. */
export interface Payload {
  readonly value: any
  readonly issues: Issue[]
}

export type Issues = readonly Issue[]

interface Issue {
  readonly code?: string
  readonly path?: readonly PropertyKey[] | undefined
  readonly values?: readonly unknown[] | undefined
  /** The issues of each member of a union. */
  readonly errors?: readonly Issues[] | undefined
}

type Look = (payload: Payload) => void
type Pattern = readonly [name: RegExp, schema: AnySchema]

/**
 * A type of our own, by how it looks at a value. Zod's objects and arrays make a copy of what they look at; what
 * changes nothing need not, and has nothing to do for properties that the document does not know.
 */
export function defineType<Def>(name: string, start: (def: Def) => Look): new (def: Def) => AnySchema {
  const initialize: (inst: any, def: any) => void = zod.ZodMiniType.init
  return $constructor<any, any>(name, (inst, def) => {
    initialize(inst, def)
    const look = start(def)
    inst._zod.parse = (payload: Payload) => {
      look(payload)
      return payload
    }
  })
}

/** The definition of an object, in the form of zod's own. */
interface ObjectDef {
  readonly type: 'object'
  readonly shape: Shape
  readonly patterns?: readonly Pattern[]
  /** Schema of all other properties. */
  readonly catchall: AnySchema
}

const ObjectSchema = /*#__PURE__*/ defineType<ObjectDef>('ObjectSchema', (def) => {
  // What is built of checks is an `unknown` to zod, and yet not anything: a tuple, several at once, a negation.
  const takesOthers = def.catchall.type === 'unknown' && !def.catchall._zod.def.checks
  const looksAtOthers = def.patterns !== undefined || !takesOthers
  let fields: readonly Field[] | undefined
  return (payload) => {
    const { value } = payload
    if (!isObject(value)) return addIssue(payload, { code: 'invalid_type', expected: 'object' })
    fields ??= Object.entries(def.shape).map(readField)
    for (const field of fields) inspectField(payload, field, value)
    if (looksAtOthers) inspectOthers(payload, def)
  }
})

// Optional properties are an argument of their own: with a call around each there would be twice as much to read, for
// people and for the compiler.

/** An object of which any property that is not declared may be anything. */
export function looseObject(required: Shape, optional: Shape = {}): AnySchema {
  return mapObject(required, optional, zod.unknown())
}

/** An object without properties that are not declared. */
export function strictObject(required: Shape, optional: Shape = {}): AnySchema {
  return mapObject(required, optional, zod.never())
}

/** An object whose further properties have a validator. */
export function mapObject(required: Shape, optional: Shape, rest: AnySchema): AnySchema {
  return new ObjectSchema({ type: 'object', shape: joinShapes(required, optional), catchall: rest })
}

/** An object with validators for the properties whose names match a pattern. */
export function patternObject(
  required: Shape,
  optional: Shape,
  patterns: readonly (readonly [source: string, flags: string, schema: AnySchema])[],
  rest: AnySchema,
): AnySchema {
  return new ObjectSchema({
    type: 'object',
    shape: joinShapes(required, optional),
    patterns: patterns.map(([source, flags, schema]) => [new RegExp(source, flags), schema]),
    catchall: rest,
  })
}

function joinShapes(required: Shape, optional: Shape): Shape {
  return { ...required, ...mapShape(optional, zod.optional) }
}

/** Makes something of each validator of a shape. */
export function mapShape<Value>(
  shape: Shape,
  make: (schema: AnySchema) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, make(schema)]))
}

interface ArrayDef {
  readonly type: 'array'
  readonly element: AnySchema
}

/** A declared property, with what can be checked without its validator. */
interface Field {
  readonly name: string
  readonly schema: AnySchema
  readonly isOptional: boolean
  readonly isNullable: boolean
  /** The `typeof` of exactly the valid values; `null` if `typeof` does not decide. */
  readonly type: string | null
  /** True if every object has such a property, its own or not: `constructor`, `__proto__`. */
  readonly isInherited: boolean
}

function readField([name, declared]: readonly [string, AnySchema]): Field {
  let schema: any = declared
  let isOptional = false
  let isNullable = false
  while (['lazy', 'optional', 'nullable'].includes(schema._zod.def.type) && !schema._zod.def.checks) {
    isOptional ||= schema._zod.def.type === 'optional'
    isNullable ||= schema._zod.def.type === 'nullable'
    schema = schema._zod.innerType ?? schema._zod.def.innerType
  }
  const { type, checks, format } = schema._zod.def
  const isPlain = (type === 'string' || type === 'boolean') && !checks && !format
  return {
    name,
    schema,
    isOptional,
    isNullable,
    type: isPlain ? type : null,
    isInherited: name in Object.prototype,
  }
}

function inspectField(payload: Payload, field: Field, object: Readonly<Record<string, unknown>>): void {
  const { name, schema, type } = field
  const value = field.isInherited && !hasOwn(object, name) ? undefined : object[name]
  if (value === undefined ? field.isOptional : value === null ? field.isNullable : typeof value === type)
    return
  const isRight = inspect(payload, schema, value, name)
  if (isRight && value === undefined && !hasOwn(object, name)) {
    addIssue(payload, { code: 'invalid_type', expected: 'nonoptional', input: undefined }, name)
  }
}

function inspectOthers(payload: Payload, { shape, patterns = [], catchall }: ObjectDef): void {
  const unknown: string[] = []
  for (const name of Object.keys(payload.value)) {
    const matching = patterns.filter(([pattern]) => pattern.test(name))
    for (const [, schema] of matching) inspect(payload, schema, payload.value[name], name)
    if (matching.length > 0 || hasOwn(shape, name)) continue
    if (catchall.type === 'never') unknown.push(name)
    else inspect(payload, catchall, payload.value[name], name)
  }
  if (unknown.length > 0) addIssue(payload, { code: 'unrecognized_keys', keys: unknown })
}

const ArraySchema = /*#__PURE__*/ defineType<ArrayDef>('ArraySchema', ({ element }) => (payload) => {
  const { value } = payload
  if (!Array.isArray(value)) return addIssue(payload, { code: 'invalid_type', expected: 'array' })
  for (let index = 0; index < value.length; index++) inspect(payload, element, value[index], index)
})

/** A list of things of one kind. */
export function array(items: AnySchema): AnySchema {
  return new ArraySchema({ type: 'array', element: items })
}

/** Adds the issues of a part of the value; returns whether it has none. */
export function inspect(
  payload: Payload,
  schema: AnySchema,
  value: unknown,
  ...path: PropertyKey[]
): boolean {
  const { issues } = schema._zod.run({ value, issues: [] }, now) as Payload
  if (issues.length === 0) return true
  report(payload, issues, ...path)
  return false
}

/** Adds issues of a part of the value, or of the value itself. */
export function report(payload: Payload, issues: Issues, ...path: PropertyKey[]): void {
  for (const issue of issues) addIssue(payload, issue, ...path, ...(issue.path ?? []))
}

/** No validator waits for anything. */
export const now = { async: false } as const

export function accepts(schema: AnySchema, value: unknown): boolean {
  return inspect({ value, issues: [] }, schema, value)
}

/** Anything that a check of our own accepts. */
export function validator(check: (payload: Payload) => void): AnySchema {
  return zod.unknown().check(check)
}

/** Zod asks the schema of an issue for its message. */
const describing = { _zod: { def: { error: describeIssue } } }

export function addIssue(payload: Payload, issue: object, ...path: PropertyKey[]): void {
  payload.issues.push(Object.assign({ input: payload.value, inst: describing }, issue, { path }))
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}
