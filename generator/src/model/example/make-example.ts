import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import { samplePattern } from '../pattern/sample-pattern.ts'
import { testPattern } from '../pattern/test-pattern.ts'
import type { ArraySchema, IntersectionSchema, ObjectSchema, Schema, UnionSchema } from '../types.ts'
import { toCanonicalText } from '../value/canonical.ts'
import { type Lookup, matches } from '../value/matches.ts'
import { listNumbers, listStrings } from './make-scalar.ts'
import { tellApart } from './tell-apart.ts'
import { countValues } from './value-size.ts'

/** How large a value may grow by what it could do without, in values within it. */
const comfortableSize = 200

/** How large a value may grow at all. */
const maximumSize = 5_000

/** What a value is made with. */
export interface Making {
  readonly lookup: Lookup
  /** The value to use for a named schema; `undefined` where there is none (yet). */
  example(name: string, isMinimal: boolean): Json | undefined
  /** Whether only what must be there is to be made. */
  readonly isMinimal: boolean
  /** How many more schemas may be looked at: alternatives within alternatives could go on for ever. */
  readonly budget: { left: number }
}

/**
 * Makes a value of a schema, the same at every run: the document's own where one is valid, else a plain one.
 * `undefined` where none is found.
 */
export function makeExample(making: Making, schema: Schema): Json | undefined {
  making.budget.left -= 1
  if (making.budget.left < 0) return undefined
  const { examples, default: preset } = schema.annotations
  const own = [...examples, ...(preset === undefined ? [] : [preset])]
  for (const value of own) if (matches(schema, value, making.lookup)) return value
  for (const value of propose(making, schema)) {
    if (isTrusted(schema) || matches(schema, value, making.lookup)) {
      return countValues(value) > maximumSize ? undefined : value
    }
  }
  return undefined
}

/** Whether what is proposed needs no second look, since its parts had theirs. */
function isTrusted(schema: Schema): boolean {
  switch (schema.kind) {
    case 'null':
    case 'boolean':
    case 'string':
    case 'number':
    case 'literal':
    case 'reference':
      return true
    case 'array':
      return (
        !(schema.prefixItems.length || schema.minItems || schema.contains || schema.uniqueItems) &&
        schema.maxItems === null
      )
    case 'object':
      return (
        !(
          schema.patternProperties.length ||
          schema.propertyNames ||
          schema.dependentRequired.length ||
          schema.minProperties
        ) && schema.maxProperties === null
      )
    default:
      return false
  }
}

/** Values that may be what is looked for, the best first. */
function* propose(making: Making, schema: Schema): Generator<Json> {
  switch (schema.kind) {
    case 'null':
      yield null
      return
    case 'boolean':
      yield* [true, false]
      return
    case 'literal':
      yield* schema.values
      return
    case 'string':
      yield* listStrings(schema)
      return
    case 'number':
      yield* listNumbers(schema)
      return
    case 'unknown':
    case 'not':
      yield* anything
      return
    case 'array':
      yield* proposeArrays(making, schema)
      return
    case 'object':
      yield* proposeObjects(making, schema)
      return
    case 'union':
      yield* proposeMembers(making, schema)
      return
    case 'intersection':
      yield* proposeMerged(making, schema)
      return
    case 'reference': {
      const value = making.example(schema.name, making.isMinimal)
      if (value !== undefined) yield value
    }
  }
}

const anything: readonly Json[] = [{}, 'string', 1, true, null, []]

function* proposeArrays(making: Making, schema: ArraySchema): Generator<Json> {
  const prefix: Json[] = []
  for (const item of schema.prefixItems) {
    const value = makeExample(making, item)
    if (value === undefined) break
    prefix.push(value)
  }
  const needed = schema.contains ? listMany(making, schema.contains.schema, schema.contains.min) : []
  const wanted = Math.max(schema.minItems ?? 0, making.isMinimal ? 0 : 1)
  const count = Math.min(wanted, schema.maxItems ?? Infinity, maximumSize)
  const start = [...prefix, ...needed].slice(0, schema.maxItems ?? Infinity)
  const items = schema.items.kind === 'never' ? [] : listMany(making, schema.items, count - start.length)
  yield [...start, ...items]
  yield prefix
  yield []
}

/** A number of values, different ones as far as they go; none when there is none. */
function listMany(making: Making, schema: Schema, count: number): readonly Json[] {
  const distinct = listDistinct(making, schema, count)
  const last = distinct.at(-1)
  if (last === undefined) return []
  return [...distinct, ...Array.from({ length: Math.min(count, maximumSize) - distinct.length }, () => last)]
}

/** As many different values as can be had, up to a number. */
function listDistinct(making: Making, schema: Schema, count: number): readonly Json[] {
  if (count <= 0) return []
  const values = new Map<string, Json>()
  const first = makeExample(making, schema)
  if (first !== undefined) values.set(toCanonicalText(first), first)
  if (count === 1) return [...values.values()]
  const target = schema.kind === 'reference' ? (making.lookup(schema.name) ?? schema) : schema
  for (const value of propose(making, target)) {
    if (values.size >= count) break
    if (matches(schema, value, making.lookup)) values.set(toCanonicalText(value), value)
  }
  return [...values.values()]
}

function* proposeObjects(making: Making, schema: ObjectSchema): Generator<Json> {
  const required = makeProperties(making, schema, true, {})
  if (required === undefined) return
  if (!making.isMinimal)
    yield complete(making, schema, makeProperties(making, schema, false, required) ?? required)
  yield complete(making, schema, required)
  yield required
}

/** The required properties, or the others beside those; `undefined` when a required one cannot be had. */
function makeProperties(
  making: Making,
  schema: ObjectSchema,
  areRequired: boolean,
  made: JsonObject,
): JsonObject | undefined {
  let size = countValues(made)
  const room = (schema.maxProperties ?? Infinity) - Object.keys(made).length
  const found = new Map<string, Json>()
  for (const property of schema.properties) {
    if (property.required !== areRequired || (!areRequired && found.size >= room)) continue
    const value = makeExample(making, property.schema)
    if (value === undefined && areRequired) return undefined
    size += countValues(value)
    if (value !== undefined && (areRequired || size <= comfortableSize)) found.set(property.name, value)
  }
  // In the order of the schema, whichever is required.
  const all = new Map([...Object.entries(made), ...found])
  const entries = schema.properties.flatMap(({ name }) => {
    const value = all.get(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return toObject(entries)
}

/** Adds what is asked for without being declared: a number of properties, an entry of a map. */
function complete(making: Making, schema: ObjectSchema, made: JsonObject): JsonObject {
  const entries = new Map(Object.entries(made))
  for (const { property, requires } of schema.dependentRequired) {
    if (!entries.has(property)) continue
    for (const name of requires)
      if (!entries.has(name)) entries.set(name, makeAdditional(making, schema, name) ?? {})
  }
  const isMap = schema.properties.length === 0 && schema.additional.kind !== 'unknown'
  const wanted = Math.max(schema.minProperties ?? 0, isMap && !making.isMinimal ? 1 : 0)
  for (const name of proposeNames(making, schema, wanted)) {
    if (entries.size >= Math.min(wanted, schema.maxProperties ?? Infinity)) break
    const value = entries.has(name) ? undefined : makeAdditional(making, schema, name)
    if (value !== undefined) entries.set(name, value)
  }
  return toObject(entries)
}

function makeAdditional(making: Making, schema: ObjectSchema, name: string): Json | undefined {
  const applying = schema.patternProperties.filter(
    ({ pattern, flags }) => testPattern(pattern, flags, name) === true,
  )
  const declared = schema.properties.find((property) => property.name === name)?.schema
  return makeExample(making, declared ?? applying[0]?.schema ?? schema.additional)
}

function proposeNames(making: Making, schema: ObjectSchema, count: number): readonly string[] {
  const names = schema.propertyNames ? listDistinct(making, schema.propertyNames, count + 5) : []
  const byPattern = schema.patternProperties.flatMap(
    ({ pattern, flags }) => samplePattern(pattern, flags, { min: 0, max: Infinity }) ?? [],
  )
  const plain = Array.from({ length: Math.min(count, maximumSize) + 1 }, (_, index) =>
    index === 0 ? 'key' : `key${index + 1}`,
  )
  const optional = schema.properties.map((property) => property.name)
  return [...names.filter((name) => typeof name === 'string'), ...optional, ...byPattern, ...plain]
}

function* proposeMembers(making: Making, schema: UnionSchema): Generator<Json> {
  const order = [...schema.members.entries()].toSorted(
    ([, first], [, second]) => rankMember(first) - rankMember(second),
  )
  for (const isMinimal of making.isMinimal ? [true] : [false, true]) {
    for (const [index, member] of order) {
      const value = makeExample({ ...making, isMinimal }, member)
      if (value === undefined) continue
      const { discriminator } = schema
      const tag = discriminator?.values[index]?.[0]
      if (discriminator && tag !== undefined && isJsonObject(value))
        yield { ...value, [discriminator.property]: tag }
      yield value
    }
  }
  if (schema.mode === 'any') return
  for (const [index, member] of order) {
    const value = makeExample({ ...making, isMinimal: true }, member)
    if (value !== undefined) yield* tellApart(value, schema.members.toSpliced(index, 1), making.lookup)
  }
  for (const [, member] of order) yield* propose({ ...making, isMinimal: true }, member)
}

/** `null` is the last thing that anybody wants to see an example of. */
function rankMember(schema: Schema): number {
  return schema.kind === 'null' ? 1 : 0
}

function* proposeMerged(making: Making, schema: IntersectionSchema): Generator<Json> {
  for (const isMinimal of making.isMinimal ? [true] : [false, true]) {
    const inner = { ...making, isMinimal }
    const values = schema.members.map((member) => makeExample(inner, member))
    const objects = values.filter(isJsonObject)
    if (objects.length === values.length) {
      yield toObject(objects.flatMap((object) => Object.entries(object)))
      yield toObject(objects.toReversed().flatMap((object) => Object.entries(object)))
    }
    for (const value of values) if (value !== undefined) yield value
    for (const member of schema.members) yield* propose(inner, member)
  }
}

/** Without a prototype, so that `__proto__` is a key like any other. */
function toObject(entries: Iterable<readonly [string, Json]>): JsonObject {
  const object: Record<string, Json> = Object.create(null)
  for (const [name, value] of entries) object[name] = value
  return object
}
