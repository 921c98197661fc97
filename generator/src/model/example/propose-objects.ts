import { fromEntries } from '../../document/normalize/objects.ts'
import type { Json, JsonObject } from '../../json.ts'
import { samplePattern } from '../pattern/sample-pattern.ts'
import { testPattern } from '../pattern/test-pattern.ts'
import type { ObjectSchema } from '../types.ts'
import { type ExampleContext, maximumCount, measure } from './example-context.ts'
import { listDistinct } from './list-distinct.ts'

/** Maximum number of values in an object before optional properties are left out. */
const comfortableSize = 200

/** Proposes objects: first with optional properties within the limit, then with the required ones only. */
export function* proposeObjects(context: ExampleContext, schema: ObjectSchema): Generator<Json> {
  const required = makeProperties(context, schema, true, {})
  if (required === undefined) return
  if (!context.isMinimal)
    yield complete(context, schema, makeProperties(context, schema, false, required) ?? required)
  yield complete(context, schema, required)
  yield required
}

/** The required properties, or the optional ones in addition; `undefined` if a required one has no value. */
function makeProperties(
  context: ExampleContext,
  schema: ObjectSchema,
  areRequired: boolean,
  made: JsonObject,
): JsonObject | undefined {
  let size = measure(made).values
  const room = (schema.maxProperties ?? Infinity) - Object.keys(made).length
  const found = new Map<string, Json>()
  for (const property of schema.properties) {
    if (property.required !== areRequired || (!areRequired && found.size >= room)) continue
    const value = context.make(property.schema)
    if (value === undefined && areRequired) return undefined
    size += measure(value).values
    if (value !== undefined && (areRequired || size <= comfortableSize)) found.set(property.name, value)
  }
  // The order of the schema, for required and optional properties.
  const all = new Map([...Object.entries(made), ...found])
  const entries = schema.properties.flatMap(({ name }) => {
    const value = all.get(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return fromEntries(entries)
}

/** Adds required but undeclared parts: a minimum number of properties, or an entry of a map. */
function complete(context: ExampleContext, schema: ObjectSchema, made: JsonObject): JsonObject {
  const entries = new Map(Object.entries(made))
  for (const { property, requires } of schema.dependentRequired) {
    if (!entries.has(property)) continue
    for (const name of requires)
      if (!entries.has(name)) entries.set(name, makeAdditional(context, schema, name) ?? {})
  }
  const isMap = schema.properties.length === 0 && schema.additional.kind !== 'unknown'
  const wanted = Math.max(schema.minProperties ?? 0, isMap && !context.isMinimal ? 1 : 0)
  for (const name of proposeNames(context, schema, wanted)) {
    if (entries.size >= Math.min(wanted, schema.maxProperties ?? Infinity)) break
    const value = entries.has(name) ? undefined : makeAdditional(context, schema, name)
    if (value !== undefined) entries.set(name, value)
  }
  return fromEntries(entries)
}

function makeAdditional(context: ExampleContext, schema: ObjectSchema, name: string): Json | undefined {
  const applying = schema.patternProperties.filter(
    ({ pattern, flags }) => testPattern(pattern, flags, name) === true,
  )
  const declared = schema.properties.find((property) => property.name === name)?.schema
  return context.make(declared ?? applying[0]?.schema ?? schema.additional)
}

function proposeNames(context: ExampleContext, schema: ObjectSchema, count: number): readonly string[] {
  const names = schema.propertyNames ? listDistinct(context, schema.propertyNames, count + 5) : []
  const byPattern = schema.patternProperties.flatMap(
    ({ pattern, flags }) => samplePattern(pattern, flags, { min: 0, max: Infinity }) ?? [],
  )
  const plain = Array.from({ length: Math.min(count, maximumCount) + 1 }, (_, index) =>
    index === 0 ? 'key' : `key${index + 1}`,
  )
  const optional = schema.properties.map((property) => property.name)
  return [...names.filter((name) => typeof name === 'string'), ...optional, ...byPattern, ...plain]
}
