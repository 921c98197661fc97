import type { Json, JsonObject } from '../../json.ts'
import type { Kind } from '../shape/kinds.ts'
import { fromEntries, omit, replace } from './objects.ts'

/** Converts keywords of OpenAPI 3.0 and 3.2 to 3.1 in an object before it is copied. */
export function prepare(object: JsonObject, kind: Kind): JsonObject {
  if (kind === 'schema') return prepareBound(prepareBound(prepareExample(object), 'Minimum'), 'Maximum')
  if (kind === 'example') return prepareDataValue(object)
  if (kind === 'parameter') return prepareNamedExample(prepareQueryString(object))
  if (kind === 'mediaType' || kind === 'header') return prepareNamedExample(object)
  return object
}

/** Converts `example` of a schema to the first item of `examples`. */
function prepareExample(object: JsonObject): JsonObject {
  const { example, examples } = object
  if (example === undefined) return object
  const list: readonly Json[] = Array.isArray(examples) ? [example, ...examples] : [example]
  return replace(object, { example: undefined, examples: list })
}

/** Converts `dataValue` of OpenAPI 3.2 to `value`. */
function prepareDataValue(object: JsonObject): JsonObject {
  const { dataValue } = object
  if (dataValue === undefined) return object
  return replace(object, { dataValue: undefined, value: dataValue })
}

/** Names a whole query, whose name nobody uses. */
function prepareQueryString(object: JsonObject): JsonObject {
  const isNameless = object.in === 'querystring' && object.name === undefined
  return isNameless ? replace(object, { name: 'querystring' }) : object
}

/** Converts `example` of other objects to a named example, so that later stages read only `examples`. */
function prepareNamedExample(object: JsonObject): JsonObject {
  const { example, examples } = object
  if (example === undefined) return object
  const named = typeof examples === 'object' && examples !== null && !Array.isArray(examples) ? examples : {}
  const own = fromEntries([['example', fromEntries([['value', example]])]])
  return replace(object, { example: undefined, examples: replace(own, named as JsonObject) })
}

/** Converts `minimum: 1, exclusiveMinimum: true` to `exclusiveMinimum: 1`. */
function prepareBound(object: JsonObject, side: 'Minimum' | 'Maximum'): JsonObject {
  const exclusive = object[`exclusive${side}`]
  if (typeof exclusive !== 'boolean') return object
  const inclusive = side.toLowerCase()
  const bound = object[inclusive]
  const rest = omit(object, (key) => key === `exclusive${side}` || (exclusive && key === inclusive))
  return exclusive && bound !== undefined ? replace(rest, { [`exclusive${side}`]: bound }) : rest
}
