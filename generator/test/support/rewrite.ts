import { isJsonObject, type Json, type JsonObject } from '../../src/json.ts'

/** Gives the next of a list of numbers, from 0 up to but without a limit. */
export type Choose = (limit: number) => number

/** Choices by a list of numbers, over and over. */
export function chooseBy(numbers: readonly number[]): Choose {
  let index = 0
  return (limit) => (numbers[index++ % numbers.length] ?? 0) % limit
}

/** Lists whose order has no meaning. */
const sets = new Set(['required', 'enum', 'anyOf', 'oneOf', 'allOf', 'type', 'parameters', 'security'])

/** The same document with everything in another order, where order has no meaning. */
export function reorder(value: Json, choose: Choose, key = ''): Json {
  if (isJsonObject(value)) {
    const entries = Object.entries(value).map(
      ([name, inner]) => [name, reorder(inner, choose, name)] as const,
    )
    return Object.fromEntries(shuffle(entries, choose))
  }
  if (!Array.isArray(value)) return value
  const items = value.map((item: Json) => reorder(item, choose))
  return sets.has(key) ? shuffle(items, choose) : items
}

function shuffle<Item>(items: readonly Item[], choose: Choose): Item[] {
  const left = [...items]
  return items.map(() => left.splice(choose(left.length), 1)[0] as Item)
}

/** Locations of schemas in schemas: keywords with one, with a list of them, and with a map of them. */
const one = new Set([
  'items',
  'contains',
  'additionalProperties',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
])
const many = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])
const maps = new Set(['properties', 'patternProperties', 'dependentSchemas'])

/** Rewrites every schema inside another, innermost first, and the schema itself last. */
export function mapSchemas(schema: Json, map: (schema: Json) => Json): Json {
  if (!isJsonObject(schema)) return map(schema)
  const entries = Object.entries(schema).map(([key, inner]): [string, Json] => {
    if (one.has(key)) return [key, mapSchemas(inner, map)]
    if (many.has(key) && Array.isArray(inner)) return [key, inner.map((each: Json) => mapSchemas(each, map))]
    if (maps.has(key) && isJsonObject(inner)) {
      return [
        key,
        Object.fromEntries(Object.entries(inner).map(([name, each]) => [name, mapSchemas(each, map)])),
      ]
    }
    return [key, inner]
  })
  return map(Object.fromEntries(entries))
}

/**
 * The same schemas, written in another way: some are moved to a component of their own, some are put into an `allOf` of
 * one, and some references are written out.
 */
export function refactor(schemas: Readonly<Record<string, Json>>, choose: Choose): Record<string, Json> {
  const components: Record<string, Json> = {}
  const rewrite = (schema: Json): Json => {
    switch (choose(5)) {
      case 0: {
        const name = `Part${Object.keys(components).length}`
        components[name] = schema
        return { $ref: `#/components/schemas/${name}` }
      }
      case 1:
        return { allOf: [schema] }
      case 2: {
        const target = readTarget(schema)
        return target === null ? schema : (schemas[target] ?? schema)
      }
      default:
        return schema
    }
  }
  const rewritten = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, mapSchemas(schema, rewrite)]),
  )
  return { ...rewritten, ...components }
}

function readTarget(schema: Json): string | null {
  if (!isJsonObject(schema) || Object.keys(schema).length !== 1) return null
  const reference = schema.$ref
  return typeof reference === 'string' ? (reference.split('/').at(-1) ?? null) : null
}

/** The schema with one thing in it taken away or put in the place of another. */
export function edit(schema: Json, choose: Choose, spare: Json): Json {
  const places: JsonObject[] = []
  mapSchemas(schema, (each) => {
    if (isJsonObject(each)) places.push(each)
    return each
  })
  if (places.length === 0) return spare
  let left = choose(places.length)
  return mapSchemas(schema, (each) => {
    if (!isJsonObject(each) || left-- !== 0) return each
    const keys = Object.keys(each)
    const key = keys[choose(Math.max(1, keys.length))]
    switch (choose(4)) {
      case 0:
        return spare
      case 1:
        return isJsonObject(spare) ? { ...each, ...spare } : each
      case 2: {
        const { [key ?? '']: _, ...rest } = each
        return rest
      }
      default: {
        if (!isJsonObject(spare)) return each
        const [first] = Object.entries(spare).filter(([name]) => name !== 'type')
        return first ? { ...each, [first[0]]: first[1] } : each
      }
    }
  })
}

/** A whole document with some of its inline schemas, parameters and responses moved to components, and some of its references written out. */
export function refactorDocument(document: JsonObject, choose: Choose): JsonObject {
  const lifted: Record<string, Record<string, Json>> = { schemas: {}, parameters: {}, responses: {} }
  const lift = (kind: string, value: Json): Json => {
    const group = lifted[kind] ?? {}
    const name = `Lifted${Object.keys(group).length}`
    group[name] = value
    return { $ref: `#/components/${kind}/${name}` }
  }
  const visit = (value: Json, path: readonly string[]): Json => {
    if (Array.isArray(value)) return value.map((item: Json, index) => visit(item, [...path, String(index)]))
    if (!isJsonObject(value)) return value
    const target = value.$ref
    if (typeof target === 'string' && choose(2) === 0) return visit(readPointer(document, target), path)
    const inside = Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, visit(inner, [...path, key])]),
    )
    const isReference = typeof target === 'string'
    const [above, key] = path.slice(-2)
    if (isReference || path[0] !== 'paths' || choose(2) === 0) return inside
    if (key === 'schema') return lift('schemas', inside)
    if (above === 'responses' && path.length === 5) return lift('responses', inside)
    return above === 'parameters' && path.length === 5 ? lift('parameters', inside) : inside
  }
  const rewritten = visit(document, []) as JsonObject
  const components = rewritten.components as JsonObject
  const merged = Object.keys({ ...components, ...lifted }).map((kind) => [
    kind,
    { ...(components[kind] as JsonObject), ...lifted[kind] },
  ])
  return { ...rewritten, components: Object.fromEntries(merged) }
}

function readPointer(document: JsonObject, pointer: string): Json {
  return pointer
    .split('/')
    .slice(1)
    .reduce<Json>((value, token) => (value as JsonObject)[token] ?? null, document)
}
